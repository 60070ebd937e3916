/** What words are called in another language; most usual first, nothing where it does not know. */
export interface Dictionary {
  /** Meanings of a Chinese word: English words as the index writes them, with spaces between. */
  readonly meaningsOf: (word: string) => readonly string[];
  /** Chinese words for one or two English stems, with a space between. */
  readonly wordsFor: (stems: string) => readonly string[];
}

export const noDictionary: Dictionary = { meaningsOf: () => [], wordsFor: () => [] };

const [newline, tab] = [10, 9];

/** Negative where the key that starts at `at` comes before `key`. */
const compareAt = (table: Uint8Array, at: number, key: Uint8Array): number => {
  for (const [index, byte] of key.entries()) {
    const other = table[at + index] ?? newline;
    if (other !== byte) return other - byte;
  }
  return (table[at + key.length] ?? newline) - tab;
};

const lineAt = (table: Uint8Array, at: number): number => (at === 0 ? 0 : table.lastIndexOf(newline, at - 1) + 1);

/** Where the values of a key start; -1 where there is no such line. */
const findLine = (table: Uint8Array, key: Uint8Array): number => {
  let [low, high] = [0, table.length];
  while (low < high) {
    const start = lineAt(table, (low + high) >>> 1);
    const order = compareAt(table, start, key);
    if (order === 0) return start + key.length + 1;
    if (order > 0) high = start;
    else low = table.indexOf(newline, start) + 1;
  }
  return -1;
};

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const valuesIn = (table: Uint8Array, key: string): readonly string[] => {
  const start = findLine(table, encoder.encode(key));
  return start < 0 ? [] : decoder.decode(table.subarray(start, table.indexOf(newline, start))).split(';');
};

/**
 * Looks words up in what `compileDictionary` wrote, in UTF-8: the length of the first table in bytes; its lines, and those of
 * the second, `key⇥value;value` in the order of their bytes. Only lines that are asked for are ever decoded.
 *
 * @param read Called once, at the first question that needs it.
 */
export const openDictionary = (read: () => Uint8Array): Dictionary => {
  let tables: readonly [meanings: Uint8Array, words: Uint8Array] | undefined;
  const open = (): readonly [Uint8Array, Uint8Array] => {
    const bytes = read();
    const start = bytes.indexOf(newline) + 1;
    const border = start + Number(decoder.decode(bytes.subarray(0, start)));
    return [bytes.subarray(start, border), bytes.subarray(border)];
  };
  return {
    meaningsOf: (word) => valuesIn((tables ??= open())[0], word),
    wordsFor: (stems) => valuesIn((tables ??= open())[1], stems),
  };
};
