import type { Article } from '../corpus/article.ts';
import { byOriginality } from './copies.ts';

/** Who printed it; an article that does not say so stands for itself. */
const outletOf = ({ publisher, id }: Article): string => publisher?.trim().toLowerCase() ?? id;

/** The ids of the articles in which other outlets print an article's words, one for each outlet, the earliest first; a brief prints nobody's words. */
export const otherPrintings = (article: Article, copies: readonly Article[]): readonly string[] => {
  const own = outletOf(article);
  const others = new Map<string, string>();
  for (const copy of copies.toSorted(byOriginality)) {
    const outlet = outletOf(copy);
    if (copy.kind === 'article' && outlet !== own && !others.has(outlet)) others.set(outlet, copy.id);
  }
  return [...others.values()];
};
