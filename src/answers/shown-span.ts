import { contains, sliceOf, type Span } from '../text/span.ts';

/** Beyond so many characters, or numbers, a quote hides its figure; a table run together looks so. */
const longest = { latin: 320, han: 160 } as const;
const mostNumbers = 9;

const isCrowded = (text: string): boolean =>
  text.includes('\n') ||
  / \| |\t/.test(text) ||
  text.length > (/\p{Script=Han}/u.test(text) ? longest.han : longest.latin) ||
  (text.match(/\d+(?:[.,]\d+)*/g) ?? []).length > mostNumbers;

/** Whole lines; whole sentences and clauses between semicolons. A point inside a number ends nothing. */
const cuts = [/\n+/g, /(?<=[.!?]["”»’)]?)\s+(?=[\p{Lu}"“«])|(?<=[。！？；][”’」』）]?)|(?<=;)\s+/gu] as const;

const piecesOf = (text: string, span: Span, cut: RegExp): readonly Span[] => {
  const ends = [...sliceOf(text, span).matchAll(cut)].map(({ index, 0: met }) => ({
    end: span.start + index,
    next: span.start + index + met.length,
  }));
  return [...ends, { end: span.end, next: span.end }].map(({ end }, n) => ({
    start: ends[n - 1]?.next ?? span.start,
    end,
  }));
};

/** Without the blanks at its ends. */
const trimmed = (text: string, span: Span): Span => {
  const words = sliceOf(text, span);
  return {
    start: span.start + words.length - words.trimStart().length,
    end: span.end - words.length + words.trimEnd().length,
  };
};

/**
 * The part of a quote that is shown for a figure: all of it, unless it is so long, or so full of numbers, that the figure
 * is lost in it; then its own line or sentence, whole.
 *
 * @param figure Where the figure stands, inside the quote.
 */
export const shownSpan = (text: string, quote: Span, figure: Span): Span =>
  cuts.reduce((shown, cut) => {
    if (!isCrowded(sliceOf(text, shown))) return shown;
    const own = piecesOf(text, shown, cut).find((piece) => contains(piece, figure));
    return own === undefined ? shown : trimmed(text, own);
  }, quote);
