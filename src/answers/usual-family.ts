import type { Library } from '../library/library.ts';
import { countAnswered } from './answerable.ts';
import { metricsOf, type FamilyId } from './families.ts';
import type { Question } from './question.ts';

/** What is tried in turn where companies are to be compared and nobody says in what. */
const usual: readonly FamilyId[] = ['share', 'revenue', 'growth', 'capex', 'contracts', 'profit', 'units', 'headcount'];

const asFamily = (question: Question, family: FamilyId): Question => ({
  ...question,
  family,
  metrics: metricsOf(family),
});

/** The question for the first usual kind of figures that most of its companies have. */
export const inUsualFamily = (question: Question, library: Library): Question => {
  const questions = usual.map((family) => asFamily(question, family));
  const counts = questions.map((each) => countAnswered(library, each));
  return questions[counts.indexOf(Math.max(...counts))] ?? question;
};
