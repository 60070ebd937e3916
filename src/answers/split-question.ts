import { askingOf, type Asking } from '../locales/asking.ts';
import type { Day } from '../text/day.ts';
import type { Language } from '../text/language.ts';
import { askedNames, type AskedNames } from './asked-names.ts';
import { askedTime } from './asked-time.ts';
import { decideFamily } from './decide-family.ts';
import type { FamilyId } from './families.ts';
import type { AskedPeriod } from './question.ts';

/** A stretch of a question, with what it names by itself. */
interface Piece {
  readonly text: string;
  readonly names: AskedNames;
  readonly period: AskedPeriod | null;
  /** It names nothing but where or when. */
  readonly isBare: boolean;
}

interface Reader {
  readonly language: Language;
  readonly asking: Asking;
  readonly today: Day;
}

/** Further joints are not looked at. */
const mostJoints = 20;

/** A calendar year will do: no part is told from another by the month in which somebody's year ends. */
const december = 12;

const readPiece = (text: string, { language, asking, today }: Reader): Piece => {
  const names = askedNames(text, language);
  const { period, spans } = askedTime(text, language, asking, { today, yearEnd: december });
  const known = [...names.spans, ...spans];
  const rest = known.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
  return { text, names, period, isBare: known.length > 0 && asking.fillers.test(rest) };
};

const hasSubject = ({ names }: Piece): boolean => names.companies.length > 0;

const hasScope = ({ names }: Piece): boolean => names.market !== null || names.region !== null;

/** What a piece asks for, with what the other one names taken as said in it too. */
const familyOf = (piece: Piece, other: Piece, { asking }: Reader): FamilyId | null =>
  decideFamily(piece.text, asking, {
    company: hasSubject(piece) || (!hasScope(piece) && hasSubject(other)),
    scope: hasScope(piece) || hasScope(other),
    counted: false,
    several: piece.names.companies.length > 1,
  });

type Families = readonly [before: FamilyId, after: FamilyId];

const isApart = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;

const daysOf = (period: AskedPeriod | null): string | null => (period === null ? null : `${period.from}/${period.to}`);

/** The same is asked of two places or two times: one comparison could not tell both. */
const isElsewhere = (left: Piece, right: Piece): boolean =>
  isApart(left.names.region, right.names.region) ||
  isApart(left.names.market, right.names.market) ||
  (isApart(daysOf(left.period), daysOf(right.period)) && left.period?.relative !== true);

/** "In 2021 and in 2022", "in China and worldwide", "how much does one invest here and the other there". */
const isFurtherScope = (left: Piece, right: Piece, family: FamilyId | null, { asking }: Reader): boolean =>
  right.isBare &&
  family !== null &&
  (!hasSubject(right) || hasSubject(left)) &&
  !asking.between.test(left.text) &&
  isElsewhere(left, right);

/** Whoever leads is told with its share. */
const isToldAlready = (left: FamilyId, right: Piece, family: FamilyId): boolean =>
  left === 'lead' && family === 'share' && !hasSubject(right) && !hasScope(right);

/** "Sales and marketing spend": what stands before the first name is a metric of its own only beside another one. */
const isMetricFirst = ({ text, names }: Piece, { asking, language }: Reader): boolean => {
  const rest = text.replace(asking.determiners, '').trimStart();
  const first = language === 'zh' ? rest.slice(0, 4) : (/^\S+/.exec(rest)?.[0] ?? '');
  const named = { company: names.companies.length > 0, scope: true, counted: false };
  return decideFamily(first, asking, named) !== null;
};

const standingOf = ({ text }: Piece, { positions }: Asking): string | null =>
  Object.entries(positions).find(([, position]) => position.test(text))?.[0] ?? null;

/** "Who is first, who second". */
const isOtherStanding = (left: Piece, right: Piece, { asking }: Reader): boolean =>
  !hasSubject(right) && standingOf(right, asking) !== null && standingOf(left, asking) !== standingOf(right, asking);

const isNamed = (piece: Piece): boolean => hasSubject(piece) || hasScope(piece);

/** Whether two kinds of figures are asked for one after the other; `isListed`: no word joins them, a comma does. */
const isOtherMetric = (
  left: Piece,
  right: Piece,
  [before, after]: Families,
  reader: Reader,
  isListed: boolean,
): boolean => {
  if (before === 'other' || after === 'other' || isToldAlready(before, right, after)) return false;
  if (before === after) return isElsewhere(left, right) || isOtherStanding(left, right, reader);
  if (isNamed(left)) return true;
  return !isListed && !after.endsWith('growth') && after !== 'share-change' && isMetricFirst(right, reader);
};

/** 阿里云2019年和2020年的份额: the metric stands behind the last of them. */
const isEarlierScope = (left: Piece, right: Piece, after: FamilyId | null, { asking }: Reader): boolean =>
  after !== null &&
  hasSubject(left) &&
  !hasSubject(right) &&
  !asking.between.test(left.text) &&
  isElsewhere(left, right);

interface Joint {
  /** What stands behind it up to the next joint, and up to where it asks for something. */
  readonly next: Piece;
  readonly whole: Piece;
  readonly isListed: boolean;
}

const isBoundary = (left: Piece, { next, whole, isListed }: Joint, reader: Reader): boolean => {
  const before = familyOf(left, whole, reader);
  const after = familyOf(whole, left, reader);
  if (isFurtherScope(left, next, before, reader)) return true;
  if (before === null) {
    const isReason = reader.asking.why.test(left.text.trim()) && hasSubject(left);
    return after !== null && (isReason || isEarlierScope(left, next, familyOf(next, left, reader), reader));
  }
  return after !== null && isOtherMetric(left, whole, [before, after], reader, isListed);
};

/** A text in pieces between joints, and what joins each to the one before. */
const jointsIn = (
  text: string,
  { joints }: Asking,
): readonly { readonly start: number; readonly end: number; readonly isListed: boolean }[] =>
  [...text.matchAll(joints)].slice(0, mostJoints).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    isListed: /^[\s,，、]+$/.test(match[0]),
  }));

/**
 * The parts of a normalised question that ask for figures of different kinds, or of different places or times; the whole
 * where there is one. Companies that are listed stay together: they are compared.
 */
export const splitQuestion = (text: string, language: Language, today: Day): readonly string[] => {
  const reader: Reader = { language, asking: askingOf(language), today };
  const joints = jointsIn(text, reader.asking);
  const parts: string[] = [];
  let from = 0;
  joints.forEach(({ start, end, isListed }, at) => {
    const ends = [...joints.slice(at + 1).map((joint) => joint.start), text.length];
    const pieces = ends.map((to) => text.slice(end, to));
    const left = readPiece(text.slice(from, start), reader);
    const next = readPiece(pieces[0] ?? '', reader);
    const whole = pieces.find(
      (piece) => decideFamily(piece, reader.asking, { company: true, scope: true, counted: false }) !== null,
    );
    if (isBoundary(left, { next, whole: whole === undefined ? next : readPiece(whole, reader), isListed }, reader)) {
      parts.push(text.slice(from, start));
      from = end;
    }
  });
  return [...parts, text.slice(from)];
};
