import { Big } from 'big.js';

import type { MetricId } from '../lexicon/metric.ts';
import { say, type MessageKey } from '../locales/say.ts';
import { addDays, type Day } from '../text/day.ts';
import type { Language } from '../text/language.ts';
import type { Answer } from './answer.ts';
import { isSure } from './answerable.ts';
import type { Candidate } from './candidate.ts';
import type { Cluster } from './merge.ts';
import { isRelatedMarket, isSameMarket } from './related-market.ts';
import { isSameAmount } from './same-amount.ts';
import { isSameScope, seriesKey } from './same-series.ts';
import { isOneWitness } from './witness.ts';

/** Metrics that have one true value for a subject, scope and period; staff hired, contracts and plans can be several. */
export const singularMetrics: readonly MetricId[] = [
  'market-share',
  'market-size',
  'market-growth',
  'rank',
  'revenue',
  'revenue-growth',
  'revenue-contribution',
  'profit',
  'profit-growth',
  'capex',
  'units',
  'units-growth',
];

const isSingular = ({ claim }: Candidate): boolean =>
  singularMetrics.includes(claim.metric) && claim.period !== null && claim.subject.type !== 'other';

/** A share of a part of the market beside one of the whole is set against it, with the reason; sizes of the two are no conflict. */
const isComparable = (a: Candidate, b: Candidate): boolean => {
  if (a.market === null || b.market === null) return a.market === b.market;
  return isSameMarket(a.market, b.market) || (a.claim.metric === 'market-share' && isRelatedMarket(a.market, b.market));
};

/** Where a rank holds is half of it: one without a place contradicts nothing. */
const isSameRegion = (a: Candidate, b: Candidate): boolean =>
  a.claim.metric !== 'rank' || a.claim.scope.region === b.claim.scope.region;

/** "Less than 5 %" and 4 % do not contradict each other. */
const isContradicted = (a: Candidate, b: Candidate): boolean => {
  const [x, y] = [a.claim.quantity, b.claim.quantity];
  const admits = (one: typeof x, other: typeof x): boolean =>
    (one.comparator === 'lt' || one.comparator === 'le') === new Big(other.value).lte(one.value) &&
    one.comparator !== 'eq' &&
    one.comparator !== 'approx' &&
    one.comparator !== 'range';
  return x.unit === y.unit && !isSameAmount(a, b) && !admits(x, y) && !admits(y, x);
};

const isConflict = ([a]: Cluster, [b]: Cluster): boolean =>
  isSingular(a) &&
  isSameRegion(a, b) &&
  seriesKey(a) === seriesKey(b) &&
  isComparable(a, b) &&
  isSameScope(a, b) &&
  isContradicted(a, b);

/** A slip of the decimal point: 2,295 billion for 2.295 billion. */
const isSlip = ([a]: Cluster, [b]: Cluster): boolean => {
  const [x, y] = [new Big(a.claim.quantity.value), new Big(b.claim.quantity.value)];
  if (x.eq(0) || y.eq(0)) return false;
  const power = Math.round(Math.log10(Number(x.div(y).abs().toFixed(12))));
  const shifted = y.times(new Big(10).pow(power));
  return power !== 0 && x.minus(shifted).abs().lte(shifted.abs().times(0.01));
};

const sourceOf = (cluster: Cluster): string | null =>
  cluster.find(({ claim }) => claim.attribution.source !== null)?.claim.attribution.source ?? null;

const isDifferentlyDefined = ([a]: Cluster, [b]: Cluster): boolean =>
  a.market !== b.market || a.claim.basis !== b.claim.basis;

/** The first day on which the figure is known to have been told. */
const toldOn = (cluster: Cluster): Day | null => cluster.flatMap(({ printedOn }) => printedOn ?? []).sort()[0] ?? null;

/** From so many days on a house has measured anew; before that two articles tell of one release. */
const anew = 20;

const reasonOfOneHouse = (a: Cluster, b: Cluster): MessageKey => {
  const [one, other] = [toldOn(a), toldOn(b)];
  if (one === null || other === null) return 'answers.conflict.articles';
  const [sooner, later] = one < other ? [one, other] : [other, one];
  return later >= addDays(sooner, anew) ? 'answers.conflict.restated' : 'answers.conflict.tellings';
};

/** Why two figures that should be one are not, as far as the articles show; the surest reason first. */
const reasonOf = (a: Cluster, b: Cluster): MessageKey => {
  const [one, other] = [sourceOf(a), sourceOf(b)];
  if (isSlip(a, b)) return 'answers.conflict.slip';
  if (one !== null && other !== null && one !== other) return 'answers.conflict.houses';
  if (isDifferentlyDefined(a, b)) return 'answers.conflict.definition';
  if (a[0].article.id === b[0].article.id) return 'answers.conflict.article';
  if (isOneWitness(a[0].article, b[0].article)) return 'answers.conflict.tellings';
  return one !== null && one === other ? reasonOfOneHouse(a, b) : 'answers.conflict.articles';
};

/** The places of figures that contradict each other; none in two lists. */
const contradictions = (clusters: readonly Cluster[]): readonly (readonly number[])[] => {
  const taken = new Set<number>();
  return clusters.flatMap((cluster, at) => {
    if (taken.has(at) || !isSure(cluster)) return [];
    const rivals = clusters.flatMap((other, index) =>
      index > at && isSure(other) && isConflict(cluster, other) ? [index] : [],
    );
    for (const index of rivals) taken.add(index);
    return rivals.length === 0 ? [] : [[at, ...rivals]];
  });
};

const clustersAt = (clusters: readonly Cluster[], places: readonly number[]): Cluster[] =>
  clusters.filter((_, at) => places.includes(at));

const byLatest = (a: Cluster, b: Cluster): number => (toldOn(b) ?? '').localeCompare(toldOn(a) ?? '');

/** Of figures that contradict each other the one told last stands first; one without a day gives way to any that has one. */
export const preferLater = (clusters: readonly Cluster[]): readonly Cluster[] => {
  const moved = contradictions(clusters).flatMap((places) => {
    const latest = clustersAt(clusters, places).sort(byLatest);
    return places.map((place, n): readonly [number, Cluster | undefined] => [place, latest[n]]);
  });
  const placed = new Map(moved);
  return clusters.map((cluster, at) => placed.get(at) ?? cluster);
};

/** Figures (by place) that speak of the same thing and differ, and why. */
export const conflictsOf = (clusters: readonly Cluster[], language: Language): Answer['conflicts'] =>
  contradictions(clusters).flatMap((places) => {
    const [one, other] = clustersAt(clusters, places);
    if (one === undefined || other === undefined) return [];
    const names = { a: sourceOf(one) ?? '', b: sourceOf(other) ?? '' };
    return [{ figures: places, reason: say(language, reasonOf(one, other), names) }];
  });
