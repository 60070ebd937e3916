import type { Groups, Rule } from './grammar.ts';
import { phrase } from './grammar.ts';
import { yearFrom, yearSource } from './numbers.ts';
import type { Part, Reading, Year } from './reading.ts';
import { calendar, halfPart, nothing, quarterPart, wholeYear } from './reading.ts';

const yearOfGroups = ({ y }: Groups): Year => (y === undefined ? null : { at: yearFrom(y) });

const year = `(?<y>${yearSource})`;
const shortYear = `(?<y>${yearSource}|[012]\\d)`;

const quarterRead = (groups: Groups): Reading => calendar(yearOfGroups(groups), quarterPart(Number(groups['q'])));

const halfRead = (groups: Groups): Reading => calendar(yearOfGroups(groups), halfPart(Number(groups['h'])));

const fiscalRead = ({ y, q, h }: Groups): Reading => ({
  kind: 'fiscal',
  year: y === undefined ? null : yearFrom(y),
  quarter: q === undefined ? null : Number(q),
  half: h === undefined ? null : Number(h),
});

const dayRead = ({ y, m, d }: Groups): Reading | null => {
  const part: Part = { type: 'day', month: Number(m), day: Number(d) };
  return part.month > 12 ? null : calendar({ at: Number(y) }, part);
};

/** 2016-2017, 2016-17; but 2016-11 is a month. */
const yearsRead = ({ y, z }: Groups): Reading | null => {
  const first = Number(y);
  const last = z?.length === 2 ? first - (first % 100) + Number(z) : Number(z);
  const isMonth = z?.length === 2 && Number(z) <= 12 && last !== first + 1;
  return isMonth || last <= first
    ? null
    : { kind: 'between', first: calendar({ at: first }, wholeYear), last: calendar({ at: last }, wholeYear) };
};

/** How all languages write times in digits and codes: Q3 2024, 3Q24, H1 2024, FY24 Q3, 2024-07-03. */
export const sharedRules: readonly Rule[] = [
  phrase(`${year}([-/.])(?<m>[01]?\\d)\\2(?<d>[0-3]?\\d)`, dayRead),
  phrase(`Q(?<q>[1-4])(?:(?: of|[-,/])? ?(?:CY ?)?${year})?`, quarterRead),
  phrase(`Q(?<q>[1-4]) ?['’](?<y>[012]\\d)`, quarterRead),
  phrase(`Q(?<q>[1-4])[-/]?(?<y>[012]\\d)`, quarterRead),
  phrase(`(?<q>[1-4])Q ?['’]?${shortYear}`, quarterRead),
  phrase(`(?<q>[1-4])Q`, quarterRead),
  phrase(`(?<y>${yearSource}|[12]\\d)[- ]?Q(?<q>[1-4])`, quarterRead),
  phrase(`${year} ?[-–—~～/] ?(?<z>${yearSource}|\\d\\d)`, yearsRead),
  phrase(`H(?<h>[12])(?: of)?[- ]?${year}`, halfRead),
  phrase(`H(?<h>[12]) ?['’]?(?<y>[12]\\d)`, halfRead),
  phrase(`(?<h>[12])H ?['’]?${shortYear}`, halfRead),
  phrase(`(?<y>${yearSource}|[12]\\d)[- ]?H(?<h>[12])`, halfRead),
  phrase(`FY ?['’]?${shortYear}[EF]?`, fiscalRead),
  phrase(`CY ?['’]?${shortYear}|${year.replace('<y>', '<y2>')}[EFA]`, (groups) =>
    calendar({ at: yearFrom(groups['y'] ?? groups['y2'] ?? '') }, wholeYear),
  ),
  phrase(`FY ?(?:${yearSource}|[012]\\d)[-/](?<y>${yearSource}|[012]\\d)`, fiscalRead),
  phrase(`FY ?['’]?${shortYear}[- ]?(?:Q(?<q>[1-4])|H(?<h>[12]))`, fiscalRead),
  phrase(`(?:Q(?<q>[1-4])|H(?<h>[12]))(?: of)?[- ]?FY ?['’]?${shortYear}`, fiscalRead),
  phrase(`(?<q>[1-4])Q ?FY ?['’]?${shortYear}`, fiscalRead),
  phrase(`(?<h>[12])H ?FY ?['’]?${shortYear}`, fiscalRead),
  phrase(`24/7(?:/365)?|y[/-]y|q[/-]q|yoy|qoq|mom`, () => nothing),
];
