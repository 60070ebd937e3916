import { detect } from 'jschardet';

import { countChinese } from './prose.ts';

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** The encoding that a byte order mark states. */
export const markedEncoding = (bytes: Uint8Array): string | null =>
  marks.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte))?.encoding ?? null;

/** How much of a file is looked at to tell its encoding. */
const sample = 64 * 1024;

const asLatin = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 4096)).toString('latin1');

/** What a page, a feed or a letter says of its own encoding. */
const declared = (bytes: Uint8Array): string | null =>
  /(?:charset|encoding)\s?=\s?["']?\s?([\w-]{3,20})/i.exec(asLatin(bytes))?.[1]?.toLowerCase() ?? null;

/** UTF-16 without a mark: every other byte of Latin text is zero; of Chinese text, those of blanks and digits are. */
const wideEncoding = (bytes: Uint8Array): string | null => {
  const head = bytes.subarray(0, sample);
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < head.length * 0.02 || head.length % 2 === 1) return null;
  if (odd > even * 10) return 'utf-16le';
  return even > odd * 10 ? 'utf-16be' : null;
};

/** The names that decoders know what detectors and pages call otherwise by; all their texts decode alike in the wider one. */
const wider: Readonly<Record<string, string>> = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'iso-8859-1': 'windows-1252',
  'iso-8859-2': 'windows-1252',
  'iso-8859-15': 'windows-1252',
  'windows-1250': 'windows-1252',
  'windows-1254': 'windows-1252',
  'latin-1': 'windows-1252',
  ascii: 'windows-1252',
  maccyrillic: 'windows-1252',
  macroman: 'windows-1252',
};

const detected = (bytes: Uint8Array): string | null =>
  detect(bytes.subarray(0, sample)).encoding?.toLowerCase() ?? null;

const decoderFor = (encoding: string) => {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    return null;
  }
};

/** The text, or null where the bytes are none in this encoding. The last character may be cut off. */
export const decodeStrictly = (bytes: Uint8Array, encoding: string): string | null => {
  const decoder = decoderFor(encoding);
  if (decoder === null) return null;
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    return null;
  }
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether what came out are words: no control characters, and rare characters rare. */
const isPlausible = (text: string, encoding: string): boolean => {
  const head = text.slice(0, sample);
  if (count(head, /(?![\t\n\v\f\r])[\p{Cc}\p{Co}\ufffd]/gu) > head.length * 0.002) return false;
  if (!/^(?:gb18030|big5)$/.test(encoding)) return true;
  const common = count(head, /[的一是在不了有和为年月日中国业市场亿元公司增长數據雲與這個為]/g);
  return countChinese(head) > 0 && common >= countChinese(head) * 0.06;
};

/** Accented letters stand among plain ones; a text of other letters in a single-byte encoding has hardly any of those. */
const isWestern = (text: string): boolean => count(text, /[À-ÿŒœ]/g) < 0.3 * count(text, /[A-Za-z]/g);

/** The text of bytes that are no UTF-8, by what the file declares, else by what its bytes look like; or null. */
export const decodeUnmarked = (bytes: Uint8Array): string | null => {
  const named = [wideEncoding(bytes), declared(bytes), detected(bytes), 'gb18030', 'big5', 'windows-1252'];
  const tried = [...new Set(named.flatMap((name) => (name === null ? [] : [wider[name] ?? name])))];
  for (const encoding of tried) {
    const text = decodeStrictly(bytes, encoding);
    if (text === null || !isPlausible(text, encoding)) continue;
    if (encoding !== 'windows-1252' || isWestern(text)) return text;
  }
  return null;
};
