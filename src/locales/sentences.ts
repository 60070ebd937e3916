import type { Language } from '../text/language.ts';
import { matchesOf } from '../text/matches-of.ts';
import type { Span } from '../text/span.ts';

const trimmed = (text: string, start: number, end: number): Span => {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
};

/** Whether what stands before a border can't end a sentence: an abbreviation, an initial, a number with its dot. */
const isOpen = (text: string, sentence: Span, next: number, abbreviations: ReadonlySet<string>): boolean => {
  const word = /(?:^|[\s(])([\p{L}.]{1,12})\.$/u.exec(
    text.slice(Math.max(sentence.start, sentence.end - 14), sentence.end),
  );
  if (word === null) return false;
  const name = (word[1] ?? '').toLowerCase();
  return (
    abbreviations.has(name) ||
    (/^\p{Lu}(?:\.\p{Lu})*$/u.test(word[1] ?? '') && /[\p{Lu}\p{Ll}\d]/u.test(text.charAt(next)))
  );
};

/** ICU sees no beginning of a sentence in "iPhone". */
const breaks = /[\n；;]|[.!?]["”»)]{0,2}\s(?=[a-z]\p{Lu}\p{Ll})/gu;

/** ICU leaves an opening quote with the sentence before it. */
const openers = /[“‘《「『（(]+$/;

const withoutOpener = (text: string, start: number, end: number): number =>
  end - (openers.exec(text.slice(Math.max(start, end - 3), end))?.[0].length ?? 0);

const piecesOf = (text: string, start: number, end: number): readonly Span[] => {
  const borders = matchesOf(breaks, text.slice(start, end)).map((match) => start + match.index + match[0].length);
  return [start, ...borders].map((from, index) => ({ start: from, end: borders[index] ?? end }));
};

/** Code units. What is longer is no prose, and what is looked for in pairs within a sentence would take ever longer. */
const longest = 2_000;

const joint = /[\s,，、|]/;

/** Where a sentence that is too long is cut: behind its last space or comma that fits; a pair of surrogates stays whole. */
const cutAt = (text: string, start: number): number => {
  const end = start + longest;
  for (let at = end; at > start + longest / 2; at -= 1) if (joint.test(text.charAt(at - 1))) return at;
  return /[\uDC00-\uDFFF]/.test(text.charAt(end)) ? end - 1 : end;
};

const cutLong = (text: string, sentence: Span): readonly Span[] => {
  const pieces: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > longest) {
    const end = cutAt(text, start);
    pieces.push(trimmed(text, start, end));
    start = end;
  }
  return [...pieces, trimmed(text, start, sentence.end)].filter((piece) => piece.start < piece.end);
};

/** Splits by the language's own rules of ICU, keeps abbreviations whole, and ends a sentence at a semicolon and a line break too; cuts what is too long. */
export const sentenceSplitter = (
  language: Language,
  abbreviations: readonly string[],
): ((text: string) => readonly Span[]) => {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const short = new Set(abbreviations);
  return (text) => {
    const sentences: Span[] = [];
    let from = 0;
    for (const { index, segment } of segmenter.segment(text)) {
      const end = index + segment.length;
      const to = end === text.length ? end : withoutOpener(text, index, end);
      const pieces = piecesOf(text, from, to);
      from = to;
      for (const piece of pieces) {
        const span = trimmed(text, piece.start, piece.end);
        if (span.start === span.end) continue;
        const last = sentences.at(-1);
        const joins =
          last !== undefined &&
          !text.slice(last.end, span.start).includes('\n') &&
          isOpen(text, last, span.start, short);
        if (last !== undefined && joins) sentences[sentences.length - 1] = { start: last.start, end: span.end };
        else sentences.push(span);
      }
    }
    return sentences.flatMap((sentence) => cutLong(text, sentence));
  };
};
