import { decodeStrictly, decodeUnmarked, markedEncoding } from './encoding.ts';

/** The largest file that is read, in bytes. */
export const sizeLimit = 20 * 1024 * 1024;

export type Decoded = { readonly text: string } | { readonly problem: string };

/** What a text opens with that a decoder took for a letter: a byte order mark. */
const withoutMark = (text: string): string => text.replace(/^\ufeff/, '');

const lost = (text: string): number => text.match(/\ufffd/g)?.length ?? 0;

const textOf = (bytes: Uint8Array): string | null => {
  const marked = markedEncoding(bytes);
  return decodeStrictly(bytes, marked ?? 'utf-8') ?? (marked === null ? decodeUnmarked(bytes) : null);
};

const zero = (text: string): boolean => text.includes('\0');

/** A file with a byte zero is text in UTF-16 or none. */
const readBytes = (bytes: Uint8Array): Decoded => {
  const text = textOf(bytes);
  if (text !== null && !zero(text)) return { text: withoutMark(text) };
  const wide = decodeUnmarked(bytes);
  if (wide !== null && !zero(wide)) return { text: withoutMark(wide) };
  return { problem: bytes.includes(0) ? 'a binary file, not text' : 'in no known encoding; save it as UTF-8' };
};

/** The text of a file without its byte order mark, or why it has none. */
export const decode = (bytes: Uint8Array): Decoded => {
  if (bytes.length > sizeLimit) return { problem: `larger than ${sizeLimit / 1024 / 1024} MB` };
  const decoded = readBytes(bytes);
  if ('problem' in decoded) return decoded;
  if (decoded.text.trim() === '') return { problem: 'empty' };
  return lost(decoded.text) * 5 > decoded.text.length
    ? { problem: 'most of its characters are lost (U+FFFD); save it again from its source' }
    : decoded;
};
