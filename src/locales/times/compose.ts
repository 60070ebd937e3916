import type { Span } from '../../text/span.ts';
import type { Around, Found, Grammar, Pairing, Wrap } from './grammar.ts';
import type { Point, Reading } from './reading.ts';
import { isPoint } from './reading.ts';
import { aroundOf } from './window.ts';

interface FoundPoint {
  readonly span: Span;
  readonly reading: Point;
}

const isFoundPoint = (found: Found): found is FoundPoint => isPoint(found.reading);

const grow = (span: Span, before: number, after: number): Span => ({
  start: span.start - before,
  end: span.end + after,
});

const matchSides = (
  sides: { readonly before?: RegExp; readonly after?: RegExp },
  around: Around,
): { readonly before: RegExpExecArray | null; readonly after: RegExpExecArray | null } | null => {
  const before = sides.before?.exec(around.before) ?? null;
  const after = sides.after?.exec(around.after) ?? null;
  const misses = (sides.before && before === null) || (sides.after && after === null);
  return misses ? null : { before, after };
};

const wrapWith = (text: string, { span, reading }: FoundPoint, wrap: Wrap): Found | null => {
  const sides = matchSides(wrap, aroundOf(text, span));
  if (sides === null) return null;
  const wrapped = wrap.read(reading, { ...sides.before?.groups, ...sides.after?.groups });
  return wrapped === null
    ? null
    : { span: grow(span, sides.before?.[0].length ?? 0, sides.after?.[0].length ?? 0), reading: wrapped };
};

const firstWrap = (text: string, found: Found, wraps: readonly Wrap[]): Found => {
  if (!isFoundPoint(found)) return found;
  for (const wrap of wraps) {
    const wrapped = wrapWith(text, found, wrap);
    if (wrapped !== null) return wrapped;
  }
  return found;
};

const pairWith = (text: string, first: FoundPoint, last: FoundPoint, pairing: Pairing): Found | null => {
  if (!pairing.between.test(text.slice(first.span.end, last.span.start))) return null;
  const span = { start: first.span.start, end: last.span.end };
  const sides = matchSides(pairing, aroundOf(text, span));
  if (sides === null) return null;
  const reading: Reading = { kind: 'between', first: first.reading, last: last.reading };
  return { span: grow(span, sides.before?.[0].length ?? 0, sides.after?.[0].length ?? 0), reading };
};

const sameSort = (a: Point, b: Point): boolean =>
  a.kind === 'calendar' && b.kind === 'calendar' && a.part.type === b.part.type;

const firstPairing = (text: string, first: Found, last: Found, grammar: Grammar): Found | null => {
  if (!isFoundPoint(first) || !isFoundPoint(last)) return null;
  if (last.span.start - first.span.end > 16) return null;
  for (const pairing of grammar.ranges) {
    const paired = pairWith(text, first, last, pairing);
    if (paired !== null) return paired;
  }
  return null;
};

/** "Q1 and Q2 2024": the first takes the year of the second. */
const lendYear = (text: string, first: Found, last: Found, and: RegExp): Found => {
  const joined = first.span.end < last.span.start && and.test(text.slice(first.span.end, last.span.start));
  const apart = !joined || !isFoundPoint(first) || !isFoundPoint(last) || !sameSort(first.reading, last.reading);
  if (apart || first.reading.kind !== 'calendar' || last.reading.kind !== 'calendar') return first;
  return first.reading.year === null ? { ...first, reading: { ...first.reading, year: last.reading.year } } : first;
};

const lendYears = (text: string, found: readonly Found[], and: RegExp): readonly Found[] =>
  found
    .reduceRight<Found[]>((done, one) => {
      const next = done.at(-1);
      done.push(next === undefined ? one : lendYear(text, one, next, and));
      return done;
    }, [])
    .toReversed();

const pairUp = (text: string, found: readonly Found[], grammar: Grammar): readonly Found[] =>
  found.reduce<Found[]>((done, next) => {
    const last = done.at(-1);
    const paired = last === undefined ? null : firstPairing(text, last, next, grammar);
    if (paired === null) done.push(next);
    else done.splice(-1, 1, paired);
    return done;
  }, []);

/** Puts what stands side by side together: early + 2020, July + September 2023, the quarter ended + December 2019. */
export const compose = (grammar: Grammar, text: string, atoms: readonly Found[]): readonly Found[] => {
  const edged = atoms.map((found) => firstWrap(text, found, grammar.edges));
  const paired = pairUp(text, lendYears(text, edged, grammar.and), grammar);
  return paired.map((found) => firstWrap(text, found, grammar.wraps));
};
