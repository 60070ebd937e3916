import type { Day } from '../../text/day.ts';
import type { TimeMention } from '../../text/period.ts';
import { overlaps } from '../../text/span.ts';
import { compose } from './compose.ts';
import type { Found, Grammar, Rule } from './grammar.ts';
import { aroundOf } from './window.ts';
import { resolve } from './resolve.ts';

const isWordy = (char: string | undefined): boolean => char !== undefined && /[\wÀ-ÿ]/.test(char);

const matchesOf = (text: string, rule: Rule): readonly Found[] =>
  [...text.matchAll(rule.pattern)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (isWordy(text[span.start]) && isWordy(text[span.start - 1])) return [];
    const reading = rule.read(match.groups ?? {}, aroundOf(text, span));
    return reading === null ? [] : [{ span, reading }];
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
  const atoms = keepLongest(grammar.rules.flatMap((rule) => matchesOf(text, rule)));
  return keepLongest(compose(grammar, text, atoms)).flatMap(({ span, reading }) => {
    const meaning = resolve(reading, reference);
    return meaning === null ? [] : [{ span, ...meaning }];
  });
};
