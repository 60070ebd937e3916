import { type Entry, type ZipFile, fromBufferPromise, getFileNameLowLevel } from 'yauzl';

import { sizeLimit } from '../decode.ts';
import type { Packing, Unpacked } from '../packing.ts';

/** Bytes that all files of one archive may unpack to. */
const totalLimit = 10 * sizeLimit;

/** More files than this are no archive of articles. */
const mostEntries = 20_000;

/** Nothing is written where a name leads: a folder above does no harm, and holds up no other file. */
const nameOf = ({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string =>
  getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false).replace(/^(?:\.{0,2}\/)+/, '');

const isFile = (name: string): boolean => !/\/$|(?:^|\/)(?:__MACOSX\/|\.)/.test(name);

const problemOf = (entry: Entry, spent: number): string | null => {
  if (entry.isEncrypted()) return 'password-protected';
  if (entry.uncompressedSize > sizeLimit) return `unpacks to more than ${sizeLimit / 1024 / 1024} MB`;
  return spent + entry.uncompressedSize > totalLimit
    ? `the archive unpacks to more than ${totalLimit / 1024 / 1024} MB; the rest of it is left out`
    : null;
};

/** The sizes in an archive can lie: what flows out is counted. */
const bytesOf = async (zip: ZipFile, entry: Entry): Promise<Uint8Array> => {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of await zip.openReadStreamPromise(entry)) {
    if (!Buffer.isBuffer(part)) continue;
    length += part.length;
    if (length > sizeLimit) throw new Error(`unpacks to more than ${sizeLimit / 1024 / 1024} MB`);
    parts.push(part);
  }
  return Buffer.concat(parts);
};

const reasonOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  if (message.startsWith('unpacks to')) return message;
  if (/too many bytes/.test(message)) return 'unpacks to more than its archive states';
  return /compression method/.test(message)
    ? 'compressed in a way that is not read; pack it again as an ordinary zip'
    : 'broken in its archive';
};

const openEntry = async (zip: ZipFile, entry: Entry, name: string): Promise<Unpacked> => {
  try {
    return { file: { name, bytes: await bytesOf(zip, entry) } };
  } catch (error) {
    return { name, problem: reasonOf(error) };
  }
};

const entriesIn = async function* (zip: ZipFile, archive: string): AsyncGenerator<Unpacked> {
  let spent = 0;
  let count = 0;
  for await (const entry of zip.eachEntry()) {
    if (!isFile(nameOf(entry))) continue;
    const name = `${archive}/${nameOf(entry)}`;
    count += 1;
    const problem = count > mostEntries ? `more than ${mostEntries} files in one archive` : problemOf(entry, spent);
    yield problem === null ? await openEntry(zip, entry, name) : { name, problem };
    if (count > mostEntries || spent + entry.uncompressedSize > totalLimit) return;
    spent += problem === null ? entry.uncompressedSize : 0;
  }
};

const entriesOf = async function* (zip: ZipFile, archive: string): AsyncGenerator<Unpacked> {
  try {
    yield* entriesIn(zip, archive);
  } catch {
    yield { name: archive, problem: 'a broken zip file; the rest of it is left out' };
  }
};

/** An archive of files. */
export const zip: Packing = {
  name: 'zip',
  accepts: ({ bytes }) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04,
  unpack: async function* ({ name, bytes }) {
    const archive = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      decodeStrings: false,
    }).catch(() => null);
    if (archive === null) yield { name, problem: 'a broken zip file; it may be cut off' };
    else yield* entriesOf(archive, name);
  },
};
