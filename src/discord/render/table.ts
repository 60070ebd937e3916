import type { Answer, Figure } from '../../answers/answer.ts';
import { subjectOf } from '../../answers/headline.ts';
import { formatQuantity } from '../../locales/amounts.ts';
import type { Language } from '../../text/language.ts';

const mostRows = 12;

/** Columns that a character takes in a monospace font. */
const widthOf = (text: string): number =>
  text.length + (text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/gu)?.length ?? 0);

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

const plain = (text: string): string => text.replaceAll('`', 'ˋ').replaceAll(/\s+/g, ' ');

/** Names last: Chinese ones push what stands behind them out of line. */
const cellsOf = (figure: Figure, language: Language): readonly string[] =>
  [figure.period?.label ?? '–', formatQuantity(language, figure), subjectOf(figure, language)].map(plain);

/**
 * The figures as a table of fixed-width characters.
 *
 * @param most Code units.
 */
export const renderTable = ({ figures, language }: Answer, most: number): string => {
  const rows = figures.slice(0, mostRows).map((figure) => cellsOf(figure, language));
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => widthOf(row[column] ?? ''))));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const overflow = lines.findIndex((_, n) => lines.slice(0, n + 1).join('\n').length + 8 > most);
  const kept = overflow === -1 ? lines : lines.slice(0, overflow);
  return kept.length === 0 ? '' : `\`\`\`\n${kept.join('\n')}\n\`\`\``;
};
