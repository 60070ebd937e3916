/** As many numbers stand for a text; more would tell its likeness more exactly. */
const size = 64;

/** Signatures that agree in all rows of one band are compared: texts half alike nearly always do in one of them. */
const rows = 4;

const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/** Odd factors and offsets that make other hashes of one, fixed so that two runs agree. */
const factors = Uint32Array.from({ length: size }, (_, i) => hashOf(`a${i}`) | 1);
const offsets = Uint32Array.from({ length: size }, (_, i) => hashOf(`b${i}`));

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];

const joined = (a: number, b: number): number => Math.imul(Math.imul(a, 0x85ebca6b) ^ (a >>> 13) ^ b, 0x01000193) >>> 0;

/** Three words that follow each other; of Chinese, three characters. */
const shinglesOf = (text: string): ReadonlySet<number> => {
  const hashes = wordsOf(text).map(hashOf);
  const count = Math.max(1, hashes.length - 2);
  return new Set(
    Array.from({ length: count }, (_, i) => joined(joined(hashes[i] ?? 0, hashes[i + 1] ?? 0), hashes[i + 2] ?? 0)),
  );
};

/** The least of each of many hashes over a text's shingles (Broder's MinHash): equal parts estimate how much two texts share. */
export const signatureOf = (text: string): Uint32Array => {
  const least = new Uint32Array(size).fill(0xffffffff);
  for (const shingle of shinglesOf(text)) {
    const spread = shingle ^ (shingle >>> 15);
    for (let i = 0; i < size; i += 1) {
      const mixed = (Math.imul(spread, factors[i] ?? 1) + (offsets[i] ?? 0)) >>> 0;
      if (mixed < (least[i] ?? 0)) least[i] = mixed;
    }
  }
  return least;
};

/** About the part of their shingles that two texts share, 0 to 1. */
export const likeness = (a: Uint32Array, b: Uint32Array): number => {
  let same = 0;
  for (let i = 0; i < size; i += 1) if (a[i] === b[i]) same += 1;
  return same / size;
};

/** The bands of a signature, each as one number: two texts that share one may be alike. */
export const bandsOf = (signature: Uint32Array): readonly number[] =>
  Array.from({ length: size / rows }, (_, band) =>
    signature.subarray(band * rows, (band + 1) * rows).reduce(joined, band),
  );
