import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

import { sizeLimit } from '../decode.ts';
import type { Packing } from '../packing.ts';

const inflate = promisify(gunzip);

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const reasonOf = (error: unknown): string => {
  if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') return `unpacks to more than ${sizeLimit / 1024 / 1024} MB`;
  return codeOf(error) === 'Z_BUF_ERROR' ? 'cut off' : 'a broken gzip file';
};

/** One file, compressed. */
export const gzip: Packing = {
  name: 'gzip',
  accepts: ({ bytes }) => bytes[0] === 0x1f && bytes[1] === 0x8b,
  unpack: async function* ({ name, bytes }) {
    try {
      const unpacked = await inflate(bytes, { maxOutputLength: sizeLimit });
      yield { file: { name: name.replace(/\.gz(?:ip)?$/i, ''), bytes: unpacked } };
    } catch (error) {
      yield { name, problem: reasonOf(error) };
    }
  },
};
