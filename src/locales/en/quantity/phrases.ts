import { fraction } from '../../quantities/fractions.ts';
import type { Phrase } from '../../quantities/grammar.ts';

const hedge = String.raw`\b(?:than|about|nearly|almost|over|roughly|around|by|approximately|least|some|under|to|just) `;

const denominators = [
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['tenth', 10],
] as const;

const one = denominators.flatMap(([name, of]) => [
  fraction(String.raw`\bone-${name}\b(?! (?:year|quarter|time))`, 1, of),
  fraction(String.raw`\b(?:a|one) ${name}\b(?= of (?!a (?:century|million|billion)))`, 1, of),
  fraction(String.raw`(?<=${hedge})(?:a|one) ${name}\b(?= (?:its|their|the)\b|[,.;)]|$)`, 1, of),
]);

const several = denominators.flatMap(([name, of]) =>
  (
    [
      ['two', 2],
      ['three', 3],
      ['four', 4],
      ['five', 5],
      ['seven', 7],
      ['nine', 9],
    ] as const
  )
    .filter(([, n]) => n < of)
    .map(([word, n]) =>
      // "Three quarters" alone are nine months.
      fraction(String.raw`\b${word}[ -]${name}s\b${name === 'quarter' ? '(?= of (?!an? ))' : ''}`, n, of),
    ),
);

const half: readonly Phrase[] = [
  fraction(
    String.raw`(?<=${hedge}(?:one-)?)half\b(?!-\w|[ ](?:a|an|year|day|hour|time|dozen|million|billion|trillion)\b)|(?<!\b(?:first|second|other|latter|last|previous|current|fiscal|each|and a|the|better) )\bhalf(?= (?:of|the|its|their|all)\b)`,
    1,
    2,
  ),
];

const multiples = (
  [
    ['2', 'doubl(?:ed|es|ing)|(?<=\\b(?:to|will|would|could|may|might|should|can) )double|twofold'],
    ['2', 'twice(?= (?:as|the|that|its|their|what)\\b)'],
    [
      '3',
      'tripl(?:ed|es|ing)|(?<=\\b(?:to|will|would|could|may|might|should|can) )triple|trebl(?:ed|es|ing)|threefold',
    ],
    ['4', 'quadrupl(?:ed|es|ing)|(?<=\\b(?:to|will|would|could|may|might|should|can) )quadruple|fourfold'],
    ['5', 'fivefold|quintupl(?:ed|es|ing)'],
    ['10', 'tenfold'],
  ] as const
).map(([value, words]): Phrase => ({ pattern: String.raw`\b(?:${words})(?!\w)`, kind: 'multiple', value }));

const leaders: readonly Phrase[] = [
  {
    pattern: String.raw`\bmarket[ -]leader\b(?!s)|\bthe leader in\b|\b(?:leads?|led|leading|dominat(?:es|ed|ing)) the (?:\w+ ){0,2}market\b|\b(?:top|pole) (?:spot|position)\b`,
    kind: 'rank',
    value: '1',
  },
];

const seconds: readonly Phrase[] = [{ pattern: String.raw`\brunners?-up\b`, kind: 'rank', value: '2' }];

const halfPercent: Phrase = { pattern: String.raw`\bhalf (?:a|of one) per ?cent\b`, kind: 'percent', value: '0.5' };

const halfPoint: Phrase = { pattern: String.raw`\bhalf a (?:percentage )?point\b`, kind: 'points', value: '0.5' };

export const phrases: readonly Phrase[] = [
  halfPoint,
  halfPercent,
  ...several,
  ...one,
  ...half,
  ...multiples,
  ...leaders,
  ...seconds,
];
