import type { Language } from '../text/language.ts';
import { metricsOf, type FamilyId } from './families.ts';
import type { Question } from './question.ts';

/** A question for a family of figures that names nothing yet. */
export const blankQuestion = (family: FamilyId, language: Language): Question => ({
  family,
  metrics: metricsOf(family),
  companies: [],
  part: null,
  unknown: [],
  unknownScope: [],
  together: null,
  compare: false,
  market: null,
  region: null,
  period: null,
  asOf: null,
  basis: null,
  tense: null,
  language,
  text: '',
  words: null,
});
