import { createHash } from 'node:crypto';

import type { Article } from './article.ts';
import { outletNamed } from './metadata/outlets.ts';
import { signatureOf } from './min-hash.ts';
import { plainAddress } from './plain-address.ts';

/** What copies of an article are known by, without its text: some hundred bytes, so that any number can be held at once. */
export interface Fingerprint extends Pick<Article, 'id' | 'file' | 'kind' | 'language' | 'publishedOn'> {
  /** Without what tells who sent the reader. */
  readonly address: string | null;
  /** Whether the publisher is an outlet of name. */
  readonly isKnown: boolean;
  /** Of the text, in UTF-16 code units. */
  readonly length: number;
  /** The same for the same words, whatever their case and blanks. */
  readonly words: string;
  /** Null for a text that is like others by chance: it is too short. */
  readonly signature: Uint32Array | null;
}

/** Shorter texts, in characters, are alike by chance. */
const shortest = 120;

const bodyOf = ({ text }: Article): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

const readFingerprint = (article: Article): Fingerprint => {
  const { id, file, kind, language, publishedOn, publisher, url, text } = article;
  const body = bodyOf(article);
  return {
    id,
    file,
    kind,
    language,
    publishedOn,
    address: url === null ? null : plainAddress(url),
    isKnown: publisher !== null && outletNamed(publisher) !== null,
    length: text.length,
    words: createHash('sha256').update(body).digest('base64').slice(0, 22),
    signature: body.length < shortest ? null : signatureOf(body),
  };
};

const fingerprints = new WeakMap<Article, Fingerprint>();

/** Read once of each article. */
export const fingerprintOf = (article: Article): Fingerprint => {
  const known = fingerprints.get(article);
  if (known !== undefined) return known;
  const fresh = readFingerprint(article);
  fingerprints.set(article, fresh);
  return fresh;
};
