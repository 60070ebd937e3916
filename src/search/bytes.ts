/** Writes numbers and texts one behind the other; grows as needed. */
export interface ByteWriter {
  /** A whole number from 0 to 2³² − 1, small ones in one byte. */
  readonly number: (value: number) => void;
  readonly bytes: (bytes: Uint8Array) => void;
  readonly text: (text: string) => void;
  /** In bytes, so far. */
  readonly size: () => number;
  /** What was written; further writing does not change it. */
  readonly take: () => Uint8Array;
}

const encoder = new TextEncoder();

/** Longest number: seven bits a byte. */
const longest = 5;

export const createWriter = (): ByteWriter => {
  let held = new Uint8Array(1024);
  let size = 0;
  const reserve = (more: number): void => {
    if (size + more <= held.length) return;
    const larger = new Uint8Array(Math.max(2 * held.length, size + more));
    larger.set(held);
    held = larger;
  };
  const number = (value: number): void => {
    reserve(longest);
    let rest = value;
    for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) {
      held[size] = (rest % 0x80) + 0x80;
      size += 1;
    }
    held[size] = rest;
    size += 1;
  };
  const bytes = (added: Uint8Array): void => {
    number(added.length);
    reserve(added.length);
    held.set(added, size);
    size += added.length;
  };
  return {
    number,
    bytes,
    text: (text) => bytes(encoder.encode(text)),
    size: () => size,
    take: () => held.slice(0, size),
  };
};

/** Reads in the same order; past the end numbers are 0 and texts empty. */
export interface ByteReader {
  readonly number: () => number;
  /** A view, no copy. */
  readonly bytes: () => Uint8Array;
  readonly text: () => string;
}

const decoder = new TextDecoder();

export const createReader = (held: Uint8Array): ByteReader => {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = held[at] ?? 0;
      at += 1;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  };
  const bytes = (): Uint8Array => {
    const length = number();
    at += length;
    return held.subarray(at - length, at);
  };
  return { number, bytes, text: () => decoder.decode(bytes()) };
};
