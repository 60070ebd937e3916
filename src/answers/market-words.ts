import { askingOf } from '../locales/asking.ts';
import { languages, type Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';

interface MarketWord {
  readonly id: string;
  readonly span: Span;
}

/** The market that a normalised question calls by an everyday word (phone, télé, 电脑); null where it does not. */
export const marketWordIn = (text: string, language: Language): MarketWord | null => {
  const met = Object.entries(askingOf(language).marketWords).flatMap(([id, word]) => {
    const match = word.exec(text);
    return match === null ? [] : [{ id, span: { start: match.index, end: match.index + match[0].length } }];
  });
  return met.sort((a, b) => a.span.start - b.span.start)[0] ?? null;
};

/** The market that all of a text is an everyday word for, in any language. */
export const marketWord = (text: string): string | null => {
  const met = languages.flatMap((language) => marketWordIn(text, language) ?? []);
  return met.find(({ span }) => span.start === 0 && span.end === text.length)?.id ?? null;
};
