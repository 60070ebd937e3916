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
const mixers = Array.from({ length: size }, (_, i) => [(hashOf(`a${i}`) | 1) >>> 0, hashOf(`b${i}`)] as const);

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];

/** Words that follow each other; of Chinese, characters. */
const shingleLength = 3;

const shinglesOf = (text: string): ReadonlySet<number> => {
  const words = wordsOf(text);
  const count = Math.max(1, words.length - shingleLength + 1);
  return new Set(Array.from({ length: count }, (_, i) => hashOf(words.slice(i, i + shingleLength).join(' '))));
};

/** The least of each of many hashes over a text's shingles (Broder's MinHash): equal parts estimate how much two texts share. */
export const signatureOf = (text: string): Uint32Array => {
  const least = new Uint32Array(size).fill(0xffffffff);
  for (const shingle of shinglesOf(text)) {
    mixers.forEach(([factor, offset], i) => {
      const mixed = (Math.imul(shingle ^ (shingle >>> 15), factor) + offset) >>> 0;
      if (mixed < (least[i] ?? 0)) least[i] = mixed;
    });
  }
  return least;
};

/** About the part of their shingles that two texts share, 0 to 1. */
export const likeness = (a: Uint32Array, b: Uint32Array): number =>
  a.filter((least, i) => least === b[i]).length / size;

/** The bands of a signature: two texts that share one may be alike. */
export const bandsOf = (signature: Uint32Array): readonly string[] =>
  Array.from(
    { length: size / rows },
    (_, band) => `${band}:${signature.slice(band * rows, (band + 1) * rows).join(' ')}`,
  );
