import type { Article } from '../../src/corpus/article.ts';
import type { Language } from '../../src/text/language.ts';

/** An article of one paragraph a line; the first line is its title where it begins with `# `. */
export const articleOf = (language: Language, written: string, publishedOn: string | null = '2024-08-15'): Article => {
  const text = written.replace(/^# /, '');
  const lines = text.split('\n');
  const starts = lines.map((_, index) => lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0));
  return {
    id: 'a1',
    file: 'said.txt',
    kind: 'article',
    language,
    title: lines[0] ?? '',
    publisher: null,
    url: null,
    publishedOn,
    basedOn: null,
    text,
    paragraphs: lines.map((line, index) => ({
      span: { start: starts[index] ?? 0, end: (starts[index] ?? 0) + line.length },
      role: index === 0 && written.startsWith('# ') ? 'title' : 'text',
    })),
    raw: [{ text: 0, raw: 0, length: text.length }],
  };
};
