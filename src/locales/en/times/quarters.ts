import { numberIn, phrase } from '../../times/grammar.ts';
import type { Groups, Rule } from '../../times/grammar.ts';
import { yearSource } from '../../times/numbers.ts';
import { calendar, halfPart, quarterPart } from '../../times/reading.ts';
import type { Part, Reading } from '../../times/reading.ts';
import { lookUp, monthOf, number, numbers, ordinal, ordinals, year, yearOf, yearTail } from './words.ts';

const yearLead = `(?:(?<y0>${yearSource})(?:'s)? |(?<w0>last|this|next) year's )`;

const partOf = (groups: Groups): Part => {
  const n = lookUp(ordinals, groups['o']) ?? 1;
  return groups['unit']?.toLowerCase() === 'half' ? halfPart(n) : quarterPart(n);
};

const firstMonths = (groups: Groups): Reading | null => {
  const n = numberIn(numbers, groups['n']);
  const last = n === null ? 0 : n * (/^q/i.test(groups['unit'] ?? '') ? 3 : 1);
  return last < 1 || last > 12 ? null : calendar(yearOf(groups), { type: 'months', first: 1, last });
};

export const quarters: readonly Rule[] = [
  phrase(
    `(?<o>${ordinal})(?=,? (?:and |or |to |through )?(?:the )?(?:${ordinal}(?:,? and )?)+[- ]quarters?)`,
    (groups) => calendar(null, partOf(groups)),
  ),
  phrase(`${yearLead}?(?<o>${ordinal})[- ](?:calendar )?(?<unit>quarter|half)s?(?:'s)?${yearTail}?`, (groups) =>
    calendar(yearOf(groups), partOf(groups)),
  ),
  phrase(`${yearLead}(?<unit>quarter|half) (?<o>[1-4])`, (groups) => calendar(yearOf(groups), partOf(groups))),
  phrase(`(?:last|final|closing) (?<unit>quarter|half) of ${year}`, (groups) =>
    calendar(yearOf(groups), groups['unit']?.toLowerCase() === 'half' ? halfPart(2) : quarterPart(4)),
  ),
  phrase(`(?:the )?(?:last|final|closing) three months of (?:${year}|(?:the|last|this) year)`, (groups) =>
    calendar(yearOf(groups), quarterPart(4)),
  ),
  phrase(`(?:opening) (?<unit>quarter|half)${yearTail}?`, (groups) => calendar(yearOf(groups), partOf(groups))),
  phrase(`Q(?<q>[1-4]) (?:of )?(?<w>last|this|next) year`, (groups) =>
    calendar(yearOf(groups), quarterPart(Number(groups['q']))),
  ),
  phrase(`${yearLead}Q(?<q>[1-4])`, (groups) => calendar(yearOf(groups), quarterPart(Number(groups['q'])))),
  phrase(`(?<=\\b(?:in|for|of|during|the) )H(?<h>[12])(?: (?:of )?(?<w>last|this|next) year)?`, (groups) =>
    calendar(yearOf(groups), halfPart(Number(groups['h']))),
  ),
  phrase(`${yearLead}?first (?<n>${number})[- ](?<unit>months?|quarters)${yearTail}?`, firstMonths),
  phrase(`(?<m>march|june|september|december)[- ]quarter${yearTail}?`, (groups) =>
    calendar(yearOf(groups), quarterPart(monthOf(groups['m']) / 3)),
  ),
];
