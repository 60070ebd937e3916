import { readDigits, times } from '../locales/quantities/numeral.ts';
import type { Language } from '../text/language.ts';
import type { MetricId } from '../lexicon/metric.ts';
import type { Period } from '../text/period.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Sentence } from './reading.ts';
import { type Grid, type GridCell, gridsIn } from './table-grid.ts';
import { type TableUnit, tableUnitIn } from './table-unit.ts';

/** What a bare number of a table measures, by its heading. */
export interface TableAmount {
  readonly head: MetricId;
  readonly period: Period | null;
}

const amountHeads: readonly MetricId[] = ['units', 'revenue', 'profit', 'capex', 'market-size', 'headcount', 'servers'];

const countHeads: readonly MetricId[] = ['units', 'headcount', 'servers'];

/** How far above its headings a caption may stand, in sentences. */
const captionReach = 3;

const headOf = ({ sentence, span }: GridCell): MetricId | null =>
  sentence.heads.find(
    (head) => head.span.start >= span.start && head.span.end <= span.end && amountHeads.includes(head.metric),
  )?.metric ?? null;

const periodOf = ({ sentence, span }: GridCell): Period | null => {
  const time = sentence.times.find((one) => one.span.start >= span.start && one.span.end <= span.end);
  return time?.kind === 'period' && time.period.from !== null ? time.period : null;
};

interface Column extends TableAmount {
  readonly unit: TableUnit;
}

const columnOf = (heading: GridCell, caption: TableUnit | null): Column | null => {
  const head = headOf(heading);
  const own = tableUnitIn(heading.text);
  const unit = own ?? (head === null || (caption?.kind === 'money') === countHeads.includes(head) ? null : caption);
  if (unit === null || /share|growth|yoy|part|份额|同比|增/iu.test(heading.text.replace(/[(（].*/u, ''))) return null;
  const fitting = head !== null && (unit.kind === 'count') === countHeads.includes(head) ? head : null;
  return { head: fitting ?? (unit.kind === 'money' ? 'revenue' : 'units'), period: periodOf(heading), unit };
};

const columnsOf = (
  text: string,
  sentences: readonly Sentence[],
  { headings, index }: Grid,
): readonly (Column | null)[] => {
  const above = sentences.slice(Math.max(0, index - captionReach), index).toReversed();
  const caption =
    above.map(({ span }) => tableUnitIn(text.slice(span.start, span.end))).find((unit) => unit !== null) ?? null;
  return headings.map((heading) => columnOf(heading, caption));
};

const amountIn = (cell: GridCell, { unit }: Column, language: Language): Quantity | null => {
  const digits = /^\d[\d., ]*$/u.test(cell.text) ? readDigits(cell.text, language === 'fr' ? ',' : '.') : undefined;
  return digits === undefined
    ? null
    : {
        kind: unit.kind,
        unit: unit.unit,
        value: times(digits.value, unit.worth),
        comparator: 'eq',
        span: cell.span,
        outer: cell.span,
      };
};

const withAmounts = (sentence: Sentence, amounts: readonly Quantity[]): Sentence => {
  const isFree = ({ span }: Quantity): boolean =>
    !amounts.some((amount) => amount.span.start < span.end && span.start < amount.span.end);
  return {
    ...sentence,
    quantities: [...sentence.quantities.filter(isFree), ...amounts].sort((a, b) => a.span.start - b.span.start),
  };
};

/** The bare numbers of tables, in the unit that their heading or caption states ("(thousand units)", 单位：亿元). */
export const readTableAmounts = (
  text: string,
  language: Language,
  sentences: readonly Sentence[],
): { readonly sentences: readonly Sentence[]; readonly amounts: ReadonlyMap<Quantity, TableAmount> } => {
  const found = gridsIn(text, sentences).flatMap((grid) => {
    const columns = columnsOf(text, sentences, grid);
    return grid.rows.flatMap((row) =>
      row.flatMap((cell, place) => {
        const column = columns[place];
        const quantity = column ? amountIn(cell, column, language) : null;
        return column && quantity !== null ? [{ sentence: cell.sentence.index, quantity, column }] : [];
      }),
    );
  });
  const bySentence = new Map<number, Quantity[]>();
  for (const { sentence, quantity } of found) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), quantity]);
  return {
    sentences: sentences.map((sentence) => {
      const amounts = bySentence.get(sentence.index);
      return amounts === undefined ? sentence : withAmounts(sentence, amounts);
    }),
    amounts: new Map(found.map(({ quantity, column }) => [quantity, { head: column.head, period: column.period }])),
  };
};
