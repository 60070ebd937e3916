import type { Citation } from '../../answers/answer.ts';
import { formatDay } from '../../locales/days.ts';
import { say } from '../../locales/say.ts';
import type { Language } from '../../text/language.ts';
import { cutQuote, cutText, writeExcerpt } from './cut.ts';
import { asLink, escapeMarkdown } from './escape.ts';

/** Code units; a reader on a phone sees about eight lines. */
const quoteLength = 300;
const linkLength = 300;

const shown = (text: string): string => escapeMarkdown(cutText(text, 60));

/** A brief is our own words: it never goes by the name of the outlet that it was written after. */
const publisherOf = ({ kind, publisher, title, basedOn }: Citation, language: Language): string => {
  if (kind === 'article') {
    return publisher === null ? say(language, 'discord.outlet.unknown', { title: shown(title) }) : shown(publisher);
  }
  if (basedOn === null) return say(language, 'discord.brief.unknown');
  return basedOn.publisher === null
    ? say(language, 'discord.brief.titled', { title: shown(basedOn.title ?? '–') })
    : say(language, 'discord.brief', { outlet: shown(basedOn.publisher) });
};

const languageNames: Readonly<Record<Language, Intl.DisplayNames>> = {
  en: new Intl.DisplayNames('en', { type: 'language' }),
  fr: new Intl.DisplayNames('fr', { type: 'language' }),
  zh: new Intl.DisplayNames('zh', { type: 'language' }),
};

const urlOf = ({ url, basedOn }: Citation): string | null => url ?? basedOn?.url ?? null;

const dateOf = ({ publishedOn, basedOn }: Citation): string | null => publishedOn ?? basedOn?.publishedOn ?? null;

export const languageName = (code: Language, language: Language): string => languageNames[language].of(code) ?? code;

/** Who printed it, when, in which language, the link, and how many others print it. */
export const originOf = (citation: Citation, language: Language): string => {
  const day = dateOf(citation);
  const url = urlOf(citation);
  return [
    publisherOf(citation, language),
    day === null ? say(language, 'discord.undated') : formatDay(language, day),
    languageName(citation.language, language),
    url === null ? null : asLink(url, say(language, 'discord.original'), linkLength),
    citation.alsoPrintedBy === undefined
      ? null
      : say(language, 'answers.alsoPrinted', { n: citation.alsoPrintedBy.length }),
  ]
    .filter((part) => part !== null)
    .join(' · ');
};

/**
 * `[1] “…” ` and a line of small print: who printed it, when, in which language, the link, and how many others print it.
 *
 * @param value The figure that it stands behind; a long quote is cut around it.
 */
export const renderCitation = (citation: Citation, value: string | null, language: Language): string => {
  const { text, cutBefore, cutAfter } = cutQuote(citation.quote, quoteLength, value);
  const { before = false, after = false } = citation.cut ?? {};
  const excerpt = writeExcerpt({ text, cutBefore: cutBefore || before, cutAfter: cutAfter || after });
  const quote = say(citation.language, 'discord.quote', { quote: escapeMarkdown(excerpt.replaceAll('\n', ' ')) });
  return `**[${citation.n}]** ${quote}\n-# ${originOf(citation, language)}`;
};
