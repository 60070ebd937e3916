import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import type { Claim } from '../claims/claim.ts';
import { extractClaims } from '../claims/extract-claims.ts';
import type { Article } from '../corpus/article.ts';
import { readFile } from '../corpus/read-file.ts';
import { isDay } from '../text/day.ts';
import { type Span, sliceOf } from '../text/span.ts';

const usage = `Usage: npm run -s claims -- [--published YYYY-MM-DD] [--explain] FILE…

Prints every figure that the files' articles state, as one line of JSON for each article.

  --published YYYY-MM-DD   the day to use where a file states no date
  --explain                for people: each claim with its quote, the rules that fired and the words they stood on
  --help                   this text`;

const articleJson = ({ id, language, title, publisher, url, publishedOn, text }: Article): object => ({
  id,
  language,
  title,
  publisher,
  url,
  publishedOn,
  text,
});

const subjectName = ({ subject }: Claim): string => {
  if (subject.type === 'company') return subject.part === undefined ? subject.id : `${subject.id} (${subject.part})`;
  if (subject.type === 'group') return subject.ids.join(' + ');
  return subject.type === 'other' ? subject.name : subject.type;
};

const evidenceOf = (article: Article, claim: Claim): string =>
  Object.entries(claim.evidence)
    .map(([part, span]: [string, Span | undefined]) =>
      span === undefined ? '' : `${part} “${sliceOf(article.text, span)}”`,
    )
    .filter((words) => words !== '')
    .join(', ');

const explain = (article: Article, claim: Claim): string => {
  const { quantity, scope, period } = claim;
  return [
    `  ${subjectName(claim)} · ${claim.metric} · ${quantity.comparator} ${quantity.value}${quantity.high === undefined ? '' : `–${quantity.high}`} ${quantity.unit}`,
    `    ${scope.market ?? '(no market)'} · ${scope.region ?? '(no place)'} · ${period === null ? '(no period)' : `${period.from ?? '…'} – ${period.to ?? '…'}`} · ${claim.modality} · ${claim.attribution.source ?? '(no source)'} · confidence ${claim.confidence}`,
    `    “${sliceOf(article.text, claim.quote).replace(/\s+/g, ' ')}”`,
    `    from ${evidenceOf(article, claim) || 'the figure alone'}; ${claim.rules.join(', ')}`,
  ].join('\n');
};

const explainArticle = (article: Article, claims: readonly Claim[]): string =>
  [
    `${article.title} (${article.language}, ${article.publishedOn ?? 'no date'}): ${claims.length} claims`,
    ...claims.map((claim) => explain(article, claim)),
  ].join('\n');

/** Prints what a file holds; false where it could not be read. */
const tellFile = (file: string, published: string | undefined, explained: boolean): boolean => {
  const bytes = readBytes(file);
  if (bytes === null) return false;
  const { articles, warnings } = readFile({ name: file, bytes }, published === undefined ? {} : { published });
  for (const warning of warnings) process.stderr.write(`${file}: ${warning}\n`);
  for (const article of articles) {
    const claims = extractClaims(article);
    process.stdout.write(
      `${explained ? explainArticle(article, claims) : JSON.stringify({ file, article: articleJson(article), claims })}\n`,
    );
  }
  return articles.length > 0;
};

const readBytes = (file: string): Uint8Array | null => {
  try {
    return readFileSync(file);
  } catch (error) {
    process.stderr.write(`${file}: can't be read (${error instanceof Error ? error.message : String(error)})\n`);
    return null;
  }
};

const wrongUse = (problem: string): number => {
  process.stderr.write(`${problem}\n\n${usage}\n`);
  return 2;
};

const options = { published: { type: 'string' }, explain: { type: 'boolean' }, help: { type: 'boolean' } } as const;

const readOptions = (): ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>> | string => {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const main = (): number => {
  const read = readOptions();
  if (typeof read === 'string') return wrongUse(read);
  const { values, positionals } = read;
  if (values.help === true) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  if (positionals.length === 0) return wrongUse('Name at least one file.');
  if (values.published !== undefined && !isDay(values.published))
    return wrongUse(`--published wants a day such as 2020-07-03, not “${values.published}”.`);
  return positionals.map((file) => tellFile(file, values.published, values.explain === true)).every(Boolean) ? 0 : 1;
};

process.exitCode = main();
