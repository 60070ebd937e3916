import type { Wording } from '../wording.ts';

/** A Latin name keeps its space from the Chinese word behind it. */
const join = (a: string, b: string): string => (/[A-Za-z]$/.test(a) && /^[A-Za-z]/.test(b) ? `${a} ${b}` : a + b);

export const wording: Wording = {
  possessor: (name) => `${name}的`,
  market: (market, place) => `${join(place?.name ?? '', (market ?? '').replace(/市场$/, ''))}市场`,
  business: (market) => (market === null ? '' : `${market.replace(/(?:市场|业务)$/, '')}业务`),
  inPlace: (place) => (place === null || place.region === 'WW' ? '' : `在${place.name}`),
  counted: (amount, noun) => `${amount}${noun}`,
  during: (label) => label,
};
