import type { Article, Paragraph } from '../../corpus/article.ts';
import { tellLanguage } from '../../corpus/metadata/tell-language.ts';
import type { Day } from '../../text/day.ts';
import { questionLanguage } from '../question-language.ts';

const blank = (text: string): string => ' '.repeat(text.length);

/** Mentions, emoji, timestamps and addresses hold digits that are no figures; what is struck out is not said; marks of emphasis part a figure from its words. */
const withoutMarks = (text: string): string =>
  text
    .replaceAll(/<(?:@[!&]?|#|a?:\w+:|t:)\d+(?::\w)?>/g, blank)
    .replaceAll(/<?https?:\/\/[^\s<>]+>?/g, blank)
    .replaceAll(/~~[^~]+~~/g, blank)
    .replaceAll(/\*+|\|\||`+|^>+ |^#{1,3} |^-# /gm, blank);

const paragraphsOf = (text: string): readonly Paragraph[] =>
  [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    span: { start: index, end: index + line.length },
    role: 'text',
  }));

/**
 * A message as an article of its day, so that it is read as articles are.
 *
 * Its text has the length of the message, character for character.
 */
export const messageArticle = (written: string, day: Day): Article => {
  const text = withoutMarks(written);
  return {
    id: 'message',
    file: '',
    kind: 'article',
    language: tellLanguage(text, questionLanguage(text)) ?? questionLanguage(text),
    title: '',
    publisher: null,
    url: null,
    publishedOn: day,
    basedOn: null,
    text,
    paragraphs: paragraphsOf(text),
    raw: [{ text: 0, raw: 0, length: text.length }],
  };
};
