import type { Claim, Horizon, Subject } from '../claims/claim.ts';
import type { Comparator } from '../text/quantity.ts';
import type { Candidate } from './candidate.ts';
import { isMarketBound } from './families.ts';
import { isRelatedMarket } from './related-market.ts';

/** One key for all names of whom a claim is about; a unit counts as its company. */
export const subjectKey = (subject: Subject): string => {
  if (subject.type === 'company') return subject.id;
  if (subject.type === 'group') return [...subject.ids].sort().join('+');
  if (subject.type === 'other') return `"${subject.name.toLowerCase()}`;
  return subject.type === 'market' ? '*' : `${subject.type} ${subject.n ?? ''}`;
};

/** A plan has the day it was made and a horizon; whatever period was read beside it is not what it is for. */
const periodKey = ({ metric, period }: Claim): string =>
  metric === 'capex-commitment' ? 'plan' : `${period?.from ?? ''}/${period?.to ?? ''}`;

const certaintyKey = ({ metric, modality }: Claim): string =>
  metric === 'capex-commitment' || modality === 'fact' ? 'said' : 'expected';

/** Claims with one key speak of the same thing, but for market and basis, which an article may leave out. */
export const seriesKey = ({ claim }: Candidate): string =>
  [
    subjectKey(claim.subject),
    claim.metric,
    claim.metric === 'market-share' ? (claim.denominator ?? 'market') : '',
    claim.scope.region ?? 'WW',
    periodKey(claim),
    certaintyKey(claim),
  ].join(' | ');

const isSameOrOpen = <T>(a: T | null | undefined, b: T | null | undefined): boolean =>
  a === b || a === null || a === undefined || b === null || b === undefined;

const isSameHorizon = (a: Horizon | undefined, b: Horizon | undefined): boolean =>
  a === undefined || b === undefined || (a.n === b.n && a.unit === b.unit);

/** What is said of a company's spending or staff is one thing, whatever market the article speaks of. */
const isSameMarket = (a: Candidate, b: Candidate): boolean =>
  !isMarketBound(a.claim.metric) || a.market === null || b.market === null || isRelatedMarket(a.market, b.market);

const direction: Readonly<Record<Comparator, number>> = { eq: 0, approx: 0, range: 0, lt: -1, le: -1, gt: 1, ge: 1 };

const isOpposed = (a: Comparator, b: Comparator): boolean => direction[a] * direction[b] < 0;

/** Whether two claims of one key can be one figure, should their amounts agree. */
export const isSameScope = (a: Candidate, b: Candidate): boolean =>
  isSameMarket(a, b) &&
  isSameOrOpen(a.claim.basis, b.claim.basis) &&
  isSameHorizon(a.claim.horizon, b.claim.horizon) &&
  !isOpposed(a.claim.quantity.comparator, b.claim.quantity.comparator);
