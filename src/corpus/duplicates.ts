import type { Article } from './article.ts';
import { outletNamed } from './metadata/outlets.ts';
import { bandsOf, likeness, signatureOf } from './min-hash.ts';

/** How an article is known to be another one printed again. */
type Likeness = 'same address' | 'same text' | 'nearly the same text';

export interface Duplicate {
  readonly article: Article;
  /** The one that is nearest to the source. */
  readonly of: Article;
  readonly how: Likeness;
}

/** Texts that share this part of their shingles are one text; other reports of one release share less. */
const nearly = 0.4;

/** Shorter texts, in characters, are alike by chance. */
const shortest = 120;

/** Names of what tells who sent the reader. */
const referral = /^(?:utm_\w+|fbclid|gclid|from|spm|ref|source|share\w*)$/i;

/** An address without what tells who sent the reader there. */
export const plainAddress = (url: string): string => {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, searchParams } = new URL(url);
  const telling = new URLSearchParams([...searchParams].filter(([name]) => !referral.test(name)));
  return `${hostname.replace(/^(?:www|m|amp)\./, '')}${pathname.replace(/\/(?:amp)?\/?$/, '')}?${telling.toString()}`;
};

const bodyOf = ({ text }: Article): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

const isKnown = ({ publisher }: Article): number => (publisher !== null && outletNamed(publisher) !== null ? 0 : 1);

/** The nearer to the source first: an article before a brief, the earlier before the later, a known outlet before others, the longer. */
const bySource = (a: Article, b: Article): number =>
  a.kind.localeCompare(b.kind) ||
  (a.publishedOn ?? '9999').localeCompare(b.publishedOn ?? '9999') ||
  isKnown(a) - isKnown(b) ||
  b.text.length - a.text.length ||
  a.id.localeCompare(b.id);

/** Keeps for each mark the first article that bore it. */
const firstWith = (marks: Map<string, Article[]>, keys: readonly string[], article: Article): readonly Article[] => {
  const found = keys.flatMap((key) => marks.get(key) ?? []);
  for (const key of keys) {
    const held = marks.get(key);
    if (held) held.push(article);
    else marks.set(key, [article]);
  }
  return found;
};

/** Which articles are others printed again: at the same address, with the same text, or with most of it in the same words. */
export const findDuplicates = (articles: readonly Article[]): readonly Duplicate[] => {
  const [addresses, texts, bands] = [
    new Map<string, Article[]>(),
    new Map<string, Article[]>(),
    new Map<string, Article[]>(),
  ];
  const signatures = new Map<string, Uint32Array>();
  const found: Duplicate[] = [];
  const copies = new Set<string>();
  for (const article of articles.toSorted(bySource)) {
    const body = bodyOf(article);
    const signature = signatureOf(body);
    signatures.set(article.id, signature);
    const isSource = (other: Article): boolean =>
      !copies.has(other.id) && other.kind === article.kind && other.language === article.language;
    const [sameAddress] = firstWith(addresses, article.url === null ? [] : [plainAddress(article.url)], article).filter(
      isSource,
    );
    const [sameText] = firstWith(texts, [body], article).filter(isSource);
    const near = firstWith(bands, body.length < shortest ? [] : bandsOf(signature), article)
      .filter(isSource)
      .find((other) => likeness(signature, signatures.get(other.id) ?? signature) >= nearly);
    const of = sameText ?? sameAddress ?? near;
    if (of === undefined) continue;
    copies.add(article.id);
    found.push({ article, of, how: sameText ? 'same text' : sameAddress ? 'same address' : 'nearly the same text' });
  }
  return found;
};
