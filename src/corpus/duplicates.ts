import type { Article } from './article.ts';
import { type Fingerprint, fingerprintOf } from './fingerprint.ts';
import { bandsOf, likeness } from './min-hash.ts';

/** How an article is known to be another one printed again. */
type Likeness = 'same address' | 'same text' | 'nearly the same text';

export interface Copy {
  readonly copy: Fingerprint;
  /** The one that is nearest to the source. */
  readonly of: Fingerprint;
  readonly how: Likeness;
}

export interface Duplicate {
  readonly article: Article;
  /** The one that is nearest to the source. */
  readonly of: Article;
  readonly how: Likeness;
}

/** Texts that share this part of their shingles are one text; other reports of one release share less. */
const nearly = 0.4;

/** The nearer to the source first: an article before a brief, the earlier before the later, a known outlet before others, the longer. */
const bySource = (a: Fingerprint, b: Fingerprint): number =>
  a.kind.localeCompare(b.kind) ||
  (a.publishedOn ?? '9999').localeCompare(b.publishedOn ?? '9999') ||
  Number(b.isKnown) - Number(a.isKnown) ||
  b.length - a.length ||
  a.id.localeCompare(b.id);

type Marks<Key> = Map<Key, Fingerprint[]>;

const bearersOf = <Key>(marks: Marks<Key>, keys: readonly Key[]): readonly Fingerprint[] =>
  keys.flatMap((key) => marks.get(key) ?? []);

const mark = <Key>(marks: Marks<Key>, keys: readonly Key[], one: Fingerprint): void => {
  for (const key of keys) {
    const held = marks.get(key);
    if (held) held.push(one);
    else marks.set(key, [one]);
  }
};

const isNear = (a: Fingerprint, b: Fingerprint): boolean =>
  a.signature !== null && b.signature !== null && likeness(a.signature, b.signature) >= nearly;

/** Which articles are others printed again: at the same address, with the same text, or with most of it in the same words. */
export const findCopies = (all: readonly Fingerprint[]): readonly Copy[] => {
  const [addresses, texts, bands]: readonly [Marks<string>, Marks<string>, Marks<number>] = [
    new Map(),
    new Map(),
    new Map(),
  ];
  const found: Copy[] = [];
  for (const one of all.toSorted(bySource)) {
    const isOfKind = ({ kind, language }: Fingerprint): boolean => kind === one.kind && language === one.language;
    const address = one.address === null ? [] : [one.address];
    const ofBands = one.signature === null ? [] : bandsOf(one.signature);
    const sameText = bearersOf(texts, [one.words]).find(isOfKind);
    const sameAddress = bearersOf(addresses, address).find(isOfKind);
    const near = (): Fingerprint | undefined =>
      bearersOf(bands, ofBands).find((other) => isOfKind(other) && isNear(one, other));
    const of = sameText ?? sameAddress ?? near();
    if (of !== undefined) {
      const how = sameText ? 'same text' : sameAddress ? 'same address' : 'nearly the same text';
      found.push({ copy: one, of, how });
      continue;
    }
    // A copy is no source: however many there are, each is held against the source alone.
    mark(texts, [one.words], one);
    mark(addresses, address, one);
    mark(bands, ofBands, one);
  }
  return found;
};

/** As above, with the articles themselves. */
export const findDuplicates = (articles: readonly Article[]): readonly Duplicate[] => {
  const byFingerprint = new Map(articles.map((article) => [fingerprintOf(article), article]));
  return findCopies([...byFingerprint.keys()]).flatMap(({ copy, of, how }) => {
    const [article, source] = [byFingerprint.get(copy), byFingerprint.get(of)];
    return article === undefined || source === undefined ? [] : [{ article, of: source, how }];
  });
};
