import type { Claim } from '../../claims/claim.ts';
import type { ArticleRead, CorpusPart } from '../../intake/stream-corpus.ts';
import { print, warn } from '../command-line.ts';
import { rowOf } from './list.ts';

const describe = ({ subject, metric, scope, period, quantity, confidence }: Claim, n: number): string => {
  const who = subject.type === 'company' ? (subject.part ?? subject.id) : subject.type;
  const when = period === null ? 'no period' : `${period.from ?? '…'} – ${period.to ?? '…'}`;
  const amount = `${quantity.value}${quantity.high === undefined ? '' : `–${quantity.high}`} ${quantity.unit}`;
  return `  [${n}] ${amount} · ${who} · ${metric} · ${scope.market ?? 'no market'} · ${scope.region ?? 'no place'} · ${when} · ${confidence}`;
};

/** The figures stand in angle brackets, with the number of their claim. */
const marked = (text: string, claims: readonly Claim[]): string => {
  const places = claims
    .map(({ quantity: { span } }, i) => ({ ...span, n: i + 1 }))
    .toSorted((a, b) => b.start - a.start || b.n - a.n);
  let done = text;
  let from = text.length + 1;
  for (const { start, end, n } of places) {
    if (end > from) continue;
    done = `${done.slice(0, start)}⟨${done.slice(start, end)}⟩[${n}]${done.slice(end)}`;
    from = start;
  }
  return done;
};

/** An article's clean text with its claims marked, and what each of them says. */
const printArticle = (read: ArticleRead, isJson: boolean): void => {
  const { article, claims } = read;
  if (isJson) {
    print(JSON.stringify({ ...rowOf(read), text: article.text, claims }));
    return;
  }
  const inOrder = claims.toSorted((a, b) => a.quantity.span.start - b.quantity.span.start);
  print(
    `${article.id} · ${article.language} · ${article.publishedOn ?? 'no date'} · ${article.publisher ?? 'publisher unknown'} · ${article.file}`,
  );
  if (article.url !== null) print(article.url);
  print(`\n${marked(article.text, inOrder)}\n`);
  for (const [i, claim] of inOrder.entries()) print(describe(claim, i + 1));
};

/** Shows the articles whose ids begin with what was typed; told where there is none. */
export const printArticles = async (
  parts: AsyncIterable<CorpusPart>,
  typed: readonly string[],
  isJson: boolean,
): Promise<0 | 1> => {
  const left = new Set(typed);
  for await (const { articles } of parts) {
    for (const read of articles) {
      const meant = typed.filter((id) => read.article.id.startsWith(id));
      for (const id of meant) left.delete(id);
      if (meant.length > 0) printArticle(read, isJson);
    }
  }
  for (const id of left) warn(`${id}: no article with this id; \`npm run corpus -- list\` shows all`);
  return left.size === 0 ? 0 : 1;
};
