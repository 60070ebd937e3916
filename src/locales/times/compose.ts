import type { Span } from '../../text/span.ts';
import type { Around, Found, Grammar, Pairing, Wrap } from './grammar.ts';
import type { Calendar, Part, Point, Reading } from './reading.ts';
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

const firstPairing = (text: string, first: Found, last: Found, grammar: Grammar): Found | null => {
  if (!isFoundPoint(first) || !isFoundPoint(last)) return null;
  if (last.span.start - first.span.end > 16) return null;
  for (const pairing of grammar.ranges) {
    const paired = pairWith(text, first, last, pairing);
    if (paired !== null) return paired;
  }
  return null;
};

const isJoined = (text: string, first: Found, last: Found, and: RegExp): boolean =>
  first.span.end < last.span.start &&
  last.span.start - first.span.end <= 16 &&
  and.test(text.slice(first.span.end, last.span.start));

const startOf = (part: Part): number => {
  if (part.type === 'year') return 0;
  return part.type === 'months' ? part.first * 32 : part.month * 32 + part.day;
};

/** Of two points of one enumeration, the one without a year with that of the other; `step` years on where it comes round again. */
const withYear = (point: Calendar, lender: Calendar, step: number): Calendar => {
  const { year } = lender;
  if (point.year !== null || year === null || point.part.type !== lender.part.type) return point;
  const turns = Math.sign(startOf(point.part) - startOf(lender.part)) === -step ? step : 0;
  return { ...point, year: 'at' in year ? { at: year.at + turns } : { by: year.by + turns } };
};

const isCalendar = (found: Found): found is Found & { readonly reading: Calendar } => found.reading.kind === 'calendar';

const borrow = (text: string, found: Found, lender: Found | undefined, and: RegExp): Found => {
  if (lender === undefined || !isCalendar(found) || !isCalendar(lender)) return found;
  const isFirst = found.span.start < lender.span.start;
  const joined = isFirst ? isJoined(text, found, lender, and) : isJoined(text, lender, found, and);
  return joined ? { ...found, reading: withYear(found.reading, lender.reading, isFirst ? -1 : 1) } : found;
};

const borrowing =
  (text: string, and: RegExp) =>
  (done: Found[], found: Found): Found[] => {
    done.push(borrow(text, found, done.at(-1), and));
    return done;
  };

/** "Q1 and Q2 2024", "Q4 2023 and Q1": both get a year. */
const shareYears = (text: string, found: readonly Found[], and: RegExp): readonly Found[] =>
  found.reduceRight<Found[]>(borrowing(text, and), []).toReversed().reduce<Found[]>(borrowing(text, and), []);

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
  const paired = pairUp(text, shareYears(text, edged, grammar.and), grammar);
  return paired.map((found) => firstWrap(text, found, grammar.wraps));
};
