import { readFile as readBytes } from 'node:fs/promises';

import type { Claim } from '../claims/claim.ts';
import { extractClaims } from '../claims/extract-claims.ts';
import type { Article } from '../corpus/article.ts';
import type { Reading } from '../corpus/read-file.ts';
import { readSource } from '../corpus/read-source.ts';
import { onOneLine } from '../text/one-line.ts';
import { reasonOf } from './reason-of.ts';

/** A file to be read. */
export interface ReadTask {
  readonly path: string;
  /** What its articles and warnings call it. */
  readonly name: string;
  readonly address: string | null;
  readonly without: readonly string[];
  /** Where the claims are not wanted, or not yet. */
  readonly isWithoutClaims?: true;
}

/** Articles whose claims are wanted. */
export interface ClaimTask {
  /** What warnings call them. */
  readonly name: string;
  readonly articles: readonly Article[];
}

/** What a file became. */
export interface FileRead extends Reading {
  /** Of its articles, in their order. */
  readonly claims: readonly Claim[];
}

/** Of two articles with one id the first: an export may hold an entry twice. */
const distinct = (articles: readonly Article[]): readonly Article[] =>
  [...new Map(articles.toReversed().map((article) => [article.id, article])).values()].toReversed();

/** Reads the articles of a file. Never rejects. */
export const readArticles = async ({ path, name, address, without }: ReadTask): Promise<Reading> => {
  try {
    const bytes = await readBytes(path);
    const { articles, warnings } = await readSource({ name, bytes }, address === null ? {} : { address });
    return { articles: distinct(articles).filter(({ id }) => !without.includes(id)), warnings };
  } catch (error) {
    return { articles: [], warnings: [onOneLine(`${name}: ${reasonOf(error)}`)] };
  }
};

const claimsOf = (articles: readonly Article[]): readonly Claim[] =>
  articles.flatMap((article) => extractClaims(article));

/** Reads the articles of a file and all their claims. Never rejects. */
export const readTask = async (task: ReadTask): Promise<FileRead> => {
  const { articles, warnings } = await readArticles(task);
  return { articles, warnings, claims: task.isWithoutClaims === true ? [] : claimsOf(articles) };
};

/** Reads the claims of articles. */
export const readClaims = ({ articles }: ClaimTask): FileRead => ({
  articles: [],
  warnings: [],
  claims: claimsOf(articles),
});
