import MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';

/** What is indexed of a passage. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A term of a question; 1 is the weight of a word that was asked for as it stands. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** How well a passage fits. */
export interface Match {
  /** Pure BM25+. */
  readonly score: number;
  /** The indexed terms that fitted, as the engine writes them: `matchedTerms` reads them. */
  readonly written: readonly string[];
}

/** Postings of one language. Changes in place: `versions.ts` makes them look as if they never did. */
export interface WordIndex {
  readonly add: (entry: Entry) => void;
  /** The entry must be the one that was added. */
  readonly remove: (entry: Entry) => void;
  readonly isEmpty: () => boolean;
  /** By passage id; `fuzzy` also accepts terms that are an edit or two away. */
  readonly match: (terms: readonly WeightedTerm[], fuzzy: boolean) => ReadonlyMap<string, Match>;
}

/** Where a term stands in its field: MiniSearch takes the number of distinct tokens for a field's length, and we want all. */
const placeMark = '\u0000';

const withPlaces = (terms: readonly string[]): string[] => terms.map((term, index) => `${term}${placeMark}${index}`);

const withoutPlace = (token: string): string => token.slice(0, token.indexOf(placeMark));

const lettersOf = (character: string): string =>
  Array.from(character.charCodeAt(0).toString(16).padStart(4, '0'), (digit) =>
    String.fromCharCode(65 + parseInt(digit, 16)),
  ).join('');

/**
 * Writes each character beyond ASCII as four capitals (terms have none).
 * MiniSearch's tree walks the children of a node one by one, and Chinese would give its root four thousand.
 */
const inAscii = (term: string): string => term.replace(/[\u0080-\uffff]/g, lettersOf);

const fromAscii = (term: string): string =>
  term.replace(/[A-P]{4}/g, (letters) =>
    String.fromCharCode(Array.from(letters).reduce((code, letter) => code * 16 + letter.charCodeAt(0) - 65, 0)),
  );

/** MiniSearch multiplies the sum by the number of query terms that matched: that is taken out again. */
const matchOf = ({ score, terms, queryTerms }: SearchResult): Match => ({
  score: score / queryTerms.length,
  written: terms,
});

/** The terms of a match as they were indexed. */
export const matchedTerms = ({ written }: Match): readonly string[] => written.map(fromAscii);

/** Tuned on XQuAD and FQuAD; `k` saturates repeats, `b` weighs length, `d` is what any match is worth. */
const bm25 = { k: 1.2, b: 0.85, d: 0.5 };

const fuzziness = (term: string): number | false => (/^[a-z]{5,}$/.test(term) ? 0.2 : false);

/** `titleBoost`: what a match in the title is worth beside one in the text. */
export const createWordIndex = (termsOf: (text: string) => readonly string[], titleBoost: number): WordIndex => {
  const engine = new MiniSearch<Entry>({
    fields: ['title', 'text'],
    autoVacuum: false,
    tokenize: (text) => withPlaces(termsOf(text)),
    processTerm: (token) => inAscii(withoutPlace(token)),
  });
  return {
    add: (entry) => engine.add(entry),
    remove: (entry) => engine.remove(entry),
    isEmpty: () => engine.documentCount === 0,
    match: (terms, fuzzy) => {
      const results = engine.search('', {
        tokenize: () => terms.map(({ term }) => term),
        processTerm: inAscii,
        boostTerm: (_term, index) => terms[index]?.weight ?? 0,
        fuzzy: fuzzy && fuzziness,
        boost: { title: titleBoost },
        bm25,
      });
      return new Map(results.map((result) => [String(result.id), matchOf(result)]));
    },
  };
};
