import { sentenceSplitter } from '../sentences.ts';

export const sentences = sentenceSplitter('fr', [
  ...[
    'm',
    'mm',
    'mme',
    'mlle',
    'dr',
    'pr',
    'st',
    'ste',
    'cf',
    'etc',
    'env',
    'p',
    'pp',
    'n',
    'vs',
    'art',
    'éd',
    'inc',
    'corp',
  ],
  ...['janv', 'jan', 'févr', 'fév', 'fevr', 'avr', 'juil', 'juill', 'sept', 'sep', 'oct', 'nov', 'déc', 'dec', 'trim'],
]);
