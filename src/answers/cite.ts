import { sliceOf, type Span } from '../text/span.ts';
import type { Article } from '../corpus/article.ts';
import type { Citation } from './answer.ts';
import type { Candidate } from './candidate.ts';
import { byOriginality, isCopy } from './copies.ts';
import type { Cluster } from './merge.ts';
import { otherPrintings } from './other-printings.ts';
import { shownSpan } from './shown-span.ts';
import { isOneWitness } from './witness.ts';

/** A place that is cited. */
interface Place {
  readonly article: Article;
  readonly span: Span;
  /** Articles that print the same. */
  readonly copies: readonly Article[];
}

/** The citation of a place; the only way to make one, so that a quote is always the article's own text. */
const citationOf = ({ article, span, copies }: Place, n: number): Citation => {
  const alsoPrintedBy = otherPrintings(article, copies);
  return {
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
    ...(alsoPrintedBy.length === 0 ? {} : { alsoPrintedBy }),
  };
};

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

const placeOf = ({ article, claim }: Candidate, cluster: Cluster): Place => ({
  article,
  span: shownSpan(article.text, claim.quote, claim.quantity.span),
  copies: cluster.map((other) => other.article).filter((other) => isCopy(other, article)),
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
  const numberOf = (candidate: Candidate, cluster: Cluster): number => {
    const here = placeOf(candidate, cluster);
    const at = places.findIndex((place) => isAt(place, here));
    const known = places[at];
    if (known === undefined) return places.push(here);
    places[at] = { ...known, copies: [...known.copies, ...here.copies] };
    return at + 1;
  };
  const cited = clusters.map((cluster) => {
    const [shown = cluster[0], ...others] = witnessesOf(cluster);
    const numbers = [numberOf(shown, cluster), ...others.map((other) => numberOf(other, cluster))] as const;
    return { cluster, numbers };
  });
  return { cited, citations: citePlaces(places) };
};
