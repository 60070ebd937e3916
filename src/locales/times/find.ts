import type { Day } from '../../text/day.ts';
import { matchesOf } from '../../text/matches-of.ts';
import type { TimeMention } from '../../text/period.ts';
import { overlaps } from '../../text/span.ts';
import { compose } from './compose.ts';
import type { Around, Found, Grammar, Rule } from './grammar.ts';
import type { Reading } from './reading.ts';
import { nothing } from './reading.ts';
import { aroundOf } from './window.ts';
import { resolve } from './resolve.ts';

const isWordy = (char: string | undefined): boolean => char !== undefined && /[\wÀ-ÿ]/.test(char);

const otherYear = /^ (?:of |de |d')?(?:1\d|20)\d\d(?![\d%]|[.,]\d| %)/;
const otherYearOfDay = /^,? (?:of |de |d')?(?:1\d|20)\d\d(?![\d%]|[.,]\d| %)/;

/** "October 1854", "1854 年 10 月": a year out of reach, which the reference day must not fill in. */
const isElsewhere = (reading: Reading, { before, after }: Around): boolean => {
  if (reading.kind !== 'calendar' || reading.year !== null) return false;
  return (reading.part.type === 'day' ? otherYearOfDay : otherYear).test(after) || /\d{3} ?年 ?$/.test(before);
};

const foundBy = (rule: Rule, text: string): readonly Found[] =>
  matchesOf(rule.pattern, text).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (isWordy(text[span.start]) && isWordy(text[span.start - 1])) return [];
    const around = aroundOf(text, span);
    const reading = rule.read(match.groups ?? {}, around);
    if (reading === null) return [];
    return [{ span, reading: isElsewhere(reading, around) ? nothing : reading }];
  });

const lengthOf = ({ span }: Found): number => span.end - span.start;

/** In order, without overlaps: of two that overlap the longer one stays, of equals the first. */
const keepLongest = (found: readonly Found[]): readonly Found[] =>
  found
    .toSorted((a, b) => a.span.start - b.span.start || lengthOf(b) - lengthOf(a))
    .reduce<Found[]>((kept, next) => {
      const last = kept.at(-1);
      if (last === undefined || !overlaps(last.span, next.span)) kept.push(next);
      else if (lengthOf(next) > lengthOf(last)) kept.splice(-1, 1, next);
      return kept;
    }, []);

/** The times that a text speaks of under a grammar, in order, not overlapping. */
export const findTimes = (grammar: Grammar, text: string, reference: Day | null): readonly TimeMention[] => {
  const atoms = keepLongest(grammar.rules.flatMap((rule) => foundBy(rule, text)));
  return keepLongest(compose(grammar, text, atoms)).flatMap(({ span, reading }) => {
    const meaning = resolve(reading, reference);
    return meaning === null ? [] : [{ span, ...meaning }];
  });
};
