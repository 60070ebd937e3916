import { Big } from 'big.js';

import { say } from '../locales/say.ts';
import { periodLabel } from '../locales/times/label.ts';
import { resolveCompany } from '../lexicon/resolve.ts';
import { showCompany } from '../lexicon/shown-name.ts';
import type { Claim, Subject } from '../claims/claim.ts';
import type { Day } from '../text/day.ts';
import type { Language } from '../text/language.ts';
import type { Period } from '../text/period.ts';
import type { DayRange, Figure, FigureCorrection } from './answer.ts';
import type { Candidate } from './candidate.ts';
import type { Cluster } from './merge.ts';
import { isMarketBound } from './families.ts';
import { perYear } from './per-year.ts';
import { isConfident } from './is-confident.ts';

const rangeOf = (period: Period | null | undefined): DayRange | null => {
  if (!period) return null;
  const from = period.from ?? period.to;
  const to = period.to ?? period.from;
  return from === null || to === null ? null : { from, to };
};

const labelled = (period: Period | null, language: Language): Figure['period'] => {
  const range = rangeOf(period);
  return range === null || period === null ? null : { ...range, label: periodLabel(language, period) };
};

/** A name that no table knows stands as printed, in quotes where it is not in the reader's language. */
const companyOf = ({ claim: { subject }, article }: Candidate, language: Language): string | null => {
  if (subject.type === 'company') return subject.id;
  if (subject.type !== 'other') return null;
  return article.language === language ? subject.name : say(language, 'answers.text.quote', { quote: subject.name });
};

const groupOf = (subject: Subject): readonly string[] | null => (subject.type === 'group' ? subject.ids : null);

const partOf = ({ claim: { subject } }: Candidate): string | null => {
  if (subject.type === 'company') return subject.part ?? null;
  if (subject.type === 'rest') return 'rest';
  return subject.type === 'topN' && subject.n !== undefined ? `top ${subject.n}` : null;
};

/** One witness's unit stands for all where the market tells it apart anyway; else all must name the same. */
const unitOf = (cluster: Cluster): string | null => {
  const [shown, ...others] = cluster.map(partOf);
  if (isMarketBound(cluster[0].claim.metric)) return first(cluster, partOf);
  return others.every((part) => part === shown) ? (shown ?? null) : null;
};

/** A company that speaks of itself is named as the answer's language names it, a research house by its own name. */
const sourceOf = ({ claim }: Candidate, language: Language): string | null => {
  const { source } = claim.attribution;
  const company = source === null ? null : resolveCompany(source);
  return company === null ? source : showCompany(company.id, language);
};

const baseOf = ({ base }: Claim): Figure['base'] =>
  base === undefined ? null : { value: base.value, unit: base.unit, period: rangeOf(base.period) };

/** The first of a cluster to say it; what the shown claim leaves out, another witness of the same figure may supply. */
const first = <T>(cluster: Cluster, read: (candidate: Candidate) => T | null | undefined): T | null => {
  for (const candidate of cluster) {
    const value = read(candidate);
    if (value !== null && value !== undefined) return value;
  }
  return null;
};

/** What sets a series apart, unless its market's name says so already. */
const basisOf = (cluster: Cluster): string | null => {
  const basis = first(cluster, (each) => each.claim.basis);
  const isSaid = cluster.some(({ market }) => basis !== null && market === basis.toLowerCase().replaceAll(' ', '-'));
  return isSaid ? null : basis;
};

const earliest = (cluster: Cluster): Day | null =>
  cluster.reduce<Day | null>(
    (day, { printedOn }) => (printedOn !== null && (day === null || printedOn < day) ? printedOn : day),
    null,
  );

const isClose = (a: string, b: string): boolean => new Big(a).minus(b).abs().lte(new Big(b).abs().times(0.001));

/** Each conversion that an article prints, once; what merely repeats the figure in its own currency is none. */
const conversionsOf = (cluster: Cluster): Figure['conversions'] => {
  const { unit } = cluster[0].claim.quantity;
  const printed = cluster.flatMap(({ claim }) => [
    ...(claim.conversions ?? []),
    ...(claim.quantity.unit === unit ? [] : [claim.quantity]),
  ]);
  return printed
    .filter((one) => one.unit !== unit)
    .filter(
      (one, at) => !printed.slice(0, at).some((other) => other.unit === one.unit && isClose(one.value, other.value)),
    )
    .map((one) => ({ value: one.value, unit: one.unit, by: 'article' as const }));
};

const correctionOf = ({ corrected }: Claim): FigureCorrection | null => {
  if (corrected === undefined) return null;
  const { who, why, when, fields, was } = corrected;
  if (was === null) return { who, why, when, fields, was };
  const { value, high = null, unit, comparator } = was;
  return { who, why, when, fields, was: { value, high, unit, comparator } };
};

/**
 * What an answer shows of claims that say the same.
 *
 * @param citations 1-based, into the answer's citations: without one there is no figure.
 */
export const figureOf = (
  cluster: Cluster,
  citations: readonly [number, ...(readonly number[])],
  language: Language,
): Figure => {
  const { claim } = cluster[0];
  const { quantity, metric } = claim;
  const horizon = first(cluster, (each) => each.claim.horizon);
  const corrected = first(cluster, (each) => correctionOf(each.claim));
  const confidence = Math.max(...cluster.map((each) => each.claim.confidence));
  return {
    company: companyOf(cluster[0], language),
    part: unitOf(cluster),
    group: groupOf(claim.subject),
    metric,
    basis: basisOf(cluster),
    denominator: first(cluster, (each) => each.claim.denominator),
    market: first(cluster, (each) => each.market),
    region: first(cluster, (each) => each.claim.scope.region),
    period: labelled(claim.period, language),
    base: first(cluster, (each) => baseOf(each.claim)),
    horizon,
    perYear: quantity.high === undefined ? perYear(quantity, horizon) : null,
    statedOn: earliest(cluster),
    value: quantity.value,
    high: quantity.high ?? null,
    unit: quantity.unit,
    comparator: quantity.comparator,
    modality: claim.modality,
    attribution: first(cluster, (each) => sourceOf(each, language)),
    conversions: conversionsOf(cluster),
    confidence,
    tier: isConfident(confidence) ? 'confident' : 'unsure',
    claims: cluster.map((each) => each.claim.id),
    citations,
    ...(corrected === null ? {} : { corrected }),
  };
};
