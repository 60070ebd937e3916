import type { SKRSContext2D } from '@napi-rs/canvas';

/** Width of a text in a CSS font. */
export type Measure = (text: string, font: string) => number;

export const measureWith =
  (context: SKRSContext2D): Measure =>
  (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  };

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Words with the space and the marks that follow them: no line begins with a comma. */
const wordsOf = (text: string): readonly string[] =>
  [...segmenter.segment(text)].reduce<readonly string[]>(
    (words, { segment, isWordLike }) =>
      isWordLike === true || words.length === 0
        ? [...words, segment]
        : [...words.slice(0, -1), `${words.at(-1)}${segment}`],
    [],
  );

/** The longest beginning that fits with an ellipsis; whole graphemes. */
const cut = (text: string, fits: (text: string) => boolean): string => {
  if (fits(text)) return text;
  const graphemes = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  const most = graphemes.findLastIndex((_, n) => fits(`${graphemes.slice(0, n).join('').trimEnd()}…`));
  return `${graphemes.slice(0, Math.max(0, most)).join('').trimEnd()}…`;
};

/** Breaks a text into lines at its words; what goes beyond the last line is cut. */
export const wrapText = (
  text: string,
  font: string,
  width: number,
  mostLines: number,
  measure: Measure,
): readonly string[] => {
  const fits = (line: string): boolean => measure(line.trimEnd(), font) <= width;
  const lines = wordsOf(text).reduce<readonly string[]>((done, word) => {
    const last = done.at(-1);
    if (last === undefined) return [word];
    const isFull = done.length < mostLines && !fits(last + word);
    return isFull ? [...done, word] : [...done.slice(0, -1), last + word];
  }, []);
  return lines.map((line) => cut(line.trimEnd(), fits)).filter((line) => line !== '');
};

/** One line, cut where it does not fit. */
export const fitText = (text: string, font: string, width: number, measure: Measure): string =>
  cut(text, (line) => measure(line, font) <= width);
