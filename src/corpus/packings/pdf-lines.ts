/** A stretch of text as a page prints it; y grows upwards. */
export interface Printed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** What stands on one line of a page, or of a column of it. */
export interface PrintedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
}

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** What parts two stretches of a line: nothing, a space, or the gap between two cells. */
const between = (line: PrintedLine, next: Printed): string => {
  const gap = next.x - line.right;
  if (gap > Math.max(line.size, next.size) * 0.85) return '   ';
  if (/\s$/.test(line.text) || /^\s/.test(next.text)) return '';
  if (gap < next.size * 0.12) return '';
  return wide.test(line.text.at(-1) ?? '') && wide.test(next.text[0] ?? '') && gap < next.size * 0.6 ? '' : ' ';
};

const isOnLine = (line: PrintedLine, next: Printed): boolean =>
  Math.abs(line.y - next.y) < Math.max(line.size, next.size) * 0.4 && next.x >= line.x;

const opened = ({ text, x, y, width, size }: Printed): PrintedLine => ({ text, x, y, right: x + width, size });

const joined = (line: PrintedLine, next: Printed): PrintedLine => ({
  ...line,
  text: `${line.text}${between(line, next)}${next.text}`,
  right: next.x + next.width,
  size: Math.max(line.size, next.size),
});

/** The lines of a page in the order in which they were set, which keeps columns apart. */
export const linesOf = (page: readonly Printed[]): readonly PrintedLine[] => {
  const lines: PrintedLine[] = [];
  for (const printed of page.filter(({ text }) => text.trim() !== '')) {
    const last = lines.at(-1);
    if (last && isOnLine(last, printed)) lines[lines.length - 1] = joined(last, printed);
    else lines.push(opened(printed));
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() }));
};
