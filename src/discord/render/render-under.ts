import { ComponentType, type APIComponentInContainer } from 'discord-api-types/v10';

import type { Answer, Citation } from '../../answers/answer.ts';
import { contextOf } from '../../answers/under/context-of.ts';
import { footnoteOf } from '../../answers/under/footnotes.ts';
import { whyOf, type Reading, type Why } from '../../answers/under/why-of.ts';
import type { Library } from '../../library/library.ts';
import { say } from '../../locales/say.ts';
import type { Language } from '../../text/language.ts';
import type { Message } from '../message.ts';
import { originOf } from './citation.ts';
import { cutText } from './cut.ts';
import { escapeMarkdown } from './escape.ts';
import { renderSubject } from './figure.ts';
import { quotedOn, type Page } from './pages.ts';
import { fitting, smallPrint } from './room.ts';

/** Code units of all texts together, with room for what stands around. */
const most = 3700;

const text = (content: string): APIComponentInContainer => ({ type: ComponentType.TextDisplay, content });

const asMessage = (texts: readonly string[], left: string, files: Message['files'] = []): Message => ({
  components: [
    {
      type: ComponentType.Container,
      components: [...texts, left].filter((content) => content !== '').map(text),
    },
  ],
  files,
});

const citedOn = (page: Page): readonly Citation[] => quotedOn(page).map(({ citation }) => citation);

/** What is told where the corpus is another one by now. */
const staleNote = (isStale: boolean, language: Language): string =>
  isStale ? smallPrint(say(language, 'discord.stale')) : '';

const asBlock = (code: string): string => `\`\`\`\n${code.replaceAll('```', 'ˋˋˋ')}\n\`\`\``;

const citeBlocks = (citation: Citation, language: Language): string => {
  const { plain, markdown, apa, bibtex } = footnoteOf(citation, language);
  const part = (name: string, code: string): string => `-# ${name}${asBlock(cutText(code, 900))}`;
  return [
    `**[${citation.n}]**`,
    part(say(language, 'under.cite.plain'), plain),
    part('Markdown', markdown),
    part('APA', apa),
    part('BibTeX', bibtex),
  ].join('\n');
};

/** Footnotes for the quotes of a page, and a BibTeX file for all of the answer. */
export const renderCite = (answer: Answer, page: Page, isStale: boolean): Message => {
  const { language, citations } = answer;
  const blocks = fitting(
    citedOn(page).map((citation) => citeBlocks(citation, language)),
    most,
  ).kept;
  const bib = citations.map((citation) => footnoteOf(citation, language).bibtex).join('\n\n');
  const name = 'tickmark.bib';
  const message = asMessage(
    blocks.length === 0 ? [say(language, 'under.cite.file')] : blocks,
    staleNote(isStale, language),
  );
  const [container] = message.components;
  return {
    components:
      container?.type === ComponentType.Container
        ? [
            {
              ...container,
              components: [
                ...container.components,
                { type: ComponentType.File, file: { url: `attachment://${name}` } },
              ],
            },
          ]
        : message.components,
    files: [{ name, bytes: new TextEncoder().encode(`${bib}\n`) }],
  };
};

const contextBlock = (citation: Citation, library: Library, language: Language): string => {
  const article = library.articles.get(citation.articleId);
  if (article === undefined) return '';
  const { before, quote, after, cutBefore, cutAfter } = contextOf(citation, article);
  const shown = (words: string): string => escapeMarkdown(words.replaceAll(/\s+/g, ' '));
  const marked = `${cutBefore ? '… ' : ''}${shown(before)}**${shown(cutText(quote, 700).trim())}**${shown(after)}${cutAfter ? ' …' : ''}`;
  return [
    `**[${citation.n}]** ${escapeMarkdown(cutText(article.title, 150))}`,
    ...marked.split('\n').map((line) => `> ${line}`),
    smallPrint(originOf(citation, language)),
  ].join('\n');
};

/** The paragraphs around the quotes of a page, with the quotes marked; never an article as a whole. */
export const renderContext = (answer: Answer, page: Page, library: Library, isStale: boolean): Message => {
  const blocks = citedOn(page).map((citation) => contextBlock(citation, library, answer.language));
  const { kept } = fitting(
    blocks.filter((block) => block !== ''),
    most,
  );
  return asMessage(
    kept.length === 0 ? [say(answer.language, 'discord.lost')] : kept,
    staleNote(isStale, answer.language),
  );
};

/** `whose “Alibaba Cloud”`; what stands elsewhere in the article says where. */
const readingWords = ({ part, words, origin }: Reading, language: Language): string => {
  const name = say(language, `under.why.${part}`);
  const quote =
    words === null
      ? null
      : say(language, 'discord.quote', { quote: escapeMarkdown(cutText(words.replaceAll(/\s+/g, ' '), 120)) });
  if (origin === 'anchor' || origin === 'published' || origin === 'carried')
    return joined([name, quote, `(${say(language, `under.why.${origin}`)})`]);
  if (quote !== null) return joined([name, quote]);
  return joined([name, `(${say(language, origin === 'unknown' ? 'under.why.unsaid' : 'under.why.carried')})`]);
};

const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' ');

const whyBlock = (figure: string, why: Why, language: Language): string =>
  [
    figure,
    why.readings.map((reading) => readingWords(reading, language)).join(' · '),
    ...(why.doubts.length === 0
      ? []
      : [
          smallPrint(
            why.doubts.map((doubt) => say(language, `under.doubt.${doubt}`)).join(language === 'zh' ? '' : ' '),
          ),
        ]),
    smallPrint(
      say(language, 'under.why.sure', {
        percent: Math.round(why.confidence * 100),
        n: why.witnesses,
        rules: escapeMarkdown(cutText(why.rules.join(', '), 150)),
      }),
    ),
  ].join('\n');

/** How the figures of a page were read: from which words, and what makes a reading less sure. */
export const renderWhy = (answer: Answer, page: Page, library: Library, isStale: boolean): Message => {
  const { language } = answer;
  const blocks = page.flatMap(({ figure }) => {
    const why = whyOf(figure, library);
    return why === null ? [] : [whyBlock(renderSubject(figure, language), why, language)];
  });
  const { kept } = fitting(blocks, most);
  return asMessage(kept.length === 0 ? [say(language, 'discord.lost')] : kept, staleNote(isStale, language));
};
