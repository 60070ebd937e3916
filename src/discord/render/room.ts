/** Code units for each part of a message; together they stay under Discord's 4,000, markdown's backslashes included. */
export const room = {
  /** Before escaping. */
  headline: 230,
  /** What a question was taken to ask, where it says so; its room is a page's. */
  understood: 170,
  /** Figures and quotes. */
  page: 2000,
  /** Of a page, where a table stands on it. */
  table: 900,
  conflicts: 500,
  notes: 300,
  suggestions: 260,
  line: 340,
} as const;

/** Those that fit, and how many did not. */
export const fitting = (
  texts: readonly string[],
  most: number,
): { readonly kept: readonly string[]; readonly left: number } => {
  const overflow = texts.findIndex((_, n) => texts.slice(0, n + 1).join('\n').length > most);
  const kept = overflow === -1 ? texts : texts.slice(0, overflow);
  return { kept, left: texts.length - kept.length };
};

export const smallPrint = (text: string): string => `-# ${text}`;
