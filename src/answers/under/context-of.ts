import type { Article } from '../../corpus/article.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Citation } from '../answer.ts';

/** What stands around a quote in its paragraph. */
export interface Context {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Code units on each side; never more than a fifth of the article, so that no article is given in full. */
const mostAround = 300;

/** From a blank or a mark of Chinese on, so that no word and no number is torn. */
const fromWord = (text: string): string => text.replace(/^[^\s，。；、！？：]*[\s，。；、！？：\d%.,]*/u, '');

const toWord = (text: string): string => text.replace(/[^\s，。；、！？：]*$/u, '').replace(/[\s\d.,]+$/u, '');

const paragraphAround = ({ paragraphs }: Article, quote: Span): Span =>
  paragraphs.find(({ span }) => contains(span, quote))?.span ?? quote;

/** The words around a quote, as they stand in its article. */
export const contextOf = ({ start, end, quote }: Citation, article: Article): Context => {
  const paragraph = paragraphAround(article, { start, end });
  const most = Math.min(mostAround, Math.floor(article.text.length / 5));
  const before = article.text.slice(paragraph.start, start);
  const after = article.text.slice(end, paragraph.end);
  return {
    before: before.length <= most ? before : fromWord(before.slice(-most)),
    quote,
    after: after.length <= most ? after : toWord(after.slice(0, most)),
    cutBefore: before.length > most || paragraph.start > 0,
    cutAfter: after.length > most || paragraph.end < article.text.length,
  };
};
