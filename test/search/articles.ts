import type { Article, ParagraphRole } from '../../src/corpus/article.ts';
import type { Language } from '../../src/text/language.ts';

interface Written {
  readonly id: string;
  readonly language: Language;
  readonly title?: string;
  readonly body: readonly (string | readonly [ParagraphRole, string])[];
}

/** An article of paragraphs, as reading a file would give it. */
export const writeArticle = ({ id, language, title = '', body }: Written): Article => {
  const titled = title === '' ? [] : [['title', title] as const];
  const written = [...titled, ...body.map((part) => (typeof part === 'string' ? (['text', part] as const) : part))];
  const text = written.map(([, words]) => words).join('\n');
  let start = 0;
  const paragraphs = written.map(([role, words]) => {
    const span = { start, end: start + words.length };
    start = span.end + 1;
    return { role, span };
  });
  return {
    id,
    file: `${id}.md`,
    kind: 'article',
    language,
    title,
    publisher: null,
    url: null,
    publishedOn: null,
    basedOn: null,
    text,
    paragraphs,
    raw: [],
  };
};
