import { type Language, isLanguage } from '../../text/language.ts';
import { countChinese } from '../prose.ts';

/** The commonest words of written languages, ours and those that could be taken for them. */
const common: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to in a is that for it with as was on by at from be this its has have are will which said'.split(' '),
  ),
  fr: new Set(
    'le la les de des du et en un une que qui est pour dans au aux sur par avec plus ne pas ce cette son ses sont'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus'.split(' '),
  ),
  es: new Set(
    'el los las del y en que por con una para como más su al lo pero sus le ya este sí porque esta entre'.split(' '),
  ),
  it: new Set(
    'il di che è e la per un non sono con del della nel alla dei gli delle anche più nella una ha ai dal'.split(' '),
  ),
  pt: new Set(
    'o os do da dos das em um uma não com para por mais as que ao na no foi pela seu sua pelo são também'.split(' '),
  ),
  nl: new Set(
    'het een van en de dat die niet zijn voor met op aan ook door bij naar wordt uit maar over nog deze'.split(' '),
  ),
};

const countWords = (words: readonly string[], language: string): number =>
  words.filter((word) => common[language]?.has(word)).length;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];

const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

const foreign =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Hebrew}\p{Script=Greek}]/gu;

const isForeignScript = (text: string): boolean => (text.match(foreign)?.length ?? 0) > lettersOf(text) * 0.2;

const mostCommon = (words: readonly string[]): string | null => {
  const counts = Object.keys(common).map((language) => ({ language, count: countWords(words, language) }));
  const best = counts.toSorted((a, b) => b.count - a.count)[0];
  return best && best.count >= 3 ? best.language : null;
};

/** Letters that English words don't have. */
const accented = (text: string): number => text.match(/[éèêàâçùûîôœ]/gi)?.length ?? 0;

const declaredLanguage = (declared: string | null): Language | null => {
  const code = declared?.slice(0, 2).toLowerCase() ?? '';
  return isLanguage(code) ? code : null;
};

/**
 * The language of a text by its script and its commonest words; what the file declares decides only where the words
 * don't. Null for a language that is none of ours.
 */
export const tellLanguage = (text: string, declared: string | null): Language | null => {
  if (isForeignScript(text)) return null;
  const words = wordsOf(text);
  if (countChinese(text) > words.length * 0.6) return 'zh';
  const told = mostCommon(words);
  if (told !== null) return isLanguage(told) ? told : null;
  return (
    declaredLanguage(declared) ?? (countWords(words, 'fr') + accented(text) > countWords(words, 'en') ? 'fr' : 'en')
  );
};
