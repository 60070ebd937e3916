import type { DayOrder } from '../../text/dates.ts';
import type { Block, Draft, Unread } from '../format.ts';
import { type Mapped, concat } from '../mapped.ts';
import { bodyBlocks } from './body-blocks.ts';
import { publishedAmong, plainName } from './fields.ts';
import { plainWords } from './plain-words.ts';

/** A named value of an export: its words with their place in the file. */
export interface Field {
  readonly name: string;
  readonly words: Mapped;
}

/** What exports call the parts of an article, without case, blanks, hyphens and underscores; the first that is filled counts. */
export const fieldNames = {
  title: ['title', 'headline', 'titre', '标题', '標題', 'subject', 'webtitle'],
  body: [
    'contenthtml',
    'contentmarkdown',
    'contenttext',
    'articlebody',
    'fulltext',
    'maintext',
    'bodyhtml',
    'bodytext',
    'body',
    'content',
    'contents',
    'text',
    'html',
    'markdown',
    'article',
    'story',
    'texte',
    'contenu',
    'corps',
    '正文',
    '内容',
    '內容',
    '文章',
  ],
  summary: ['summary', 'description', 'excerpt', 'abstract', 'lead', 'chapeau', 'résumé', '摘要', '导语'],
  url: [
    'url',
    'link',
    'permalink',
    'canonicalurl',
    'originalurl',
    'sourceurl',
    'weburl',
    'externalurl',
    'href',
    'lien',
    'adresse',
    '链接',
    '网址',
    '原文链接',
  ],
  publisher: [
    'publisher',
    'source',
    'outlet',
    'publication',
    'sitename',
    'sourcename',
    'site',
    'newspaper',
    'media',
    'éditeur',
    'editeur',
    'média',
    '来源',
    '來源',
    '媒体',
  ],
  language: ['language', 'lang', 'langue', 'locale', '语言'],
} as const;

type Part = keyof typeof fieldNames;

const fieldFor = (fields: readonly Field[], part: Part): Mapped | null =>
  fieldNames[part]
    .map((name) => fields.find((field) => plainName(field.name) === name && field.words.text.trim() !== ''))
    .find((field) => field !== undefined)?.words ?? null;

const textFor = (fields: readonly Field[], part: Part): string | null => fieldFor(fields, part)?.text.trim() ?? null;

const isAddress = (text: string | null): text is string => text !== null && /^https?:\/\/\S+$/i.test(text);

const addressIn = (fields: readonly Field[]): string | null => {
  const [named, id] = [
    textFor(fields, 'url'),
    fields.find(({ name }) => /^(?:id|guid)$/i.test(name))?.words.text ?? null,
  ];
  return [named, id].find(isAddress) ?? null;
};

/** Whether one of the fields holds an article's text. */
export const hasBody = (fields: readonly Field[]): boolean => fieldFor(fields, 'body') !== null;

/** A table with French names writes its days the French way. */
const orderIn = (fields: readonly Field[]): DayOrder | null =>
  fields.some(({ name }) => /^(?:titre|texte|lien|contenu|date de (?:publication|parution))$/i.test(name.trim()))
    ? 'day-first'
    : null;

const titleBlocks = (title: Mapped | null): readonly Block[] => (title === null ? [] : [{ ...title, role: 'title' }]);

/** The article of one record of an export, by what its fields are called; a summary stands in for a text that is missing. */
export const readRecord = (fields: readonly Field[]): Draft | Unread => {
  const body = fieldFor(fields, 'body') ?? fieldFor(fields, 'summary');
  if (body === null) return { problem: 'no text in it' };
  const written = fieldFor(fields, 'title');
  const title = written === null ? null : plainWords(written);
  return {
    title: title?.text ?? null,
    publisher: textFor(fields, 'publisher'),
    url: addressIn(fields),
    ...publishedAmong(Object.fromEntries(fields.map(({ name, words }) => [name, words.text])), orderIn(fields)),
    kind: 'article',
    basedOn: null,
    language: textFor(fields, 'language'),
    blocks: [...titleBlocks(title), ...bodyBlocks(body)],
  };
};

/** Paragraphs of a list as one text. */
export const joinParagraphs = (parts: readonly Mapped[]): Mapped => concat(parts, '\n\n');
