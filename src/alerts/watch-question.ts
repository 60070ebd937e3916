import { blankQuestion } from '../answers/blank-question.ts';
import type { Question } from '../answers/question.ts';
import { askedWords } from '../answers/scope-words.ts';
import type { Watched } from '../store/store.ts';
import type { Language } from '../text/language.ts';

/** The question whose answer is watched. */
export const watchQuestion = ({ family, company, part, market, region }: Watched, language: Language): Question => ({
  ...blankQuestion(family, language),
  companies: company === null ? [] : [company],
  part,
  market,
  region,
});

/** What is watched, in words: "market share, Alibaba, cloud, China". */
export const watchWords = (watched: Watched, language: Language): string =>
  askedWords(watchQuestion(watched, language));
