import { stopWords as english } from '../locales/en/stop-words.ts';
import { stopWords as french } from '../locales/fr/stop-words.ts';
import type { Language } from '../text/language.ts';

const countIn = (words: readonly string[], stopWords: ReadonlySet<string>): number =>
  words.filter((word) => stopWords.has(word)).length;

/** Words of a question that one of the two languages has and the other has not. */
const frenchWords =
  /\b(?:bonjour|bonsoir|salut|coucou|merci|marché|recrut\w*|chiffre|croissance|investissements?|quelle?s?|combien|revenus|cumulée?s?|entreprise|région|période|mesure|comparer|parts?(?! of\b)|ventes|dépenses|bénéfices?|effectifs?|salariés|taille|classement|trimestre|semestre|mondial|mondiale|fin|début)\b|(?<!\p{L})(?:[dlnjsc]|qu)['’]\p{L}/iu;

/** A command line says it in its values, and in names of its own: `/part entreprise:Alibaba`. */
const valuesOf = (line: string): string =>
  line.startsWith('/') ? line.replaceAll(/(?<=\s)(?:a|b|c|as_of|company|region|period|metric|question):/g, '') : line;

/** How much of a text is French and how much English. */
const weigh = (text: string): { readonly french: number; readonly english: number } => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const accents = (text.match(/[àâçéèêëîïôùûœ]/gi) ?? []).length;
  return {
    french: countIn(words, french) + accents + (frenchWords.test(text) ? 2 : 0),
    english: countIn(words, english),
  };
};

/** Whether words show which language they are in: a bare name does not. */
export const tellsLanguage = (words: string): boolean => {
  const { french: frenchness, english: englishness } = weigh(words);
  return /\p{Script=Han}/u.test(words) || frenchness !== englishness;
};

/** The language a question is asked in; English where nothing tells. */
export const questionLanguage = (line: string): Language => {
  const text = valuesOf(line);
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  const { french: frenchness, english: englishness } = weigh(text);
  return frenchness > englishness ? 'fr' : 'en';
};
