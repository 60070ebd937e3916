import { fraction } from '../../quantities/fractions.ts';
import type { Phrase } from '../../quantities/grammar.ts';

const edge = '(?![a-zà-ÿ])';

const denominators = [
  ['tiers', 3],
  ['quarts?', 4],
  ['cinquièmes?', 5],
  ['sixièmes?', 6],
  ['huitièmes?', 8],
  ['dixièmes?', 10],
] as const;

const several = denominators.flatMap(([name, of]) =>
  (
    [
      ['deux', 2],
      ['trois', 3],
      ['quatre', 4],
    ] as const
  )
    .filter(([, n]) => n < of)
    .map(([word, n]) => fraction(`(?<![a-zà-ÿ])(?:les )?${word} ${name}${edge}`, n, of)),
);

const one = denominators.map(([name, of]) =>
  fraction(
    `(?<![a-zà-ÿ])(?:un ${name}${edge}(?! de (?:siècle|finale))|(?<=(?:le|du) )${name}${edge}(?= (?:de |du |des |d'|restante?)))`,
    1,
    of,
  ),
);

/** "Une dizaine de pour cent". */
const tens: readonly Phrase[] = (
  [
    ['dizaine', '10'],
    ['douzaine', '12'],
    ['quinzaine', '15'],
    ['vingtaine', '20'],
    ['trentaine', '30'],
    ['quarantaine', '40'],
    ['cinquantaine', '50'],
  ] as const
).map(([word, value]) => ({
  pattern: `(?<![a-zà-ÿ])une ${word} de (?:pour cent|%)`,
  kind: 'percent',
  value,
  comparator: 'approx',
}));

const multiples = (
  [
    ['2', 'doubl(?:é|ée|és|ées|er|ant|era)'],
    ['3', 'tripl(?:é|ée|és|ées|er|ant|era)'],
    ['4', 'quadrupl(?:é|ée|és|ées|er|ant|era)'],
    ['5', 'quintupl(?:é|ée|és|ées|er|ant|era)'],
    ['10', 'décupl(?:é|ée|és|ées|er|ant|era)'],
  ] as const
).map(([value, words]): Phrase => ({ pattern: `(?<![a-zà-ÿ])(?:${words})${edge}`, kind: 'multiple', value }));

const leaders: readonly Phrase[] = [
  {
    pattern: `(?<![a-zà-ÿ])(?:leader (?:du|mondial|incontesté|européen|sur le|des?) ?marché|leader mondial|leader incontesté|en tête${edge}(?!-)|domine(?:nt)? le marché)`,
    kind: 'rank',
    value: '1',
  },
];

export const phrases: readonly Phrase[] = [
  ...several,
  ...one,
  ...tens,
  fraction(`(?<![a-zà-ÿ])la moitié${edge}`, 1, 2),
  ...multiples,
  ...leaders,
];
