import { resolveCompany } from '../lexicon/resolve.ts';
import type { Period } from '../text/period.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Span } from '../text/span.ts';
import type { Subject } from './claim.ts';
import type { Measure } from './measured.ts';
import type { Reading, Sentence } from './reading.ts';

/** What a figure of a flattened table stands for. */
export interface Cell {
  readonly subject: Subject;
  readonly subjectSpan: Span;
  readonly measure: Measure;
  readonly period: Period | null;
}

interface Column {
  readonly measure: Measure;
  readonly period: Period | null;
}

interface Row {
  readonly subject: Subject;
  readonly span: Span;
  /** Its percentages, in order. */
  readonly percents: readonly Quantity[];
  /** Its bare numbers whose column states a unit. */
  readonly amounts: readonly Quantity[];
  /** The first sentence of it. */
  readonly index: number;
}

/** Nothing but numbers and what is printed beside them. */
const isNumeric = (text: string): boolean =>
  /\d/.test(text) && /^[\s\d.,%+*()|$€¥~<>–-]*$/u.test(text) && text.length <= 120;

const textOf = (reading: Reading, { span }: Sentence): string => reading.text.slice(span.start, span.end);

const others = /^\s*(?:others?|rest|autres|其他|其它)(?![\p{L}])/iu;

interface Name {
  readonly subject: Subject;
  readonly span: Span;
}

/** What a row may be headed with: a short name that no table of ours holds. */
const unknownName = /^\p{Lu}[\p{L}\d&.' -]{1,24}(?=\s*(?:\||$))/u;

const spanAt = ({ span }: Sentence, words: string): Span => ({
  start: span.start,
  end: span.start + words.trimEnd().length,
});

/** A name that needs context elsewhere has it in a table of companies. */
const subjectNamed = (name: string): Subject => {
  const id = resolveCompany(name)?.id;
  return id === undefined ? { type: 'other', name } : { type: 'company', id };
};

/** The company (or "Others") that a line opens with, behind at most the number of its row. */
const nameAt = (reading: Reading, sentence: Sentence): Name | null => {
  const isOpening = (span: Span): boolean => /^[\s\d.|#)]*$/u.test(reading.text.slice(sentence.span.start, span.start));
  const company = sentence.mentions.find((mention) => mention.kind === 'company' && isOpening(mention.span));
  if (company?.kind === 'company') {
    return {
      subject: { type: 'company', id: company.id, ...(company.part === null ? {} : { part: company.part }) },
      span: company.span,
    };
  }
  const line = reading.text.slice(sentence.span.start, sentence.span.end);
  const rest = others.exec(line)?.[0];
  if (rest !== undefined) return { subject: { type: 'rest' }, span: spanAt(sentence, rest) };
  const name = sentence.times.length === 0 ? unknownName.exec(line)?.[0] : undefined;
  return name === undefined ? null : { subject: subjectNamed(name.trim()), span: spanAt(sentence, name) };
};

const tail = /^\s*(?:Inc\.?|Corp\.?|Technologies|Electronics|Group|Co\.?|Ltd\.?|\([^)]{1,12}\)|集团|公司|[*\d])*\s*/u;

const percentsIn = (sentence: Sentence): readonly Quantity[] =>
  sentence.quantities.filter((quantity) => quantity.kind === 'percent');

const amountsIn = (reading: Reading, sentence: Sentence): readonly Quantity[] =>
  sentence.quantities.filter((quantity) => reading.tableAmounts.has(quantity));

/** A row in one line ("UMC 1,903 4.4 %"), or a name in a line of its own with lines of numbers behind it. */
const rowAt = (reading: Reading, index: number): Row | null => {
  const sentence = reading.sentences[index];
  const name = sentence === undefined ? null : nameAt(reading, sentence);
  if (sentence === undefined || name === null) return null;
  const behind = reading.text.slice(name.span.end, sentence.span.end).replace(tail, '');
  if (isNumeric(behind))
    return { ...name, percents: percentsIn(sentence), amounts: amountsIn(reading, sentence), index };
  if (behind.trim() !== '') return null;
  const following = reading.sentences.slice(index + 1, index + 12);
  const stop = following.findIndex((next) => !isNumeric(textOf(reading, next)));
  const cells = following.slice(0, stop === -1 ? following.length : stop);
  const percents = cells.flatMap(percentsIn);
  const amounts = cells.flatMap((cell) => amountsIn(reading, cell));
  return percents.length + amounts.length === 0 ? null : { ...name, percents, amounts, index };
};

interface Heading {
  readonly span: Span;
  readonly isShare: boolean;
}

const changes = /\b(?:change|variation|évolution|evolution)\b|变化|增减|增減/giu;

const changesIn = (reading: Reading, { span }: Sentence): readonly Span[] =>
  [...reading.text.slice(span.start, span.end).matchAll(changes)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));

const headingsIn = (reading: Reading, sentence: Sentence): readonly Heading[] => {
  const shares = sentence.heads
    .filter((head) => head.metric === 'market-share')
    .map(({ span }) => ({ span, isShare: true }));
  const growths = [
    ...sentence.cues.filter(({ kind }) => kind === 'growth' || kind === 'yearOnYear').map(({ span }) => span),
    ...changesIn(reading, sentence),
  ].map((span) => ({ span, isShare: false }));
  return (
    [...shares, ...growths]
      .sort((a, b) => a.span.start - b.span.start)
      // "Year-over-year growth" is one heading.
      .filter(
        ({ span, isShare }, index, all) =>
          index === 0 ||
          isShare ||
          all[index - 1]?.isShare === true ||
          span.start - (all[index - 1]?.span.end ?? 0) > 3,
      )
  );
};

