import type { Language } from '../text/language.ts';
import { languages } from '../text/language.ts';
import type { Concept } from './concepts.ts';
import type { Engine } from './engine.ts';
import { termsFor } from './expand.ts';
import { closeness, highest } from './highest.ts';
import type { Holder } from './readings.ts';
import type { SearchQuestion } from './search-index.ts';
import type { WeightedTerm } from './word-index.ts';

/** What is looked for: words of each language, and canonical ids in all of them. */
interface Sought {
  readonly words: Readonly<Record<Language, readonly WeightedTerm[]>>;
  readonly subjects: readonly WeightedTerm[];
}

/** A passage that fits, and what was looked for in it. */
export interface Ranked extends Holder {
  readonly score: number;
  readonly sought: Sought;
}

/** A passage about another company answers nothing; one about another place or time may. */
const companyWeight = 2;

const weighSubject = (term: string): WeightedTerm => ({
  term,
  weight: term.startsWith('company:') ? companyWeight : 1,
});

const soughtBy = ({ words, dictionary }: Engine, question: SearchQuestion, concepts: readonly Concept[]): Sought => {
  const wordsIn = (language: Language): readonly WeightedTerm[] =>
    words[language].isEmpty() ? [] : termsFor(question, concepts, language, dictionary);
  return {
    words: { en: wordsIn('en'), fr: wordsIn('fr'), zh: wordsIn('zh') },
    subjects: [...new Set(concepts.flatMap(({ ids }) => ids))].map(weighSubject),
  };
};

const nearTo = ({ words }: Engine, sought: Sought): Sought => ({
  words: {
    en: words.en.neighbours(sought.words.en),
    fr: words.fr.neighbours(sought.words.fr),
    zh: words.zh.neighbours(sought.words.zh),
  },
  subjects: [],
});

const scoresOf = ({ words, subjects, holders }: Engine, sought: Sought): Float64Array => {
  const scores = new Float64Array(holders.length);
  for (const language of languages) words[language].score(sought.words[language], scores);
  subjects.score(sought.subjects, scores);
  return scores;
};

/** Scores in one band are about as good as each other. */
const bandOf = ({ score }: Ranked): number => Math.round(Math.log(score) / closeness);

const dayOf = ({ article }: Ranked): string => article.publishedOn ?? '';

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Of passages that are about as good the newer article comes first; then the better one, and then the order of ids. */
const inOrder = (a: Ranked, b: Ranked): number =>
  bandOf(b) - bandOf(a) ||
  byText(dayOf(b), dayOf(a)) ||
  b.score - a.score ||
  byText(a.article.id, b.article.id) ||
  a.passage.span.start - b.passage.span.start;

const ranked = (engine: Engine, sought: Sought, most: number): readonly Ranked[] => {
  const scores = scoresOf(engine, sought);
  return highest(scores, most)
    .flatMap((number): readonly Ranked[] => {
      const holder = engine.holders[number];
      return holder === undefined ? [] : [{ ...holder, score: scores[number] ?? 0, sought }];
    })
    .toSorted(inOrder);
};

/** At least `most` of the passages that fit, best first; words that are nearly right count only where nothing else was found. */
export const rank = (
  engine: Engine,
  question: SearchQuestion,
  concepts: readonly Concept[],
  most: number,
): readonly Ranked[] => {
  const sought = soughtBy(engine, question, concepts);
  const found = ranked(engine, sought, most);
  return found.length > 0 ? found : ranked(engine, nearTo(engine, sought), most);
};
