import type { Wording } from '../wording.ts';

const possessor = (name: string): string =>
  /[^s]s$/i.test(name) && /ates$|lands$|ines$/i.test(name) ? `${name}’` : `${name}’s`;

const withArticle = (name: string): string =>
  /^(?:United|Netherlands|Philippines|Middle East|Czech)|Republic|Emirates|Union|world$/i.test(name) &&
  !/^the /i.test(name)
    ? `the ${name}`
    : name;

const withoutSingular = /(?:services|electronics|robotics|semiconductors|glasses|things|esports|telecoms|goods|ss)$/;

/** Markets stand in the singular before "market": smartphones → smartphone market. */
const attributive = (market: string): string => {
  if (withoutSingular.test(market)) return market;
  if (market.endsWith('ies')) return market.replace(/ies$/, 'y');
  return /(?:ch|sh|x|bus)es$/.test(market) ? market.replace(/es$/, '') : market.replace(/s$/, '');
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const wording: Wording = {
  possessor,
  market: (market, place) => {
    const head = market === null ? 'market' : `${attributive(market).replace(/ market$/, '')} market`;
    if (place === null) return `the ${head}`;
    return place.region === 'WW'
      ? `the worldwide ${head}`
      : `${possessor(withArticle(capitalised(place.name)))} ${head}`;
  },
  business: (market) => (market === null ? '' : attributive(market)),
  inPlace: (place) => (place === null || place.region === 'WW' ? '' : `in ${withArticle(capitalised(place.name))}`),
  counted: (amount, noun) => `${amount} ${noun}`,
  during: (label, grain) => {
    if (/^(?:since|until) /.test(label)) return label;
    if (label.includes(' – ')) return `from ${label.replace(' – ', ' to ')}`;
    return grain === 'day' ? `on ${label}` : `in ${label}`;
  },
};
