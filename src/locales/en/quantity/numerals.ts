import { latinNumerals } from '../../quantities/latin-numerals.ts';

const thousand = '1000';
const million = '1000000';
const billion = '1000000000';
const trillion = '1000000000000';

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Finds the numbers of an English text. */
export const numerals = latinNumerals({
  decimal: '.',
  units: Object.fromEntries([
    ...small.map((word, i) => [word, i] as const),
    ...tens.map((word, i) => [word, 20 + 10 * i] as const),
    ['and a half', 0.5],
  ]),
  hundred: ['hundred'],
  openers: [],
  scales: {
    thousand,
    thousands: thousand,
    million,
    millions: million,
    mio: million,
    mln: million,
    mil: million,
    mn: million,
    mm: million,
    billion,
    billions: billion,
    bln: billion,
    bn: billion,
    trillion,
    trillions: trillion,
    trn: trillion,
    tln: trillion,
    tn: trillion,
    dozen: '12',
    lakh: '100000',
    crore: '10000000',
  },
  letters: { k: thousand, K: thousand, m: million, M: million, b: billion, B: billion, t: trillion, T: trillion },
  letterLink: '',
  and: 'and',
  articles: { a: 1, an: 1, 'half a': 0.5 },
  halves: [],
});
