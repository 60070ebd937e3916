import type { Article } from '../corpus/article.ts';
import type { PlacedTerm } from '../locales/placed-term.ts';
import { sliceOf } from '../text/span.ts';
import { placedTermsOf } from './analyse.ts';
import { conceptsOf } from './concepts.ts';
import type { Concept } from './concepts.ts';
import type { Wording } from './fold-copies.ts';
import type { Passage } from './passage.ts';
import type { Sketch } from './sketch.ts';

/** What stands where in a passage; places count from its start. */
export interface Reading {
  readonly terms: readonly PlacedTerm[];
  readonly concepts: readonly Concept[];
  readonly wording: Wording;
}

/** A passage with the article that it stands in. */
export interface Holder {
  readonly article: Article;
  readonly passage: Passage;
  readonly sketch: Sketch;
}

/** About 30 kB each. */
const mostRemembered = 512;

const read = ({ article, passage }: Holder): Reading => {
  const text = sliceOf(article.text, passage.span);
  const { language } = article;
  const terms = placedTermsOf(text, language);
  const wording = { language, terms: new Set(terms.map(({ term }) => term)) };
  return { terms, concepts: conceptsOf(text, language), wording };
};

/** Reads passages that were found. That takes about a millisecond each and the same ones come back: the last are remembered. */
export const createReader = (): ((holder: Holder) => Reading) => {
  const known = new Map<Passage, Reading>();
  return (holder) => {
    const reading = known.get(holder.passage) ?? read(holder);
    if (known.size >= mostRemembered) known.clear();
    known.set(holder.passage, reading);
    return reading;
  };
};
