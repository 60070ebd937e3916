import { numberIn, phrase } from '../../times/grammar.ts';
import type { Rule } from '../../times/grammar.ts';
import { shift } from '../../times/reading.ts';
import { lookUp, number, numbers, ordinal, unitOf, units, year } from './words.ts';

const past = `(?:(?:a|one) year (?:earlier|ago|before|prior|previously)|last year|(?:the|its) (?:previous|prior|preceding) year|the year (?:before|prior|earlier))`;

export const shifts: readonly Rule[] = [
  phrase(
    `(?:last|the (?:previous|prior|preceding)) year's (?:same |comparable |corresponding |equivalent )?(?:quarter|period|half|level|figure)`,
    () => shift(-1, 'year'),
  ),
  phrase(
    `(?:the |its )?(?:same|corresponding|comparable|equivalent) (?:quarter|period|time|half|months?|weeks|stretch|three[- ]months?(?: period)?)(?<then> (?:of |in |from |during )?(?:${past}|the (?:previous|prior|preceding) (?:fiscal|financial) year))?`,
    (groups) => shift(groups['then'] === undefined ? 0 : -1, groups['then'] === undefined ? 'quarter' : 'year'),
  ),
  phrase(
    `(?:the |its )?(?:same|corresponding|comparable|equivalent) (?:quarter|period|half|months|(?:${number}[- ])?(?:months?|weeks)(?: period)?|stretch|time|point|season) (?:of |in )?${year}`,
    (groups) => ({
      kind: 'same',
      year: Number(groups['y']),
    }),
  ),
  phrase(
    `(?:the )?(?:year[- ](?:ago|earlier)|(?:prior|previous|last|preceding)[- ]year(?:'s)?) (?:quarter|period|half|month|level|figure)`,
    () => shift(-1, 'year'),
  ),
  phrase(past.replace('|last year', ''), () => shift(-1, 'year')),
  phrase(
    `(?:${ordinal}[- ]quarter|Q[1-4]) (?:of |from |in )?(?:the (?:previous|prior|preceding) year|the year (?:before|earlier)|a year (?:ago|earlier|before))`,
    () => shift(-1, 'year'),
  ),
  phrase(
    `(?<n>${number}|a) (?<unit>years?|quarters?|months?) (?:earlier|previously|(?:before|prior)(?= ?(?:[,.;:)]|$)))`,
    (groups) => shift(-(numberIn({ ...numbers, a: 1 }, groups['n']) ?? 1), unitOf(groups['unit'])),
  ),
  phrase(`(?<n>${number}|a) (?<unit>years?|quarters?|months?) later`, (groups) =>
    shift(numberIn({ ...numbers, a: 1 }, groups['n']) ?? 1, unitOf(groups['unit'])),
  ),
  phrase(
    `(?:the |its )?(?:previous|prior|preceding) (?<unit>year|quarter|month|half|three months|three-month period)(?:'s)?`,
    (groups) => shift(-1, lookUp(units, groups['unit']) ?? 'quarter'),
  ),
  phrase(`(?:the |its )?(?:last|previous|prior|preceding) fiscal quarter`, () => shift(-1, 'quarter')),
  phrase(`the (?<unit>quarter|month) (?:before|earlier|prior)`, (groups) => shift(-1, unitOf(groups['unit']))),
  phrase(`the following (?<unit>year|quarter|month)`, (groups) => shift(1, unitOf(groups['unit']))),
  phrase(
    `(?:for|in|during|over|across|throughout) (?:the|this|that) (?:three-month |reporting )?(?:quarter|period)`,
    () => shift(0, 'quarter'),
  ),
  phrase(
    `(?:the|this|that|the latest|the most recent|the reporting|the reported) quarter(?:'s)?|the (?:reporting|reported|review) period`,
    () => shift(0, 'quarter'),
  ),
  phrase(`(?:for|in|during|over) the month(?! (?:of|to|through|until|ended|ending|before|earlier))|that month`, () =>
    shift(0, 'month'),
  ),
  phrase(`the (?:most )?recent quarter|the latest quarter`, () => shift(0, 'quarter')),
  phrase(`(?:for|during|in|over|throughout) the (?:full |whole |entire |same )?year|that year|the same year`, () =>
    shift(0, 'year'),
  ),
  phrase(`(?:the |its )?full[- ]year(?:'s)?(?! (?:of )?\\d)`, () => shift(0, 'year')),
  phrase(
    `(?:(?:for|in|during|over) )?(?:the|its|that|this) (?:half[- ]year|half|six[- ]months?(?: period)?)(?! (?:to|through|until|ended|ending|of|from))`,
    () => shift(0, 'half'),
  ),
];
