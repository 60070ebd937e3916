/** The largest file that is read, in bytes. */
export const sizeLimit = 20 * 1024 * 1024;

export type Decoded = { readonly text: string } | { readonly problem: string };

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

const encodingOf = (bytes: Uint8Array): string =>
  marks.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte))?.encoding ?? 'utf-8';

const decodeAs = (bytes: Uint8Array, encoding: string): Decoded => {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { problem: `not valid ${encoding.toUpperCase()} text; save it as UTF-8` };
  }
};

const isBinary = (bytes: Uint8Array): boolean => encodingOf(bytes) === 'utf-8' && bytes.includes(0);

/** The text of a file without its byte order mark, or why it has none. */
export const decode = (bytes: Uint8Array): Decoded => {
  if (bytes.length > sizeLimit) return { problem: `larger than ${sizeLimit / 1024 / 1024} MB` };
  if (isBinary(bytes)) return { problem: 'a binary file, not text' };
  const decoded = decodeAs(bytes, encodingOf(bytes));
  return 'text' in decoded && decoded.text.trim() === '' ? { problem: 'empty' } : decoded;
};
