import type { Claim } from '../../src/claims/claim.ts';
import type { Article } from '../../src/corpus/article.ts';
import type { Library } from '../../src/library/library.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { splitPassages } from '../../src/search/split-passages.ts';
import { dayPeriod, quarterPeriod, yearPeriod } from '../../src/text/calendar.ts';
import type { ClaimPeriod } from '../../src/claims/claim.ts';
import type { Span } from '../../src/text/span.ts';

/** An article of one paragraph a line, the title first. */
export const articleOf = (id: string, text: string, more: Partial<Article> = {}): Article => {
  const lines = text.split('\n');
  const starts = lines.map((_, at) => lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0));
  return {
    id,
    file: `${id}.md`,
    kind: 'article',
    language: 'en',
    title: lines[0] ?? '',
    publisher: null,
    url: null,
    publishedOn: null,
    basedOn: null,
    text,
    paragraphs: lines.map((line, at) => ({
      span: { start: starts[at] ?? 0, end: (starts[at] ?? 0) + line.length },
      role: at === 0 ? 'title' : 'text',
    })),
    raw: [],
    ...more,
  };
};

const placeOf = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the article`);
  return { start, end: start + words.length };
};

interface Said extends Partial<Omit<Claim, 'quantity' | 'quote' | 'conversions'>> {
  /** As printed. */
  readonly printed: string;
  readonly value: string;
  readonly unit: string;
  readonly comparator?: Claim['quantity']['comparator'];
  readonly converted?: { readonly printed: string; readonly value: string; readonly unit: string };
  /** The sentence; the whole line of the figure where left out. */
  readonly quote?: string;
}

const kindOf = (unit: string): Claim['quantity']['kind'] =>
  unit === 'percent' || unit === 'points' || unit === 'count' || unit === 'rank' || unit === 'multiple'
    ? unit
    : 'money';

const quantityIn = (
  text: string,
  { printed, value, unit, comparator }: Pick<Said, 'printed' | 'value' | 'unit' | 'comparator'>,
): Claim['quantity'] => {
  const span = placeOf(text, printed);
  return { kind: kindOf(unit), value, unit, comparator: comparator ?? 'eq', span, outer: span };
};

const lineOf = (text: string, at: Span): Span => {
  const end = text.indexOf('\n', at.end);
  return { start: text.lastIndexOf('\n', at.start) + 1, end: end < 0 ? text.length : end };
};

/** A claim whose spans stand in the article. */
export const claimIn = (article: Article, said: Said): Claim => {
  const { printed, value, unit, comparator, converted, quote, ...more } = said;
  const quantity = quantityIn(article.text, {
    printed,
    value,
    unit,
    ...(comparator === undefined ? {} : { comparator }),
  });
  return {
    id: `${article.id} ${printed} ${JSON.stringify(more.subject ?? '')}`,
    article: article.id,
    subject: { type: 'company', id: 'alibaba' },
    metric: 'market-share',
    scope: { market: 'cloud', region: 'CN', origin: 'local' },
    period: null,
    quantity,
    ...(converted === undefined ? {} : { conversions: [quantityIn(article.text, converted)] }),
    modality: 'fact',
    attribution: { source: null },
    quote: quote === undefined ? lineOf(article.text, quantity.span) : placeOf(article.text, quote),
    evidence: {},
    rules: [],
    confidence: 0.9,
    ...more,
  };
};

/** `2024`, `2024-Q3` or a day. */
export const periodOf = (code: string): ClaimPeriod => {
  const [year = '', quarter] = code.split('-Q');
  if (quarter !== undefined) return { ...quarterPeriod(Number(year), Number(quarter)), origin: 'local' };
  return { ...(code.length === 4 ? yearPeriod(Number(code)) : dayPeriod(code)), origin: 'local' };
};

export const libraryOf = (articles: readonly Article[], claims: readonly Claim[]): Library => ({
  articles: new Map(articles.map((article) => [article.id, article])),
  claims,
  index: buildIndex(articles, articles.flatMap(splitPassages)),
});
