import type { Answer } from '../answer.ts';
import { isSure } from '../answerable.ts';
import { candidatesOf } from '../candidates.ts';
import { headlineOf } from '../headline.ts';
import type { Library } from '../../library/library.ts';
import { mergeCandidates } from '../merge.ts';
import { valueTables } from '../value-tables.ts';
import { surveyAnswer, surveyed, type Survey } from './survey.ts';

/** How many a headline names behind the first. */
const runners = 2;

/** Who stands where in the newest table of a metric, the largest first; older tables follow. */
export const rankAnswer = (survey: Survey, library: Library): Answer => {
  const { candidates, notes } = surveyed(survey.question, library);
  const sure = mergeCandidates(candidates, survey.question.language).filter(isSure);
  const tables = valueTables(sure, survey.question, candidatesOf(library));
  const [first] = tables;
  if (first === undefined) return surveyAnswer(survey, library, null);
  const { language } = survey.question;
  return surveyAnswer(survey, library, {
    clusters: tables.flatMap((table) => table.rows),
    headline: (figures) => {
      const [leader, ...others] = figures.slice(0, Math.min(first.rows.length, runners + 1));
      return leader === undefined ? '' : headlineOf(leader, others, language, { known: figures, currency: null });
    },
    notes,
  });
};
