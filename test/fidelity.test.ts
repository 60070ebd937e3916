import { describe, expect, it } from '@jest/globals';

import type { Article } from '../src/corpus/article.ts';
import { decode } from '../src/corpus/decode.ts';
import { sliceOf } from '../src/text/span.ts';
import {
  expectedKnown,
  expectedText,
  fidelityCases,
  knownOf,
  readCase,
  sourceBytes,
  textF1,
  textOf,
} from './fidelity-case.ts';

const cases = fidelityCases();

const joined = (article: Article): string =>
  article.paragraphs.map(({ span }) => sliceOf(article.text, span)).join('\n');

/** A run that stands elsewhere in the file than it says, or out of order. */
const wrongRuns = (article: Article, decoded: string): readonly unknown[] =>
  article.raw.filter((run, i) => {
    const before = article.raw[i - 1];
    const clean = article.text.slice(run.text, run.text + run.length);
    const inOrder = before === undefined || before.text + before.length <= run.text;
    return run.length <= 0 || !inOrder || clean !== decoded.slice(run.raw, run.raw + run.length);
  });

/** Letters, archives and PDF: places in them are those of the text inside. */
const isPacked = (name: string): boolean => /-(?:eml|pdf|gz|zip)(?:-|$)/.test(name);

it('there are twenty cases a language and more', () => {
  const languages = ['en', 'fr', 'zh'].map(
    (language) => cases.filter((name) => name.startsWith(`${language}-`)).length,
  );
  expect(languages.filter((count) => count < 20)).toEqual([]);
});

describe.each(cases)('%s', (name) => {
  it('is read without a warning: title, language, publisher, day and address exactly, the text as it was written', async () => {
    const { articles, warnings } = await readCase(name);
    expect(warnings).toEqual([]);
    expect(articles.map(knownOf)).toEqual(expectedKnown(name));
    expect(textF1(textOf(articles), expectedText(name))).toBeGreaterThanOrEqual(0.98);
  });

  it('knows where in the file its words stand', async () => {
    const { articles } = await readCase(name);
    const decoded = decode(sourceBytes(name));
    const text = 'text' in decoded ? decoded.text : '';
    expect(articles.filter((article) => joined(article) !== article.text)).toEqual([]);
    if (!isPacked(name)) expect(articles.flatMap((article) => wrongRuns(article, text))).toEqual([]);
  });
});
