import { type Printed, type PrintedLine, linesOf } from './pdf-lines.ts';

const masked = ({ text }: PrintedLine): string => text.replace(/\d+/g, '0').toLowerCase();

const isPageNumber = ({ text }: PrintedLine): boolean =>
  /^(?:(?:page|p\.|第)\s{0,4})?[-–—]?\s{0,4}\d{1,4}\s{0,4}[-–—]?(?:\s{0,4}(?:\/|of|sur|de|页|頁)\s{0,4}\d{0,4}\s{0,4}(?:页|頁)?)?$/i.test(
    text,
  );

/** How many lines at the top and at the foot of a page may be printed on every page. */
const margin = 2;

const edgesOf = (page: readonly PrintedLine[]): readonly PrintedLine[] => {
  const sorted = page.toSorted((a, b) => b.y - a.y);
  return [...sorted.slice(0, margin), ...sorted.slice(-margin)];
};

/** Lines that most pages print in their margins. */
const runningLines = (pages: readonly (readonly PrintedLine[])[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const text of new Set(edgesOf(page).map(masked))) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].flatMap(([text, count]) => (count >= 2 && count * 2 > pages.length ? [text] : [])));
};

const withoutMargins = (pages: readonly (readonly PrintedLine[])[]): readonly (readonly PrintedLine[])[] => {
  const running = runningLines(pages);
  return pages.map((page) => {
    const edges = new Set(edgesOf(page));
    return page.filter((line) => !(edges.has(line) && (isPageNumber(line) || running.has(masked(line)))));
  });
};

/** Of all numbers this part is smaller. */
const quantile = (numbers: readonly number[], part: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)] ?? 0;

const endsSentence = (text: string): boolean => /[.!?:。！？：][”’"»）)\]]*$/.test(text);

const isRow = (text: string): boolean => / {3}/.test(text);

/** How far a line of body text stands below the one before it, in its own size. */
const leadingOf = (lines: readonly PrintedLine[]): number =>
  quantile(
    lines.flatMap((line, i) => {
      const above = lines[i - 1];
      const step = above === undefined ? 0 : (above.y - line.y) / line.size;
      return step > 0.8 && step < 3 ? [step] : [];
    }),
    0.25,
  ) || 1.2;

const isNewParagraph = (above: PrintedLine, line: PrintedLine, leading: number): boolean => {
  if (isRow(above.text) || isRow(line.text)) return true;
  if (Math.abs(above.size - line.size) > line.size * 0.08) return true;
  const step = (above.y - line.y) / line.size;
  // Above, or far below: the next column or the next page, where a sentence may run on.
  if (step < 0.5) return endsSentence(above.text);
  return step > leading * 1.25 || (endsSentence(above.text) && line.x > above.x + line.size * 0.8);
};

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** A word that was parted at the end of a line is one word again. */
const join = (above: string, line: string): string => {
  if (/\p{Ll}-$/u.test(above) && /^\p{Ll}/u.test(line)) return `${above.slice(0, -1)}${line}`;
  return wide.test(above.at(-1) ?? '') && wide.test(line[0] ?? '') ? `${above}${line}` : `${above} ${line}`;
};

interface Paragraph {
  readonly text: string;
  readonly size: number;
}

const paragraphsIn = (lines: readonly PrintedLine[]): readonly Paragraph[] => {
  const leading = leadingOf(lines);
  const found: Paragraph[] = [];
  lines.forEach((line, i) => {
    const [above, last] = [lines[i - 1], found.at(-1)];
    if (above && last && !isNewParagraph(above, line, leading))
      found[found.length - 1] = { ...last, text: join(last.text, line.text) };
    else found.push({ text: line.text, size: line.size });
  });
  return found;
};

/** What is set largest, above most of the text, and larger than it. */
const titleAmong = (paragraphs: readonly Paragraph[]): string | null => {
  const head = paragraphs.slice(0, 12);
  const largest = head.toSorted((a, b) => b.size - a.size)[0];
  const sizes = paragraphs.flatMap(({ text, size }) => Array.from({ length: Math.ceil(text.length / 20) }, () => size));
  const body = quantile(sizes, 0.5);
  return largest && largest.size > body * 1.15 && largest.text.length <= 250 ? largest.text : null;
};

/** Rows of a table stand on lines that follow each other, paragraphs are parted by an empty one. */
const textOf = (paragraphs: readonly Paragraph[]): string =>
  paragraphs
    .map(({ text }, i) => {
      const above = paragraphs[i - 1]?.text;
      if (above === undefined) return text;
      return isRow(above) && isRow(text) ? `\n${text}` : `\n\n${text}`;
    })
    .join('');

/** The text of printed pages: paragraphs put together across lines and pages, without running heads and page numbers. */
export const readPages = (
  pages: readonly (readonly Printed[])[],
): { readonly title: string | null; readonly text: string } => {
  const paragraphs = paragraphsIn(withoutMargins(pages.map(linesOf)).flat());
  return { title: titleAmong(paragraphs), text: textOf(paragraphs) };
};
