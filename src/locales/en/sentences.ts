import { sentenceSplitter } from '../sentences.ts';

export const sentences = sentenceSplitter('en', [
  ...[
    'mr',
    'mrs',
    'ms',
    'dr',
    'prof',
    'sr',
    'jr',
    'st',
    'vs',
    'etc',
    'e.g',
    'i.e',
    'approx',
    'est',
    'no',
    'nos',
    'fig',
  ],
  ...['inc', 'corp', 'co', 'ltd', 'llc', 'plc', 'dept', 'u.s', 'u.k', 'e.u', 'u.n', 'p.m', 'a.m'],
  ...['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'],
]);
