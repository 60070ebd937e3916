import type { Claim, ClaimPeriod, Horizon, Subject } from '../src/claims/claim.ts';
import { showCompany } from '../src/lexicon/shown-name.ts';
import type { Language } from '../src/text/language.ts';
import type { Quantity } from '../src/text/quantity.ts';

/** Subject, metric, region, period or horizon, value with its comparator (`<16`, `~70`), unit, and the house that measured it. */
export type ClaimRow = readonly [
  subject: string,
  metric: string,
  region: string | null,
  time: string | null,
  value: string,
  unit: string,
  source: string | null,
];

const subjectOf = (subject: Subject): string => {
  if (subject.type === 'company') return subject.id;
  if (subject.type === 'group') return [...subject.ids].sort().join('+');
  return subject.type === 'other' ? subject.name : subject.type;
};

const periodOf = ({ from, to, grain }: ClaimPeriod): string => {
  const [year, month] = [from?.slice(0, 4) ?? '', Number(from?.slice(5, 7))];
  if (grain === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`;
  if (grain === 'half') return `${year}-H${Math.ceil(month / 6)}`;
  return grain === 'year' ? year : `${from ?? ''}/${to ?? ''}`;
};

const horizonOf = ({ n, unit }: Horizon): string => `${n}${unit === 'year' ? 'y' : 'm'}`;

const marks = { eq: '', approx: '~', lt: '<', le: '≤', gt: '>', ge: '≥', range: '' } as const;

const valueOf = ({ comparator, value, high }: Quantity): string =>
  `${marks[comparator]}${value}${high === undefined ? '' : `–${high}`}`;

/** A company that speaks for itself is no witness of its own figures. */
const houseOf = ({ attribution, subject }: Claim, language: Language): string | null =>
  subject.type === 'company' && attribution.source === showCompany(subject.id, language) ? null : attribution.source;

export const rowOf = (claim: Claim, language: Language): ClaimRow => [
  subjectOf(claim.subject),
  claim.metric,
  claim.scope.region,
  claim.horizon ? horizonOf(claim.horizon) : claim.period && periodOf(claim.period),
  valueOf(claim.quantity),
  claim.quantity.unit,
  houseOf(claim, language),
];
