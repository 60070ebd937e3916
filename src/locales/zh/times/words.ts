import type { TimeUnit } from '../../../text/period.ts';
import { oneOf } from '../../times/grammar.ts';
import type { Groups } from '../../times/grammar.ts';
import { yearFrom, yearSource } from '../../times/numbers.ts';
import { calendar } from '../../times/reading.ts';
import type { Part, Reading, Year } from '../../times/reading.ts';

const digits: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 1–99, in digits or as 十二, 二十; null where it is none. */
export const numberOf = (word: string | undefined): number | null => {
  if (word === undefined) return null;
  if (/^\d+$/.test(word)) return Number(word);
  const parts = /^([一二两三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(word);
  if (parts === null) return null;
  const [, tens, ten, ones] = parts;
  const head = tens === undefined ? 1 : (digits[tens] ?? 0);
  return ten === undefined ? (digits[tens ?? ones ?? ''] ?? null) : head * 10 + (digits[ones ?? ''] ?? 0);
};

export const relativeYears: Readonly<Record<string, number>> = {
  今年: 0,
  本年度: 0,
  本年: 0,
  去年: -1,
  大前年: -3,
  上年度: -1,
  前年: -2,
  明年: 1,
  后年: 2,
};

const units: Readonly<Record<string, TimeUnit>> = {
  年度: 'year',
  年: 'year',
  半年: 'half',
  季度: 'quarter',
  季: 'quarter',
  财季: 'quarter',
  月份: 'month',
  月: 'month',
  周: 'week',
  星期: 'week',
  天: 'day',
  日: 'day',
};

export const number = '(?:\\d{1,2}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])';

const spelledYear = '[一二][〇零○一二三四五六七八九]{3}';

/** In digits, or a digit a glyph: 二〇二四. */
export const anyYear = `(?:${yearSource}|${spelledYear}(?= ?年))`;

export const year = `(?:(?<y>${anyYear})~年?度?|(?<w>${oneOf(relativeYears)}))(?:~的)?~`;

export const shortYear = `(?:(?<y>${yearSource}|[12]\\d(?= ?年)|${spelledYear}(?= ?年))~年?度?|(?<w>${oneOf(relativeYears)}))(?:~的)?~`;

const yearIn = (written: string): number =>
  yearFrom(written.replaceAll(/[〇零○一二三四五六七八九]/g, (digit) => String(digits[digit] ?? 0)));

export const yearOf = ({ y, w }: Groups): Year => {
  if (y !== undefined) return { at: yearIn(y) };
  const by = relativeYears[w ?? ''];
  return by === undefined ? null : { by };
};

export const unitOf = (word: string | undefined): TimeUnit => units[word ?? ''] ?? 'year';

export const within =
  (part: (groups: Groups) => Part | null) =>
  (groups: Groups): Reading | null => {
    const found = part(groups);
    return found === null ? null : calendar(yearOf(groups), found);
  };

export const half: Readonly<Record<string, number>> = { 上: 1, 前: 1, 下: 2, 后: 2 };