/** The columns of percentages that a line names, each with the time that stands in its own heading. */
const columnsIn = (reading: Reading, sentence: Sentence, count: number, speaksOfShares: boolean): readonly Column[] => {
  const headings = headingsIn(reading, sentence);
  return headings.length === 0 && speaksOfShares
    ? columnsOfTimes(sentence, count)
    : columnsOfHeadings(sentence, headings);
};

/** "Vendor | Q1 2023 | Q1 2024": shares, where the article speaks of them, one column a time. */
const columnsOfTimes = (sentence: Sentence, count: number): readonly Column[] => {
  const times = sentence.times.flatMap((time) => (time.kind === 'period' && time.period.from !== null ? [time] : []));
  return times.length !== count
    ? []
    : times.map(({ span, period }) => ({
        measure: {
          relation: 'level',
          head: 'market-share',
          headSpan: span,
          sign: 1,
          ofWorld: false,
          rule: 'table-times',
        },
        period,
      }));
};

const columnsOfHeadings = (sentence: Sentence, headings: readonly Heading[]): readonly Column[] =>
  headings.map(({ span, isShare }, index, all) => {
    const from = all[index - 1]?.span.end ?? sentence.span.start;
    const time = sentence.times.findLast(
      (one) =>
        one.kind === 'period' &&
        one.span.start >= from &&
        one.span.start <= (all[index + 1] === undefined ? span.end + 4 : span.start),
    );
    return {
      measure: {
        relation: isShare ? 'level' : 'growth',
        head: isShare ? 'market-share' : null,
        headSpan: span,
        sign: 1,
        ofWorld: false,
        rule: 'table',
      },
      period: time?.kind === 'period' && time.period.from !== null ? time.period : null,
    };
  });

const isHeading = (sentence: Sentence): boolean =>
  sentence.span.end - sentence.span.start <= 200 && sentence.quantities.every((quantity) => quantity.kind === 'count');

/** The columns above the first row, read upwards until there is one for each of `count` percentages; none where they don't fit. */
const columnsAbove = (reading: Reading, index: number, count: number, speaksOfShares: boolean): readonly Column[] => {
  let columns: readonly Column[] = [];
  for (const sentence of reading.sentences.slice(Math.max(0, index - 10), index).toReversed()) {
    if (columns.length >= count) break;
    if (isHeading(sentence)) columns = [...columnsIn(reading, sentence, count, speaksOfShares), ...columns];
  }
  return columns.length === count ? columns : [];
};

/** Columns that add up to a hundred are shares, whatever their heads say. */
const sumsToWhole = (rows: readonly Row[]): boolean => {
  const count = rows[0]?.percents.length ?? 0;
  const sums = Array.from({ length: count }, (_, column) =>
    rows.reduce((sum, row) => sum + Number(row.percents[column]?.value ?? 0), 0),
  );
  return (
    count > 0 && rows.every((row) => row.percents.length === count) && sums.every((sum) => Math.abs(sum - 100) <= 2)
  );
};

const cellsOf = (reading: Reading, rows: readonly Row[]): readonly (readonly [Quantity, Cell])[] => {
  const isOfShares =
    sumsToWhole(rows) ||
    reading.sentences.some((sentence) => sentence.heads.some((head) => head.metric === 'market-share'));
  return rows.flatMap(({ percents, subject, span }) => {
    const columns = columnsAbove(reading, rows[0]?.index ?? 0, percents.length, isOfShares);
    return columns.flatMap((column, place): readonly (readonly [Quantity, Cell])[] => {
      const quantity = percents[place];
      return quantity === undefined
        ? []
        : [
            [
              quantity,
              {
                subject,
                subjectSpan: span,
                measure: column.measure,
                period: column.period ?? columns[0]?.period ?? null,
              },
            ],
          ];
    });
  });
};

/** The amounts of a row are what their headings say. */
const amountCells = (reading: Reading, rows: readonly Row[]): readonly (readonly [Quantity, Cell])[] =>
  rows.flatMap(({ amounts, subject, span }) =>
    amounts.flatMap((quantity): readonly (readonly [Quantity, Cell])[] => {
      const amount = reading.tableAmounts.get(quantity);
      if (amount === undefined) return [];
      const measure: Measure = {
        relation: 'level',
        head: amount.head,
        headSpan: null,
        sign: 1,
        ofWorld: false,
        rule: 'table-amount',
      };
      return [[quantity, { subject, subjectSpan: span, measure, period: amount.period }]];
    }),
  );

/** The figures of tables that were flattened into lines, where at least two rows stand together under a head that fits. */
export const readTables = (reading: Reading): ReadonlyMap<Quantity, Cell> => {
  const rows = reading.sentences.flatMap((_, index) => rowAt(reading, index) ?? []);
  const tables: Row[][] = [];
  for (const row of rows) {
    const last = tables.at(-1)?.at(-1);
    if (last !== undefined && row.index - last.index <= 12) tables.at(-1)?.push(row);
    else tables.push([row]);
  }
  return new Map(
    tables
      .filter((table) => table.length >= 2)
      .flatMap((table) => [...cellsOf(reading, table), ...amountCells(reading, table)]),
  );
};
