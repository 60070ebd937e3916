import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { extractClaims } from '../claims/extract-claims.ts';
import type { Claim } from '../claims/claim.ts';
import type { Article } from '../corpus/article.ts';
import { readFile } from '../corpus/read-file.ts';
import type { Language } from '../text/language.ts';
import { resolveCompany } from '../lexicon/resolve.ts';
import type { Span } from '../text/span.ts';

interface MarkedSubject {
  readonly type: string;
  readonly id?: string;
  readonly ids?: readonly string[];
  /** Of one that is in no table. */
  readonly name?: string;
}

/** One marked figure of the gold set. */
export interface GoldRow {
  readonly id: string;
  readonly doc: string;
  readonly tier: 'core' | 'neutral';
  readonly subject: MarkedSubject;
  readonly metric: string;
  readonly scope: { readonly region: string | null };
  readonly period: { readonly from: string | null; readonly to: string | null } | null;
  readonly value: number;
  readonly high?: number;
  readonly unit: string;
  readonly comparator: string;
  readonly quote: string;
  readonly valueQuote: string;
  readonly valueStart: number;
  readonly quotedConversion?: { readonly value: number; readonly unit: string };
  readonly base?: { readonly value: number; readonly unit: string };
}

/** What a marked row and a claim agree in; each level includes the ones before it. */
export const levels = ['value', 'attach', 'full'] as const;
export type Level = (typeof levels)[number];

/** An article with its claims and how they meet the marks. */
export interface Scored {
  readonly set: string;
  readonly doc: string;
  readonly language: Language;
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly pairs: readonly {
    readonly row: GoldRow;
    readonly claim: Claim;
    readonly agrees: Readonly<Record<Level, boolean>>;
  }[];
  readonly missed: readonly GoldRow[];
  readonly alarms: readonly Claim[];
}

/** A name that was marked when no table knew it may stand in one by now. */
const companyNamed = (name: string | undefined): string | null =>
  name === undefined ? null : (resolveCompany(name)?.id ?? null);

const subjectKey = ({ type, id, ids = [], name }: MarkedSubject): string => {
  if (type === 'group') return `group ${[...ids].sort().join(' ')}`;
  const company = type === 'company' ? id : companyNamed(name);
  return company == null ? type : `company ${company}`;
};

const sideOf = (comparator: string): string => ({ ge: 'gt', le: 'lt' })[comparator] ?? comparator;

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

const regionOf = (region: string | null): string => region ?? 'WW';

const agreement = (row: GoldRow, claim: Claim): Readonly<Record<Level, boolean>> => {
  const { quantity } = claim;
  const value =
    near(Number(quantity.value), row.value) &&
    (row.high === undefined || near(Number(quantity.high ?? Number.NaN), row.high)) &&
    sideOf(quantity.comparator) === sideOf(row.comparator);
  const attach = value && subjectKey(row.subject) === subjectKey(claim.subject) && row.metric === claim.metric;
  const samePeriod =
    row.period === null ||
    row.period.from === null ||
    (claim.period?.from === row.period.from && claim.period.to === row.period.to);
  return { value, attach, full: attach && regionOf(row.scope.region) === regionOf(claim.scope.region) && samePeriod };
};

const occurrences = (text: string, words: string): readonly number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
};

/** Where a marked value stands in our clean text: by its quote where that is longer, else by its count in the marked text. */
const placeOf = (row: GoldRow, article: Article, marked: string): Span | null => {
  const quoteAt = article.text.indexOf(row.quote);
  if (row.quote !== row.valueQuote && quoteAt !== -1) {
    const inner = row.quote.lastIndexOf(row.valueQuote);
    return { start: quoteAt + Math.max(0, inner), end: quoteAt + Math.max(0, inner) + row.valueQuote.length };
  }
  const nth = occurrences(marked, row.valueQuote).indexOf(row.valueStart);
  const at = occurrences(article.text, row.valueQuote)[Math.max(0, nth)];
  return at === undefined ? null : { start: at, end: at + row.valueQuote.length };
};

const score = (agrees: Readonly<Record<Level, boolean>>): number => levels.filter((level) => agrees[level]).length;

