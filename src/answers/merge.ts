import type { Language } from '../text/language.ts';
import type { Candidate } from './candidate.ts';
import { byOriginality, isCopy } from './copies.ts';
import { withoutEchoes } from './echoes.ts';
import { groupBy } from './group-by.ts';
import { isConversionOf, isSameAmount } from './same-amount.ts';
import { isSameScope, seriesKey } from './same-series.ts';
import { isTold } from './told.ts';
import { isConfident } from './is-confident.ts';

/** Claims that say the same; the first is the one shown. */
export type Cluster = readonly [Candidate, ...(readonly Candidate[])];

const known = (value: unknown): number => (value === null || value === undefined ? 0 : 1);

/** How much a claim says of itself: the one that says most is shown for all. */
const fullness = ({ claim, article }: Candidate): number =>
  known(claim.horizon) + known(claim.attribution.source) + known(claim.conversions?.[0]) + known(article.publishedOn);

/** Best to show first: put right by a person, from the text, sure, in the currency it was said in, most exact, fullest; in the reader's language; an original before a brief. */
const byMerit =
  (among: readonly Candidate[], language: Language) =>
  (a: Candidate, b: Candidate): number => {
    const rank = (one: Candidate): number =>
      (isTold(one) ? 0 : 4) +
      (isConfident(one.claim.confidence) ? 0 : 2) +
      (among.some((each) => isConversionOf(one, each)) ? 1 : 0);
    return (
      known(b.claim.corrected) - known(a.claim.corrected) ||
      rank(a) - rank(b) ||
      a.step.cmp(b.step) ||
      fullness(b) - fullness(a) ||
      Number(b.article.language === language) - Number(a.article.language === language) ||
      b.claim.confidence - a.claim.confidence ||
      a.article.kind.localeCompare(b.article.kind) ||
      a.claim.id.localeCompare(b.claim.id)
    );
  };

const says = (cluster: Cluster, candidate: Candidate): boolean =>
  cluster.every((member) => isSameScope(member, candidate)) &&
  cluster.some((member) => isSameAmount(member, candidate)) &&
  (isSameAmount(cluster[0], candidate) || cluster.every((member) => !isRival(member, candidate)));

/** Both printed in one unit, and not the same. */
const isRival = (a: Candidate, b: Candidate): boolean =>
  a.claim.quantity.unit === b.claim.quantity.unit && !isSameAmount(a, b);

/** A copy never stands before what it was copied from. */
const originalFirst = (cluster: Cluster): Cluster => {
  const [shown] = cluster;
  const [original] = cluster
    .filter(({ article }) => isCopy(article, shown.article) && byOriginality(article, shown.article) < 0)
    .sort((a, b) => byOriginality(a.article, b.article));
  return original === undefined ? cluster : [original, ...cluster.filter((each) => each !== original)];
};

const gather = (alike: readonly Candidate[], language: Language): readonly Cluster[] => {
  const clusters: [Candidate, ...Candidate[]][] = [];
  for (const candidate of [...alike].sort(byMerit(alike, language))) {
    const home = clusters.find((cluster) => says(cluster, candidate));
    if (home === undefined) clusters.push([candidate]);
    else home.push(candidate);
  }
  return clusters.map(originalFirst);
};

/** Puts together what says the same, whatever the article, language or currency; `language` is the reader's. Amounts are never averaged or added. */
export const mergeCandidates = (candidates: readonly Candidate[], language: Language): readonly Cluster[] =>
  groupBy(withoutEchoes(candidates), seriesKey).flatMap((alike) => gather(alike, language));
