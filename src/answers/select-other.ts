import { findMentions } from '../lexicon/find-mentions.ts';
import { askingOf, type Asking } from '../locales/asking.ts';
import type { Library } from '../library/library.ts';
import type { Hit } from '../search/search-index.ts';
import { normalise } from '../text/normalise.ts';
import { contains, overlaps, shift, sliceOf } from '../text/span.ts';
import type { Candidate } from './candidate.ts';
import type { Cluster } from './merge.ts';
import type { Question } from './question.ts';
import { questionLanguage } from './question-language.ts';
import { selectClusters, type Selection } from './select.ts';

/** How many passages are looked at: beyond them a figure has little to do with the question. */
const depth = 5;

/** So many words of its own sentence must speak of what is asked. */
const enough = 2;

const sentenceOf = ({ claim, article }: Candidate): string => normalise(sliceOf(article.text, claim.quote));

/** Words of a claim's sentence that the question shares, beside names of companies. */
const sharedWords = (candidate: Candidate, { passage, matched }: Hit): number => {
  const { claim, article } = candidate;
  if (passage.article !== article.id || !contains(passage.span, claim.quote)) return 0;
  const names = findMentions(sentenceOf(candidate), article.language)
    .filter(({ kind }) => kind === 'company')
    .map(({ span }) => shift(span, claim.quote.start));
  return matched.filter((word) => overlaps(word, claim.quote) && !names.some((name) => overlaps(name, word))).length;
};

const pricesIn = (text: string, { prices }: Asking): readonly string[] =>
  Object.entries(prices).flatMap(([kind, price]) => (price.test(text) ? [kind] : []));

/** What money is for is the same in every language: a bid answers a bid. */
const isSameKind = (candidate: Candidate, kinds: readonly string[]): boolean =>
  pricesIn(sentenceOf(candidate), askingOf(candidate.article.language)).some((kind) => kinds.includes(kind)) &&
  /^[A-Z]{3}$/.test(candidate.claim.quantity.unit);

/** A figure that no metric names answers only where its own sentence speaks of what is asked; the best match alone. */
export const selectOther = (all: readonly Candidate[], question: Question, library: Library): Selection => {
  const { clusters, notes } = selectClusters(all, question);
  const kinds = pricesIn(normalise(question.text), askingOf(questionLanguage(question.text)));
  const hits = library.index.search({ text: question.text, language: question.language, limit: depth });
  const matchOf = (candidate: Candidate): number =>
    Math.max(0, ...hits.map((hit) => sharedWords(candidate, hit))) + (isSameKind(candidate, kinds) ? enough : 0);
  const scored = clusters.map((cluster: Cluster) => ({ cluster, match: Math.max(...cluster.map(matchOf)) }));
  const best = Math.max(enough, ...scored.map(({ match }) => match));
  return { clusters: scored.filter(({ match }) => match === best).map(({ cluster }) => cluster), notes };
};
