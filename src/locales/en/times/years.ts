import { phrase } from '../../times/grammar.ts';
import type { Groups, Rule } from '../../times/grammar.ts';
import { yearSource } from '../../times/numbers.ts';
import { calendar, relative, shift, wholeYear } from '../../times/reading.ts';
import type { Reading } from '../../times/reading.ts';
import { isCompared, isCount, lookUp, relativeYears, year, yearOf } from './words.ts';

const countNoun =
  /^[ -](?:new |more |additional |other |physical )?(?:servers|employees|people|staff|workers|jobs|stores|shops|outlets|units|vehicles|cars|devices|phones|smartphones|customers|clients|users|companies|firms|contracts|patents|items|shares|members|engineers|hires|points|times|days|hours|miles|km|kilometers|gpus|chips|stations|sites|cities|countries|projects|deals|orders|words|pages|megawatts|mw|gw|gigawatts|dollars|euros|yuan|yen|pounds|rmb|usd|eur|cny|basis)\b/i;

const isAmount = (before: string, after: string): boolean =>
  /(?:[$€£¥₹#]|\b(?:rmb|usd|eur|cny|hk|us|nt|no\.?|number|model|version|windows|office|server|ios|iso|rule|section|article|page|room|cve)) ?-?$|[\d.,:/]$/i.test(
    before,
  ) || isCount(after);

const opensYear = /\b(?:in|since|until|till|through|during|late|early|mid)[ -]$/i;

const bareYear = (
  groups: Groups,
  { before, after }: { readonly before: string; readonly after: string },
): Reading | null => {
  if (isAmount(before, after) || /^(?:s\b|[-/]\d|:\d)/.test(after.replace(/^[-/](?:19|20)?\d\d\b/, ''))) return null;
  if (countNoun.test(after) && !opensYear.test(before)) return null;
  return calendar(yearOf(groups), wholeYear);
};

export const years: readonly Rule[] = [
  phrase(`(?<y>${yearSource})`, bareYear),
  phrase(`(?:the )?(?:full[- ]year|calendar year|calendar|all of|the whole of|the year|year|CY) ?${year}`, (groups) =>
    calendar(yearOf(groups), wholeYear),
  ),
  phrase(`(?:full[- ]year )?${year} (?:full[- ]year|calendar year)`, (groups) => calendar(yearOf(groups), wholeYear)),
  phrase(`(?:all of |the whole of |earlier |later )?(?<w>this|next) year`, (groups) =>
    relative(lookUp(relativeYears, groups['w']) ?? 0, 'year'),
  ),
  phrase(`(?:all of |the whole of |earlier )?last year`, (_, { before }) =>
    (isCompared.test(before) ? shift : relative)(-1, 'year'),
  ),
  phrase(`by (?:the )?(?:end of|end-) ?(?<w>this|next|the) year|by (?:the )?year[- ]?end`, (groups) =>
    relative(lookUp(relativeYears, groups['w']) ?? 0, 'year'),
  ),
  phrase(`the current year`, () => relative(0, 'year')),
  phrase(`the year before last`, () => relative(-2, 'year')),
];
