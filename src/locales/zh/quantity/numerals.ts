import { Big } from 'big.js';

import { digitRun, plain, readDigits, type Numeral } from '../../quantities/numeral.ts';
import { matchesOf } from '../../../text/matches-of.ts';

const digits = new Map(
  '零〇一二三四五六七八九'
    .split('')
    .map((mark, i) => [mark, Math.max(0, i - 1)] as const)
    .concat([['两', 2]]),
);

const scales: ReadonlyMap<string, string> = new Map([
  ['k', '1000'],
  ['K', '1000'],
  ['十', '10'],
  ['百', '100'],
  ['千', '1000'],
  ['万', '10000'],
  ['亿', '100000000'],
  ['兆', '1000000000000'],
]);

const figure = '零〇一二两三四五六七八九';

const scale = '十百千万亿兆';

/** Figures with scales in any mixture (1亿2000万, 三千二百亿, 1000多亿); a leading 数 or 几 makes it vague, 第 an ordinal. */
const number = new RegExp(
  `(?![百千万] ?分 ?之)(?:[第数几] ?)?(?:${digitRun}(?:[kK](?![A-Za-z]))?|[${figure}${scale}])` +
    `(?: ?[${scale}](?!分)|(?<=[${figure}${scale}])[${figure}]|(?<=[${figure}十])点(?=[${figure}])|(?<=点)[${figure}]` +
    `|(?<=[${scale}]) ?\\d+(?:\\.\\d+)?(?= ?[${scale}])|[多余](?=[${scale}])){0,32}`,
  'g',
);

const token = new RegExp(`${digitRun}|[${figure}]点[${figure}]+|[${figure}${scale}kK]`, 'g');

interface Sum {
  readonly total: Big;
  /** What 万 or 亿 has yet to multiply. */
  readonly section: Big;
  readonly pending: Big | null;
  /** The scale last read, and the largest before it. */
  readonly last: Big;
  readonly largest: Big;
  /** A single character has been read after a scale: the 五 of 三万五 is five thousand. */
  readonly short: boolean;
}

const zero = new Big(0);

const nothing: Sum = { total: zero, section: zero, pending: null, last: new Big(1), largest: new Big(1), short: false };

const withScale = (sum: Sum, by: Big): Sum => {
  const read = { pending: null, last: by, short: false };
  if (by.lt(10000)) return { ...sum, ...read, section: sum.section.plus((sum.pending ?? new Big(1)).times(by)) };
  const section = sum.section.plus(sum.pending ?? zero);
  const whole = sum.total.plus(section);
  const again = sum.pending === null && sum.section.eq(0) && sum.total.gt(0);
  return by.gt(sum.largest) || again
    ? { ...read, total: (whole.eq(0) ? new Big(1) : whole).times(by), section: zero, largest: by }
    : {
        ...read,
        total: sum.total.plus((section.eq(0) ? new Big(1) : section).times(by)),
        section: zero,
        largest: sum.largest,
      };
};

const withFigure = (sum: Sum, word: string): Sum | undefined => {
  if (sum.pending !== null) return undefined;
  const single = digits.get(word);
  if (single === 0 && !sum.last.eq(1)) return { ...sum, last: new Big(10) };
  if (single !== undefined) return { ...sum, pending: new Big(single), short: true };
  const [whole = '', part] = word.split('点');
  const written =
    part === undefined
      ? readDigits(word, '.')?.value
      : [whole, '.', ...part.split('')].map((mark) => digits.get(mark) ?? '.').join('');
  return written === undefined ? undefined : { ...sum, pending: new Big(written), short: false };
};

const valueOf = (words: readonly string[]): Big | undefined => {
  let sum: Sum | undefined = nothing;
  for (const word of words) {
    const by = scales.get(word);
    sum = sum && (by === undefined ? withFigure(sum, word) : withScale(sum, new Big(by)));
  }
  if (sum === undefined) return undefined;
  const rest = sum.pending ?? zero;
  const tail = sum.short && sum.last.gt(10) ? rest.times(sum.last).div(10) : rest;
  return sum.total.plus(sum.section).plus(tail);
};

const productsOf = (words: readonly string[]): readonly string[] => {
  const trailing = words.slice(words.findLastIndex((word) => !scales.has(word)) + 1);
  const chains = trailing.map((_, i) =>
    trailing.slice(i).reduce((by, word) => by.times(scales.get(word) ?? 1), new Big(1)),
  );
  return chains.filter((by) => by.gte(100)).map(plain);
};

/** 一亿二千三百四十五万六千七百八十九 and more; beyond that no number is meant. */
const mostWords = 20;

const read = (start: number, written: string): Numeral | undefined => {
  if (/^[第数几]/.test(written)) return undefined;
  const words = matchesOf(token, written).map(([word]) => word);
  if (words.length > mostWords) return undefined;
  const value = valueOf(words);
  if (value === undefined) return undefined;
  return {
    span: { start, end: start + written.length },
    value: plain(value),
    scales: productsOf(words),
    written: /\d/.test(written) ? 'digits' : 'words',
    ...(/[多余]/.test(written) && { more: true }),
    ...(words.every((word) => scales.has(word) && word !== '十') && { bare: true }),
  };
};

/** Finds the numbers of a Chinese text in order: figures, characters and both mixed, with their scales. */
export const numerals = (text: string): readonly Numeral[] =>
  matchesOf(number, text).flatMap((found) => read(found.index, found[0]) ?? []);
