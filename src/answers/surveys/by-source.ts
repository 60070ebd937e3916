import { houses } from '../../lexicon/houses.ts';
import { spellingOf } from '../../lexicon/names.ts';
import { resolveCompany } from '../../lexicon/resolve.ts';
import { showCompany } from '../../lexicon/shown-name.ts';
import { typedKey } from '../../lexicon/typed.ts';
import type { Library } from '../../library/library.ts';
import { say } from '../../locales/say.ts';
import { languages, type Language } from '../../text/language.ts';
import type { Answer } from '../answer.ts';
import { headlineOf } from '../headline.ts';
import { mergeCandidates } from '../merge.ts';
import { newestFirst, surveyAnswer, surveyed, type Survey } from './survey.ts';

const houseNamed = (key: string): string | null =>
  houses.find(({ names }) =>
    languages.some((language) => names[language].some((name) => typedKey(spellingOf(name)) === key)),
  )?.name ?? null;

/** Whether a source that articles name is the one that was typed: a house or company in any language, or part of its name. */
const isSource = (typed: string): ((source: string) => boolean) => {
  const key = typedKey(typed);
  const house = houseNamed(key);
  const company = house === null ? (resolveCompany(typed)?.id ?? null) : null;
  return (source) => {
    if (house !== null) return source === house;
    if (company !== null) return resolveCompany(source)?.id === company;
    return key !== '' && typedKey(source).includes(key);
  };
};

const nameOf = (typed: string, printed: string, language: Language): string => {
  const company = resolveCompany(typed);
  return houseNamed(typedKey(typed)) ?? (company === null ? printed : showCompany(company.id, language));
};

const countArticles = (ids: readonly string[]): number => new Set(ids).size;

/** Everything that a research house or a speaker is quoted with, the newest first. */
export const sourceAnswer = (source: string, survey: Survey, library: Library): Answer => {
  const { question } = survey;
  const { candidates, notes } = surveyed(question, library);
  const isMeant = isSource(source);
  const own = candidates.filter(
    ({ claim: { attribution } }) => attribution.source !== null && isMeant(attribution.source),
  );
  const clusters = newestFirst(mergeCandidates(own, question.language));
  const { language } = question;
  const name = nameOf(source, own[0]?.claim.attribution.source ?? source, language);
  const answer = surveyAnswer(survey, library, {
    clusters,
    title: name,
    headline: ([newest]) =>
      say(language, 'surveys.who', {
        source: name,
        n: clusters.length,
        articles: countArticles(own.map(({ article }) => article.id)),
        newest: newest === undefined ? '' : headlineOf(newest, [], language, { known: [], currency: null }),
      }),
    notes,
  });
  return answer.kind === 'figures' ? answer : { ...answer, headline: say(language, 'surveys.who.none', { source }) };
};
