import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import type { Claim } from '../claims/claim.ts';
import { extractClaims } from '../claims/extract-claims.ts';
import type { Article } from '../corpus/article.ts';
import { loadDataFolder } from '../config.ts';
import { readSource } from '../corpus/read-source.ts';
import { loadCorrections } from '../intake/load-corrections.ts';
import { correctClaims, type CorrectedClaims } from '../library/corrections/correct-claims.ts';
import type { Correction } from '../library/corrections/correction.ts';
import { isDay } from '../text/day.ts';
import { type Span, sliceOf } from '../text/span.ts';
import { print, runCommandLine, warn, type Problem } from './command-line.ts';

const usage = `Prints every figure that the files' articles state, as one line of JSON for each article.
What corrections.jsonl in the data folder hides or amends is printed as it was decided.

  npm run -s claims -- [--published YYYY-MM-DD] [--explain] FILE…

  --published YYYY-MM-DD   the day to use where a file states no date
  --explain                for people: each claim with its id and quote, the rules that fired and the words they stood on
  --help                   this text

Exit code 0 when every file was read, 2 for a usage error, 1 where a file could not be read.`;

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

const quantityWords = ({ comparator, value, high, unit }: Claim['quantity']): string =>
  `${comparator} ${value}${high === undefined ? '' : `–${high}`} ${unit}`;

const correctionLines = ({ corrected }: Claim): readonly string[] => {
  if (corrected === undefined) return [];
  const { who, when, why, fields, was } = corrected;
  const what = fields.length === 0 ? 'hidden' : `${fields.join(', ')} corrected`;
  return [`    ${what} by ${who} on ${when}: ${why}${was === null ? '' : ` (before: ${quantityWords(was)})`}`];
};

const explain = (article: Article, claim: Claim): string => {
  const { quantity, scope, period } = claim;
  return [
    `  ${claim.id}`,
    `  ${subjectName(claim)} · ${claim.metric} · ${quantityWords(quantity)}`,
    ...correctionLines(claim),
    `    ${scope.market ?? '(no market)'} · ${scope.region ?? '(no place)'} · ${period === null ? '(no period)' : `${period.from ?? '…'} – ${period.to ?? '…'}`} · ${claim.modality} · ${claim.attribution.source ?? '(no source)'} · confidence ${claim.confidence}`,
    `    “${sliceOf(article.text, claim.quote).replace(/\s+/g, ' ')}”`,
    `    from ${evidenceOf(article, claim) || 'the figure alone'}; ${claim.rules.join(', ')}`,
  ].join('\n');
};

const explainArticle = (article: Article, { claims, hidden }: CorrectedClaims): string =>
  [
    `${article.title} (${article.language}, ${article.publishedOn ?? 'no date'}): ${claims.length} claims`,
    ...[...claims, ...hidden].map((claim) => explain(article, claim)),
  ].join('\n');

const jsonOf = (file: string, article: Article, { claims, hidden }: CorrectedClaims): string =>
  JSON.stringify({ file, article: articleJson(article), claims, ...(hidden.length === 0 ? {} : { hidden }) });

interface Telling {
  readonly published: string | undefined;
  readonly explained: boolean;
  readonly corrections: readonly Correction[];
}

/** Prints what a file holds; false where it could not be read. */
const tellFile = async (file: string, { published, explained, corrections }: Telling): Promise<boolean> => {
  const bytes = readBytes(file);
  if (bytes === null) return false;
  const { articles, warnings } = await readSource({ name: file, bytes }, published === undefined ? {} : { published });
  for (const warning of warnings) warn(warning);
  for (const article of articles) {
    const corrected = correctClaims(extractClaims(article), corrections);
    print(explained ? explainArticle(article, corrected) : jsonOf(file, article, corrected));
  }
  return articles.length > 0;
};

const readBytes = (file: string): Uint8Array | null => {
  try {
    return readFileSync(file);
  } catch (error) {
    warn(`${file}: can't be read (${error instanceof Error ? error.message : String(error)})`);
    return null;
  }
};

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      published: { type: 'string' },
      explain: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });

const run = async ({ values, positionals }: ReturnType<typeof parse>): Promise<0 | 1 | Problem> => {
  const { published, explain: explained } = values;
  if (positionals.length === 0) return { problem: 'name at least one file' };
  if (published !== undefined && !isDay(published))
    return { problem: `--published ${published}: no day of the calendar; write YYYY-MM-DD` };
  const { corrections, warnings } = await loadCorrections(loadDataFolder());
  for (const warning of warnings) warn(warning);
  let code: 0 | 1 = 0;
  for (const file of positionals) if (!(await tellFile(file, { published, explained, corrections }))) code = 1;
  return code;
};

await runCommandLine({ usage, parse, run });