const match = (
  rows: readonly GoldRow[],
  claims: readonly Claim[],
  article: Article,
  marked: string,
): Scored['pairs'] => {
  const options = rows.flatMap((row) => {
    const place = placeOf(row, article, marked);
    return claims.flatMap((claim) => {
      const overlaps =
        place !== null && claim.quantity.outer.start < place.end && place.start < claim.quantity.outer.end;
      const same =
        near(Math.abs(Number(claim.quantity.value)), Math.abs(row.value)) && claim.quantity.unit === row.unit;
      return overlaps && same ? [{ row, claim, agrees: agreement(row, claim) }] : [];
    });
  });
  const taken = new Set<unknown>();
  return options
    .sort((a, b) => score(b.agrees) - score(a.agrees))
    .filter(({ row, claim }) => {
      if (taken.has(row) || taken.has(claim)) return false;
      taken.add(row).add(claim);
      return true;
    });
};

/** A claim that is no false alarm though nothing marked meets it: `other`, a repeat, a base or a conversion of something marked. */
const isExcused = (claim: Claim, rows: readonly GoldRow[]): boolean =>
  claim.metric === 'other' ||
  rows.some((row) =>
    [row, row.base, row.quotedConversion].some(
      (known) =>
        known !== undefined &&
        near(Math.abs(Number(claim.quantity.value)), Math.abs(known.value)) &&
        claim.quantity.unit === known.unit,
    ),
  );

interface GoldFile {
  readonly docs: Readonly<
    Record<string, { readonly file: string; readonly lang?: Language; readonly published?: string }>
  >;
  readonly claims: readonly GoldRow[];
}

const readGold = (file: string): GoldFile => JSON.parse(readFileSync(file, 'utf8'));

const scoreDoc = (set: string, doc: string, article: Article, rows: readonly GoldRow[], marked: string): Scored => {
  const claims = extractClaims(article);
  const pairs = match(rows, claims, article, marked);
  return {
    set,
    doc,
    language: article.language,
    article,
    claims,
    pairs,
    missed: rows.filter((row) => row.tier === 'core' && !pairs.some((pair) => pair.row === row)),
    alarms: claims.filter((claim) => !pairs.some((pair) => pair.claim === claim) && !isExcused(claim, rows)),
  };
};

/** A file of marked figures; the articles' paths in it are relative to `root`. */
export interface GoldSet {
  readonly name: string;
  readonly root: string;
  readonly file: string;
}

const namesIn = (dir: string): readonly string[] =>
  existsSync(dir)
    ? readdirSync(dir)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : [];

const ownRoot = path.resolve(import.meta.dirname, '../../test/gold');

/** The marked sets there are: our own articles, and those of the evaluation folder where it is present. */
export const goldSets = (dir: string): readonly GoldSet[] => [
  ...['seeds', 'dev']
    .map((name) => ({ name, root: dir, file: path.join(dir, 'gold', `${name}.json`) }))
    .filter(({ file }) => existsSync(file)),
  ...namesIn(ownRoot).map((name) => ({
    name: name.replace(/\.json$/, ''),
    root: ownRoot,
    file: path.join(ownRoot, name),
  })),
];

/** Extracts and scores every article of a set. A day is given to the reader only where the text may leave it out. */
export const scoreGold = ({ name: set, root, file: goldFile }: GoldSet): readonly Scored[] => {
  const gold = readGold(goldFile);
  return Object.entries(gold.docs).flatMap(([doc, { file, published }]) => {
    const bytes = readFileSync(path.join(root, file));
    const { articles } = readFile(
      { name: path.basename(file), bytes },
      set !== 'seeds' && published !== undefined ? { published } : {},
    );
    const [article] = articles;
    const rows = gold.claims.filter((row) => row.doc === doc);
    return article === undefined ? [] : [scoreDoc(set, doc, article, rows, bytes.toString('utf8'))];
  });
};

export interface Ratio {
  readonly right: number;
  readonly predicted: number;
  readonly marked: number;
}

/** Counts for precision (right / predicted) and recall (right / marked) at a level; `threshold` keeps only claims above it. */
export const ratioOf = (scored: readonly Scored[], level: Level, threshold = 0): Ratio => {
  const core = scored
    .flatMap(({ pairs }) => pairs)
    .filter(({ row, claim }) => row.tier === 'core' && claim.confidence >= threshold);
  const alarms = scored.flatMap((one) => one.alarms).filter((claim) => claim.confidence >= threshold);
  const marked = scored
    .flatMap(({ pairs, missed }) => [...pairs.map(({ row }) => row), ...missed])
    .filter((row) => row.tier === 'core');
  return {
    right: core.filter(({ agrees }) => agrees[level]).length,
    predicted: core.length + alarms.length,
    marked: marked.length,
  };
};
