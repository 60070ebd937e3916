import { Big } from 'big.js';

import type { Candidate } from '../candidate.ts';
import { singularMetrics } from '../contradictions.ts';
import { isConfident } from '../is-confident.ts';
import { subjectKey } from '../same-series.ts';
import { compareAmount, type Agreement } from './compare-amount.ts';
import { aspects, compareScope, type Meeting } from './compare-scope.ts';
import type { Aspect, Verdict } from './verdict.ts';

export interface Judgement {
  readonly kind: Exclude<Verdict['kind'], 'unread'>;
  /** The claims of the corpus that the verdict rests on. */
  readonly known: readonly Candidate[];
  readonly apart: readonly Aspect[];
  readonly unsaid: readonly Aspect[];
}

/** A claim of the corpus beside the one of the message. */
interface Beside {
  readonly known: Candidate;
  readonly scope: Readonly<Record<Aspect, Meeting>>;
  readonly amount: Agreement;
}

const apartIn = ({ scope }: Beside, isApart: (meeting: Meeting) => boolean): readonly Aspect[] =>
  aspects.filter((aspect) => isApart(scope[aspect]));

const hasOther = (beside: Beside): boolean => apartIn(beside, (meeting) => meeting === 'other').length > 0;

const unsaidIn = (beside: Beside): readonly Aspect[] => apartIn(beside, (meeting) => meeting === 'unsaid');

const isSupport = (beside: Beside): boolean => beside.amount === 'same' && !hasOther(beside);

const isSubject = (said: Candidate, known: Candidate): boolean =>
  said.claim.metric === known.claim.metric && subjectKey(said.claim.subject) === subjectKey(known.claim.subject);

const besideAll = (said: Candidate, all: readonly Candidate[]): readonly Beside[] =>
  all
    .filter((known) => isSubject(said, known))
    .map((known) => ({ known, scope: compareScope(said, known), amount: compareAmount(said, known) }));

const isToTheDigit = (said: Candidate, { known }: Beside): boolean =>
  new Big(said.claim.quantity.value).eq(known.claim.quantity.value);

/** Those of which the message leaves the least open, and of them those of the very same digits, if any. */
const closest = (said: Candidate, supports: readonly Beside[]): readonly Beside[] => {
  const least = Math.min(...supports.map((beside) => unsaidIn(beside).length));
  const fitting = supports.filter((beside) => unsaidIn(beside).length === least);
  const exact = fitting.filter((beside) => isToTheDigit(said, beside));
  return exact.length > 0 ? exact : fitting;
};

/** Only what has one true value can be contradicted, and only where the message says in full what it speaks of. */
const isRefutable = ({ claim }: Candidate): boolean =>
  singularMetrics.includes(claim.metric) && claim.subject.type !== 'other' && isConfident(claim.confidence);

const isSureClaim = ({ known }: Beside): boolean => isConfident(known.claim.confidence);

/** Of one thing, in every aspect; what the message leaves open may be what sets the two apart. */
const isOfOneThing = (beside: Beside): boolean => !hasOther(beside) && unsaidIn(beside).length === 0;

const refutes = (said: Candidate, all: readonly Beside[]): readonly Beside[] => {
  const alike = all.filter(isOfOneThing);
  const isAllAgainst = alike.every(({ amount }) => amount === 'differs');
  return isRefutable(said) && isAllAgainst ? alike.filter(isSureClaim) : [];
};

const weightOf: Readonly<Record<Meeting, number>> = { same: 0, unsaid: 1, other: 4 };

/** Aspects stand in the order of their weight. */
const distanceOf = ({ scope }: Beside): number =>
  aspects.reduce((sum, aspect, at) => sum + weightOf[scope[aspect]] * (aspects.length - at), 0);

const dayOf = ({ claim, recency }: Candidate): string => claim.period?.to ?? recency ?? '';

const daysApart = (a: Candidate, b: Candidate): number => {
  const [one, other] = [Date.parse(dayOf(a)), Date.parse(dayOf(b))];
  return Number.isNaN(one) || Number.isNaN(other) ? Infinity : Math.abs(one - other);
};

const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a - b);

const nearest = (said: Candidate, all: readonly Beside[]): Beside | undefined =>
  all
    .filter(isSureClaim)
    .toSorted(
      (a, b) => distanceOf(a) - distanceOf(b) || compareNumbers(daysApart(said, a.known), daysApart(said, b.known)),
    )[0];

const nothingApart = { apart: [], unsaid: [] } as const;

/** Whether claims of a corpus bear out a claim of a message, contradict it, or say nothing of the very same thing. */
export const judge = (said: Candidate, all: readonly Candidate[]): Judgement => {
  const beside = besideAll(said, all);
  const supports = closest(said, beside.filter(isSupport));
  if (supports.length > 0) return { kind: 'supported', known: supports.map(({ known }) => known), ...nothingApart };
  const against = refutes(said, beside);
  if (against.length > 0) return { kind: 'contradicted', known: against.map(({ known }) => known), ...nothingApart };
  const near = nearest(said, beside);
  return near === undefined
    ? { kind: 'absent', known: [], ...nothingApart }
    : {
        kind: 'absent',
        known: [near.known],
        apart: apartIn(near, (meeting) => meeting !== 'same'),
        unsaid: unsaidIn(near),
      };
};
