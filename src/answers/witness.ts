import type { Article } from '../corpus/article.ts';
import { isCopy } from './copies.ts';

const folded = (title: string): string => title.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** What an article can be recognised by as the telling of one source: its addresses, and the title of what it was written from. */
const marksOf = ({ url, title, publisher, basedOn }: Article): readonly string[] =>
  basedOn === null
    ? [url, `${publisher ?? ''} ${folded(title)}`].flatMap((mark) => mark ?? [])
    : [basedOn.url, `${basedOn.publisher ?? ''} ${folded(basedOn.title)}`].flatMap((mark) => mark ?? []);

/** Whether two articles are one witness: the same item, a copy, a brief and its original, or two briefs after one original. */
export const isOneWitness = (a: Article, b: Article): boolean => {
  const marks = marksOf(b);
  return a.id === b.id || marksOf(a).some((mark) => marks.includes(mark)) || isCopy(a, b);
};
