import type { Named, Wording } from '../wording.ts';

/** A silent h counts as the vowel behind it, but in "Huawei" and its like it is spoken. */
const isElided = (name: string): boolean => /^(?:[aàâeéèêiîoôuû]|h(?:ôp|uma|eur|om))/i.test(name);

const plural = /^(?:[\p{L}'’-]+[sx]|PC|SSD|GPU|CPU)(?=\s|$)/u;
const feminine =
  /^[\p{L}'’-]+(?:tion|sion|ité|ture|rie|gie|phie|ence|ance|ique|oire|aison|nie|ite|sse|lle|tte|nde|ée|DRAM|NAND|HBM)(?=\s|$)/u;

/** The article that a common noun takes, contracted with "de". */
const de = (noun: string): string => {
  if (plural.test(noun)) return `des ${noun}`;
  if (isElided(noun)) return `de l’${noun}`;
  return feminine.test(noun) ? `de la ${noun}` : `du ${noun}`;
};

const dans = (noun: string): string => {
  if (plural.test(noun)) return `dans les ${noun}`;
  if (isElided(noun)) return `dans l’${noun}`;
  return feminine.test(noun) ? `dans la ${noun}` : `dans le ${noun}`;
};

const withoutArticle = /^(?:Ta[iï]wan|Singapour|Hong Kong|Macao|Cuba|Malte|Chypre|Oman)/;
const feminineCountry = /^[\p{L}'’-]+e(?=\s|$)/u;
const masculineInE = /^(?:Mexique|Cambodge|Mozambique|Zimbabwe)/;

/** « en Chine », « au Japon », « aux États-Unis », « à Singapour », « dans le monde ». */
const inPlace = ({ region, name }: Named): string => {
  if (region === 'WW') return 'dans le monde';
  if (withoutArticle.test(name)) return `à ${name}`;
  if (/^(?:États|Pays|Émirats|Philippines)/.test(name)) return `aux ${name}`;
  if (name.startsWith('Moyen-Orient')) return `au ${name}`;
  if (masculineInE.test(name)) return `au ${name}`;
  return isElided(name) || feminineCountry.test(name) ? `en ${name}` : `au ${name}`;
};

export const wording: Wording = {
  possessor: (name) => (isElided(name) ? `d’${name}` : `de ${name}`),
  market: (market, place) => {
    const goods = market === null ? '' : de(market.replace(/^marché (?:du |de la |de l['’]|des )?/, ''));
    if (place === null) return goods;
    return place.region === 'WW' ? `mondial ${goods}`.trim() : `${goods} ${inPlace(place)}`.trim();
  },
  business: (market) => (market === null ? '' : dans(market)),
  inPlace: (place) => (place === null || place.region === 'WW' ? '' : inPlace(place)),
  counted: (amount, noun) => {
    if (!/(?:million|milliard)s?$/.test(amount)) return `${amount} ${noun}`;
    return isElided(noun) ? `${amount} d’${noun}` : `${amount} de ${noun}`;
  },
  during: (label, grain) => {
    if (/^(?:depuis|jusqu)/.test(label)) return label;
    if (grain === 'quarter' || grain === 'half') return `au ${label}`;
    if (grain === 'year' || grain === 'month') return `en ${label}`;
    return grain === 'day' ? `le ${label}` : `sur la période ${label}`;
  },
};
