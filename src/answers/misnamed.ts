import type { Candidate } from './candidate.ts';
import type { Cluster } from './merge.ts';
import { isSameMarket } from './related-market.ts';

/** Whole numbers of few digits are the same by chance. */
const isDistinctive = (value: string): boolean => value.includes('.') || value.replace(/0+$/, '').length > 2;

const isForAnother = ({ claim, market }: Candidate, other: Candidate): boolean => {
  const { subject } = other.claim;
  return (
    subject.type === 'company' &&
    claim.subject.type === 'company' &&
    subject.id !== claim.subject.id &&
    other.claim.metric === claim.metric &&
    other.claim.modality === claim.modality &&
    (other.claim.scope.region ?? 'WW') === (claim.scope.region ?? 'WW') &&
    (market === null || other.market === null || isSameMarket(market, other.market)) &&
    other.claim.period?.from === claim.period?.from &&
    other.claim.period?.to === claim.period?.to &&
    other.claim.quantity.unit === claim.quantity.unit &&
    other.claim.quantity.value === claim.quantity.value
  );
};

/**
 * The company that other articles give a figure's very value to, as measured by the same house; null where there is none.
 * Asked only of a figure that another one contradicts: two companies may well have the same share.
 */
export const ownerElsewhere = (cluster: Cluster, all: readonly Candidate[]): string | null => {
  const [shown] = cluster;
  const { source } = shown.claim.attribution;
  if (source === null || shown.claim.period === null || !isDistinctive(shown.claim.quantity.value)) return null;
  const articles = new Set(cluster.map(({ article }) => article.id));
  const owner = all.find(
    (other) =>
      isForAnother(shown, other) && other.claim.attribution.source === source && !articles.has(other.article.id),
  );
  return owner?.claim.subject.type === 'company' ? owner.claim.subject.id : null;
};
