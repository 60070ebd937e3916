import { phrase } from '../../times/grammar.ts';
import type { Rule } from '../../times/grammar.ts';
import { yearSource } from '../../times/numbers.ts';
import { nothing } from '../../times/reading.ts';
import { month, number, ordinal, unit } from './words.ts';

export const noTimes: readonly Rule[] = [
  phrase(`(?:year|quarter|month|week)[- ](?:on|over|to|by)[- ](?:year|quarter|month|week)`, () => nothing),
  phrase(
    `(?:${ordinal}|fifth|sixth|seventh|eighth|ninth|tenth|(?<!\\d)\\d{1,3}th|${number}) (?:consecutive|straight|successive) (?:quarters?|years?|months?|halves)`,
    () => nothing,
  ),
  phrase(`${number} (?:quarters|years|months) (?:in a row|running)`, () => nothing),
  phrase(`(?:${month}|${ordinal}[- ](?:quarter|half)|Q[1-4]) of (?:the same|that|the following) year`, () => nothing),
  phrase(`(?:${yearSource})s`, () => nothing),
  phrase(`(?:${number}) (?:to|or|-) (?:${number}) (?:${unit})`, () => nothing),
  phrase(`the (?:next|coming|past|last) ${number}(?: to | or |-)${number} (?:${unit})`, () => nothing),
  phrase(`(?:last year|${yearSource}) (?:bond|notes?) due`, () => nothing),
];
