import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from '@jest/globals';

import type { Claim } from '../src/claims/claim.ts';
import { extractClaims } from '../src/claims/extract-claims.ts';
import type { Article } from '../src/corpus/article.ts';
import { readFile } from '../src/corpus/read-file.ts';
import { languages } from '../src/text/language.ts';
import type { Quantity } from '../src/text/quantity.ts';
import { sliceOf } from '../src/text/span.ts';
import { rowOf } from './claim-row.ts';

const root = path.resolve(import.meta.dirname, '..');

const files = languages.flatMap((language) =>
  readdirSync(path.join(root, 'corpus', language))
    .sort()
    .map((file) => `${language}/${file}`),
);

const bytesOf = (file: string): Uint8Array => readFileSync(path.join(root, 'corpus', file));

const articleOf = (file: string): Article => {
  const { articles, warnings } = readFile({ name: file, bytes: bytesOf(file) });
  const [article] = articles;
  if (article === undefined || articles.length > 1 || warnings.length > 0)
    throw new Error(`${file}: ${articles.length} articles, ${warnings.join(' ')}`);
  return article;
};

const briefs = files.map((file) => {
  const article = articleOf(file);
  return { file, article, claims: extractClaims(article) };
});

const expected: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(path.join(root, 'test', 'briefs.json'), 'utf8'),
);

const inOrder = (rows: readonly unknown[]): readonly string[] =>
  [...new Set(rows.map((row) => JSON.stringify(row)))].sort();

describe('the shipped briefs', () => {
  it('are all in the table, and no others', () => {
    expect(Object.keys(expected).sort()).toEqual([...files].sort());
  });

  it.each(languages)('are at least thirty in %s', (language) => {
    const written = briefs.filter(({ article }) => article.language === language);
    expect(written.length).toBeGreaterThanOrEqual(30);
    expect(written.every(({ file }) => file.startsWith(`${language}/`))).toBe(true);
  });

  it('have names that every file system can hold', () => {
    expect(files.filter((file) => !/^\w\w\/[a-z0-9]+(?:-[a-z0-9]+)*\.md$/.test(file))).toEqual([]);
  });

  it.each(briefs)('$file says what it is and after whom', ({ article }) => {
    expect(article).toMatchObject({ kind: 'brief', publisher: 'Tickmark', url: null });
    expect(article.basedOn?.publisher ?? 'nowhere named').toMatch(/\S/);
    expect(article.basedOn?.title).toMatch(/\S/);
    expect(article.publishedOn).toBe(article.basedOn?.publishedOn);
    expect(article.title).not.toBe(article.basedOn?.title);
  });

  it.each(briefs)('$file states a year or a number of years, in a few sentences', ({ article }) => {
    const body = article.text.slice(article.title.length);
    expect(body).toMatch(/20[12]\d|\d+ (?:years|ans)/);
    const sentences = body.match(/。|\.(?=\s|$)/gu) ?? [];
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(6);
  });

  it.each(briefs)('$file holds the figures of its table', ({ file, article, claims }) => {
    const rows = expected[file];
    const found = claims.map((claim) => rowOf(claim, article.language));
    expect(inOrder(found)).toEqual(inOrder(Array.isArray(rows) ? rows : []));
  });

  // Those without a day tell of no year after 2025.
  it.each(briefs)('$file tells what is yet to come as no fact', ({ article, claims }) => {
    const isAhead = ({ metric, period }: Claim): boolean =>
      metric === 'capex-commitment' || (period?.to != null && period.to > (article.publishedOn ?? '2026'));
    expect(claims.filter((claim) => isAhead(claim) && claim.modality === 'fact')).toEqual([]);
  });

  it.each(briefs)('$file tells of no other market than the cloud', ({ claims }) => {
    const clouds = ['cloud', 'cloud-infrastructure', 'public-cloud', 'iaas'];
    const strange = claims.filter(({ scope }) => scope.market !== null && !clouds.includes(scope.market));
    expect(strange.map(({ scope }) => scope.market)).toEqual([]);
  });

  // Else the growth of a cloud business answers for the whole company.
  it.each(briefs)('$file tells the revenue of a cloud business as that', ({ claims }) => {
    const isPart = ({ subject, metric }: Claim): boolean =>
      subject.type === 'company' &&
      !['ovhcloud', 'kingsoft-cloud'].includes(subject.id) &&
      ['revenue', 'revenue-growth'].includes(metric);
    expect(claims.filter((claim) => isPart(claim) && claim.scope.market !== 'cloud')).toEqual([]);
  });

  it.each(briefs)('$file can be quoted for each of its figures', ({ article, claims }) => {
    for (const { quote, quantity } of claims) {
      expect(article.text).toContain(sliceOf(article.text, quote));
      expect(sliceOf(article.text, quote)).toContain(sliceOf(article.text, quantity.span));
    }
  });
});

