import { sliceOf, type Span } from '../text/span.ts';
import type { Article } from '../corpus/article.ts';
import type { Citation } from './answer.ts';
import type { Candidate } from './candidate.ts';
import { byOriginality } from './copies.ts';
import type { Cluster } from './merge.ts';
import { shownSpan } from './shown-span.ts';
import { isOneWitness } from './witness.ts';

/** A place that is cited. */
interface Place {
  readonly article: Article;
  readonly span: Span;
}

/** The citation of a place; the only way to make one, so that a quote is always the article's own text. */
const citationOf = ({ article, span }: Place, n: number): Citation => ({
  n,
  articleId: article.id,
  file: article.file,
  kind: article.kind,
  basedOn: article.basedOn,
  title: article.title,
  publisher: article.publisher,
  publishedOn: article.publishedOn,
  url: article.url,
  language: article.language,
  quote: sliceOf(article.text, span),
  start: span.start,
  end: span.end,
});

export const citePlaces = (places: readonly Place[]): readonly Citation[] =>
  places.map((place, at) => citationOf(place, at + 1));

/** One claim for each witness, the shown one first; an original before its copies and the briefs after it. */
const witnessesOf = (cluster: Cluster): readonly Candidate[] => {
  const [shown, ...others] = cluster;
  const kept: Candidate[] = [];
  for (const candidate of [shown, ...[...others].sort((a, b) => byOriginality(a.article, b.article))]) {
    if (!kept.some((each) => isOneWitness(each.article, candidate.article))) kept.push(candidate);
  }
  return kept;
};

const placeOf = ({ article, claim }: Candidate): Place => ({
  article,
  span: shownSpan(article.text, claim.quote, claim.quantity.span),
});

const isAt = (place: Place, other: Place): boolean =>
  place.article.id === other.article.id && place.span.start === other.span.start && place.span.end === other.span.end;

export interface Cited {
  readonly cluster: Cluster;
  readonly numbers: readonly [number, ...(readonly number[])];
}

/** Numbers the quotes behind clusters of claims in order of appearance; a quote behind two figures has one number. */
export const citeClusters = (
  clusters: readonly Cluster[],
): { readonly cited: readonly Cited[]; readonly citations: readonly Citation[] } => {
  const places: Place[] = [];
  const numberOf = (candidate: Candidate): number => {
    const here = placeOf(candidate);
    const known = places.findIndex((place) => isAt(place, here));
    return known >= 0 ? known + 1 : places.push(here);
  };
  const cited = clusters.map((cluster) => {
    const [shown, ...others] = witnessesOf(cluster);
    return { cluster, numbers: [numberOf(shown ?? cluster[0]), ...others.map(numberOf)] as const };
  });
  return { cited, citations: citePlaces(places) };
};
