const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu;

/** A short text that a person wrote, on one line; null where it is none, says nothing or is longer than `most`. */
export const plainText = (raw: unknown, most: number): string | null => {
  if (typeof raw !== 'string') return null;
  const text = raw.replaceAll(unprintable, ' ').trim();
  return text === '' || text.length > most ? null : text;
};