describe('typography', () => {
  const textsIn = (language: string): readonly string[] =>
    briefs.flatMap(({ article }) => (article.language === language ? [article.text] : []));

  it('has no-break spaces and curly apostrophes in French', () => {
    expect(textsIn('fr').filter((text) => /'|(?<!\u00a0)[%:;?!»]|\d [\d%]/.test(text))).toEqual([]);
  });

  it('has full-width punctuation in Chinese', () => {
    expect(textsIn('zh').filter((text) => /\p{sc=Han}\s?[,;:!?()]|[,;:!?()]\s?\p{sc=Han}/u.test(text))).toEqual([]);
  });

  it('has curly apostrophes in English', () => {
    expect(textsIn('en').filter((text) => /['"]/.test(text))).toEqual([]);
  });
});

describe('coverage', () => {
  const all = briefs.flatMap(({ article, claims }) =>
    claims.map((claim) => ({ article, claim, row: rowOf(claim, article.language) })),
  );

  const pointsOf = (subject: string, region: string): readonly (string | null)[] => [
    ...new Set(
      all.flatMap(({ claim, row: [who, metric, where, when] }) =>
        who === subject && metric === 'market-share' && where === region && claim.denominator === 'market'
          ? [when]
          : [],
      ),
    ),
  ];

  it.each([
    ['alibaba', 'CN', 8],
    ['tencent', 'CN', 8],
    ['huawei', 'CN', 8],
    ['amazon', 'WW', 8],
    ['microsoft', 'WW', 5],
    ['google', 'WW', 4],
  ])('follows the market share of %s in %s over %i points in time', (subject, region, least) => {
    expect(pointsOf(subject, region).length).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['alibaba', 'CN', 3],
    ['amazon', 'WW', 3],
    ['tencent', 'CN', 3],
  ])('tells the market share of %s in %s in each language', (subject, region, spoken) => {
    const told = all.filter(
      ({ row: [who, metric, where] }) => who === subject && metric === 'market-share' && where === region,
    );
    expect(new Set(told.map(({ article }) => article.language)).size).toBe(spoken);
  });

  it.each([
    ['alibaba', 'capex-commitment', '200000000000', 'CNY'],
    ['alibaba', 'capex-commitment', '380000000000', 'CNY'],
    ['tencent', 'capex-commitment', '500000000000', 'CNY'],
    ['tencent', 'capex', '12980000000', 'CNY'],
    ['amazon', 'capex', '200000000000', 'USD'],
    ['amazon', 'capex-commitment', '48000000000', 'USD'],
    ['google', 'capex-commitment', '2000000000', 'USD'],
    ['microsoft', 'capex', '34900000000', 'USD'],
    ['microsoft', 'capex', '190000000000', 'USD'],
  ])('knows the investment of %s: %s %s %s', (subject, metric, value, unit) => {
    const same = all.filter(
      ({ row }) => row[0] === subject && row[1] === metric && row[4].replace('>', '') === value && row[5] === unit,
    );
    expect(same.length).toBeGreaterThan(0);
  });

  const seriesOf = (metric: string, region: string): ReadonlySet<string | null> =>
    new Set(all.flatMap(({ row }) => (row[1] === metric && row[2] === region ? [row[3]] : [])));

  it.each([
    ['market-size', 'CN', 12],
    ['market-size', 'WW', 12],
    ['market-size', 'EUROPE', 2],
    ['market-size', 'FR', 2],
  ])('holds the %s of %s over %i periods', (metric, region, least) => {
    expect(seriesOf(metric, region).size).toBeGreaterThanOrEqual(least);
  });

  /** Figures of different sources that speak of the same thing and differ. */
  const conflicting = (subject: string, metric: string, region: string, when: string): readonly string[] => {
    const told = all.filter(
      ({ row }) => row[0] === subject && row[1] === metric && row[2] === region && row[3] === when,
    );
    const bySource = new Map(told.map(({ article, row }) => [article.basedOn?.url ?? article.file, row[4]]));
    return [...new Set(bySource.values())].sort();
  };

  it.each([
    ['a restated market', 'market', 'market-size', 'CN', '2019', ['10700000000', '11500000000']],
    ['a restated share', 'tencent', 'market-share', 'CN', '2020-Q4', ['14.6', '14.9']],
    ['two tellings of one release', 'market', 'market-size', 'WW', '2021-Q4', ['50500000000', '50700000000']],
    ['two outlets', 'baidu', 'market-share', 'CN', '2021-Q3', ['8.2', '8.8']],
  ])('holds %s', (_, subject, metric, region, when, values) => {
    expect(conflicting(subject, metric, region, when)).toEqual(values);
  });
});

const evaluation = path.resolve(process.env['TICKMARK_EVAL_DIR'] ?? path.join(root, '..', 'shared'));
const folders = ['seeds', 'gold/dev'].map((folder) => path.join(evaluation, folder));
const present = folders.every((folder) => existsSync(folder));

/** Every stretch of `size` characters, blanks and quote marks evened out. */
const stretchesOf = (text: string, size: number): ReadonlySet<string> => {
  const even = text.replaceAll(/\s+/g, ' ').replaceAll('’', "'").toLowerCase();
  return new Set(Array.from({ length: Math.max(0, even.length - size + 1) }, (_, at) => even.slice(at, at + size)));
};

(present ? describe : describe.skip)('own words', () => {
  const size = (article: Article): number => (article.language === 'zh' ? 30 : 60);

  it('no brief repeats a stretch of an article that the project was given', () => {
    const originals = folders.flatMap((folder) =>
      readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8')),
    );
    const stretches = new Map([30, 60].map((length) => [length, originals.map((text) => stretchesOf(text, length))]));
    const repeated = briefs.filter(({ article }) => {
      const own = [...stretchesOf(article.text, size(article))];
      return (stretches.get(size(article)) ?? []).some((stretch) => own.some((words) => stretch.has(words)));
    });
    expect(repeated.map(({ file }) => file)).toEqual([]);
  });
});

interface Fact {
  readonly id: string;
  readonly usable: boolean;
  readonly title: string;
  readonly url: string | null;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly value: string;
  readonly unit: string;
}

const factsFile = path.join(evaluation, 'facts', 'facts.json');

(existsSync(factsFile) ? describe : describe.skip)('facts', () => {
  const isAfter = ({ basedOn }: Article, { url, title }: Fact): boolean =>
    url === null ? basedOn?.title === title : basedOn?.url === url;

  /** Some facts were kept as floating-point numbers: 68099999999.9999923706. */
  const isSame = (quantity: Quantity, { value, unit }: Fact): boolean =>
    quantity.unit === unit && Math.abs(Number(quantity.value) / Number(value) - 1) < 1e-9;

  const isTold = ({ quantity, conversions = [], period }: Claim, fact: Fact): boolean =>
    [quantity, ...conversions].some((one) => isSame(one, fact)) &&
    (period === null || fact.period === null || (period.from === fact.period.from && period.to === fact.period.to));

  it('each usable one is told by a brief after its source', () => {
    const { facts }: { readonly facts: readonly Fact[] } = JSON.parse(readFileSync(factsFile, 'utf8'));
    const usable = facts.filter((fact) => fact.usable);
    const untold = usable.filter(
      (fact) =>
        !briefs.some(({ article, claims }) => isAfter(article, fact) && claims.some((claim) => isTold(claim, fact))),
    );
    expect(usable.length).toBeGreaterThan(100);
    expect(untold.map(({ id }) => id)).toEqual([]);
  });
});
