import { crc32, deflateRawSync } from 'node:zlib';

/** A file in an archive. */
export interface Zipped {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the archive says that it unpacks to, where that is a lie. */
  readonly stated?: number;
}

const written = (numbers: readonly (readonly [size: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    numbers.map(([size, value]) => {
      const bytes = Buffer.alloc(size);
      bytes.writeUIntLE(value, 0, size);
      return bytes;
    }),
  );

/** An archive as zip programs write it, its names in UTF-8. */
export const zipOf = (files: readonly Zipped[]): Uint8Array => {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, stated } of files) {
    const packed = deflateRawSync(bytes);
    const named = Buffer.from(name);
    const facts = written([
      [2, 20],
      [2, 0x0800],
      [2, 8],
      [2, 0],
      [2, 0x5a21],
      [4, crc32(bytes)],
      [4, packed.length],
      [4, stated ?? bytes.length],
      [2, named.length],
      [2, 0],
    ]);
    const local = Buffer.concat([written([[4, 0x04034b50]]), facts, named, packed]);
    const places = written([
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, at],
    ]);
    locals.push(local);
    central.push(Buffer.concat([written([[4, 0x02014b50]]), written([[2, 20]]), facts, places, named]));
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const end = written([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, directory.length],
    [4, at],
    [2, 0],
  ]);
  return Buffer.concat([...locals, directory, end]);
};
