import { stopWords as english } from '../locales/en/stop-words.ts';
import { stopWords as french } from '../locales/fr/stop-words.ts';
import type { Language } from '../text/language.ts';

const countIn = (words: readonly string[], stopWords: ReadonlySet<string>): number =>
  words.filter((word) => stopWords.has(word)).length;

/** Words of a question that one of the two languages has and the other has not. */
const frenchWords =
  /\b(?:bonjour|bonsoir|salut|coucou|merci|marché|recrut\w*|chiffre|croissance|investissements?|quelle?s?|combien|revenus|cumulée?s?|entreprise|région|période|mesure|comparer|croissance)\b/i;

/** A command line says it in its values, and in names of its own: `/part entreprise:Alibaba`. */
const valuesOf = (line: string): string =>
  line.startsWith('/') ? line.replaceAll(/(?<=\s)(?:a|b|c|as_of|company|region|period|metric|question):/g, '') : line;

/** The language a question is asked in; English where nothing tells. */
export const questionLanguage = (line: string): Language => {
  const text = valuesOf(line);
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const accents = (text.match(/[àâçéèêëîïôùûœ]/gi) ?? []).length;
  const frenchness = countIn(words, french) + accents + (frenchWords.test(text) ? 2 : 0);
  return frenchness > countIn(words, english) ? 'fr' : 'en';
};
