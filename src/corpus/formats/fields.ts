/** Named values of a file, as yet unchecked. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first of the named fields that holds words. */
export const wordsOf = (fields: Fields, ...names: readonly string[]): string | null => {
  const value = names.map((name) => fields[name]).find((found) => typeof found === 'string' && found.trim() !== '');
  return typeof value === 'string' ? value.trim() : null;
};

export const listOf = (fields: Fields, name: string): readonly string[] => {
  const value = fields[name];
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((entry) => typeof entry === 'string');
};
