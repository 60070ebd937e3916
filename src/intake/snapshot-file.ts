import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * A file of three parts: what kind of file it is, what it was made from, and the checksum of the rest, each as 32 bytes.
 *
 *     kind ▏origin ▏checksum ▏bytes …
 */
const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();

const kind = sha256('tickmark library snapshot 1');

const part = kind.length;

/** What was in the file, or why that is of no use; null where there is no file. */
type Found = { readonly bytes: Uint8Array } | { readonly fault: string } | null;

const isAbsent = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

const partOf = (held: Buffer, at: number): Buffer => held.subarray(at * part, (at + 1) * part);

const checked = (held: Buffer, origin: string): Found => {
  if (!partOf(held, 0).equals(kind)) return { fault: 'it is no snapshot of a library' };
  if (!partOf(held, 1).equals(sha256(origin)))
    return { fault: 'it was made from other articles or by another version' };
  const bytes = held.subarray(3 * part);
  return partOf(held, 2).equals(sha256(bytes)) ? { bytes } : { fault: 'it is damaged' };
};

/** Reads what `saveSnapshot` wrote for the same origin. Never rejects. */
export const loadSnapshot = async (file: string, origin: string): Promise<Found> => {
  try {
    return checked(await readFile(file), origin);
  } catch (error) {
    return isAbsent(error) ? null : { fault: 'it can’t be read' };
  }
};

/** Writes all or nothing: whoever reads meanwhile, or after a crash, finds the old file or the new one. */
export const saveSnapshot = async (file: string, origin: string, bytes: Uint8Array): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  try {
    const handle = await open(draft, 'w');
    try {
      await handle.writev([kind, sha256(origin), sha256(bytes), bytes]);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
};
