import { fraction } from '../../quantities/fractions.ts';
import type { Phrase } from '../../quantities/grammar.ts';

const figures = '一二三四五六七八九十'.split('');

const fractions = figures.flatMap((of, i) =>
  figures.slice(0, i).map((n, j) => fraction(`(?<![十百千万])${of}分之${n}(?![十百千])`, j + 1, i + 1)),
);

/** 三成五 is 35 %. */
const tenths: Phrase = {
  pattern: '(?<![第十百千万])[一二三四五六七八九]成[一二三四五六七八九](?![十百千万亿])',
  kind: 'percent',
  value: (met) => `${figures.indexOf(met.charAt(0)) + 1}${figures.indexOf(met.charAt(2)) + 1}`,
};

export const phrases: readonly Phrase[] = [
  tenths,
  ...fractions,
  fraction('一半(?!是因|的时间)|(?<![一过])半数', 1, 2),
  { pattern: '过半(?!百|年)|超半数|过半数', kind: 'percent', value: '50', comparator: 'gt' },
  { pattern: '翻两番|翻了两番', kind: 'multiple', value: '4' },
  { pattern: '翻了?一?番|翻了?一?倍|倍增', kind: 'multiple', value: '2' },
  {
    pattern: '榜首|头名|冠军|首位(?![一-鿿])|首位(?=[的是为，。])|市场领导者|市场领先者|领头羊|夺冠|登顶|折桂|头把交椅',
    kind: 'rank',
    value: '1',
  },
  { pattern: '居次|次席|亚军|榜眼', kind: 'rank', value: '2' },
  { pattern: '季军', kind: 'rank', value: '3' },
];
