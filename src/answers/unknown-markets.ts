import type { Asking } from '../locales/asking.ts';
import { stopWords as english } from '../locales/en/stop-words.ts';
import { stopWords as french } from '../locales/fr/stop-words.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';

const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = { en: english, fr: french, zh: new Set() };

/** The text with what is known about it blanked out. */
const withoutKnown = (text: string, known: readonly Span[]): string =>
  known.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);

const phrasesIn = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}dg`))].flatMap((match) => {
    const [start, end] = match.indices?.[1] ?? [];
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });

/**
 * Markets that a normalised question names and no table knows: without them "the toaster market" would be any market.
 *
 * @param known Where known names and dates stand.
 */
export const unknownMarkets = (
  text: string,
  known: readonly Span[],
  asking: Asking,
  language: Language,
): readonly string[] => {
  const rest = withoutKnown(text, known);
  const named = asking.marketPhrase
    .flatMap((pattern) => phrasesIn(text, pattern))
    .map(({ start, end }) => ({
      words: (rest.slice(start, end).match(/[\p{L}\d'-]+/gu) ?? []).filter(
        (word) =>
          !(language === 'zh' && /^\p{Ll}+$/u.test(word)) &&
          !asking.anyMarket.test(word) &&
          !stopWords[language].has(word.toLowerCase()) &&
          word !== "'s",
      ),
    }));
  const unknown = named.filter(({ words }) => words.length > 0);
  return [...new Set(unknown.map(({ words }) => words.join(language === 'zh' ? '' : ' ')))];
};
