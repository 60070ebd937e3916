const lastLatin = 0x24f;

/** Latin letters without case and accents; a hyphen is a space, so that Asie-Pacifique is Asie Pacifique. */
const foldedLatin = Array.from({ length: lastLatin + 1 }, (_, code) => {
  const folded = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase();
  return folded === '-' || folded === '\u00a0' || folded === '\t' ? 0x20 : folded.charCodeAt(0);
});

/** The code unit that stands for all spellings of a letter; what is not Latin stands for itself. */
export const foldCode = (code: number): number => foldedLatin[code] ?? code;

/** Folds a name or text; its length stays. */
export const fold = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => String.fromCharCode(foldCode(text.charCodeAt(at)))).join('');

const isBetween = (code: number, from: number, to: number): boolean => code >= from && code <= to;

/** Whether a folded code unit is a Latin letter. */
export const isLetter = (code: number): boolean => isBetween(code, 0x61, 0x7a) || isBetween(code, 0xdf, lastLatin);

export const isDigit = (code: number): boolean => isBetween(code, 0x30, 0x39);
