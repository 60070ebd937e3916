import type { Answer, Citation, Figure, ReferenceRate } from './answer.ts';

type Cell = string | number | null;

/** A spreadsheet runs what begins so; an apostrophe before it makes it text. Numbers stay numbers. */
const guarded = (text: string): string =>
  /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;

const writeCell = (cell: Cell): string => {
  const text = guarded(String(cell ?? ''));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

interface Row {
  readonly figure: Figure;
  /** The first of `sources`. */
  readonly source: Citation | undefined;
  readonly sources: readonly Citation[];
}

const writeRate = (rate: ReferenceRate | undefined): Cell =>
  rate === undefined ? null : `1 ${rate.one} = ${rate.value} ${rate.unit}`;

const columns: Readonly<Record<string, (row: Row) => Cell>> = {
  company: ({ figure }) => figure.company,
  part: ({ figure }) => figure.part,
  group: ({ figure }) => figure.group?.join(' ') ?? null,
  metric: ({ figure }) => figure.metric,
  basis: ({ figure }) => figure.basis,
  of: ({ figure }) => figure.denominator,
  market: ({ figure }) => figure.market,
  region: ({ figure }) => figure.region,
  period: ({ figure }) => figure.period?.label ?? null,
  from: ({ figure }) => figure.period?.from ?? null,
  to: ({ figure }) => figure.period?.to ?? null,
  stated_on: ({ figure }) => figure.statedOn,
  comparator: ({ figure }) => figure.comparator,
  value: ({ figure }) => figure.value,
  high: ({ figure }) => figure.high,
  unit: ({ figure }) => figure.unit,
  converted: ({ figure }) => figure.conversions[0]?.value ?? null,
  converted_high: ({ figure }) => figure.conversions[0]?.high ?? null,
  converted_unit: ({ figure }) => figure.conversions[0]?.unit ?? null,
  converted_by: ({ figure }) => figure.conversions[0]?.by ?? null,
  rate: ({ figure }) => writeRate(figure.conversions[0]?.rate),
  rate_from: ({ figure }) => figure.conversions[0]?.rate?.from ?? null,
  rate_to: ({ figure }) => figure.conversions[0]?.rate?.to ?? null,
  modality: ({ figure }) => figure.modality,
  measured_by: ({ figure }) => figure.attribution,
  reading: ({ figure }) => figure.tier,
  publisher: ({ source }) => (source?.kind === 'brief' ? null : (source?.publisher ?? null)),
  brief_after: ({ source }) => (source?.kind === 'brief' ? (source.basedOn?.publisher ?? null) : null),
  published_on: ({ source }) => source?.publishedOn ?? null,
  url: ({ source }) => source?.url ?? source?.basedOn?.url ?? null,
  quote: ({ source }) => source?.quote ?? null,
  other_urls: ({ sources }) =>
    sources
      .slice(1)
      .flatMap(({ url }) => url ?? [])
      .join(' '),
  corrected: ({ figure: { corrected } }) =>
    corrected === undefined ? null : `${corrected.who}, ${corrected.when}: ${corrected.why}`,
};

const rowOf = ({ citations }: Answer, figure: Figure): Row => {
  const sources = figure.citations.flatMap((n) => citations.find((citation) => citation.n === n) ?? []);
  return { figure, source: sources[0], sources };
};

/** The figures of an answer as CSV (RFC 4180, with a byte order mark so that Excel reads it as UTF-8), one a line. */
export const writeCsv = (answer: Answer): string => {
  const rows = answer.figures.map((figure) => rowOf(answer, figure));
  const lines = [
    Object.keys(columns).join(','),
    ...rows.map((row) =>
      Object.values(columns)
        .map((read) => writeCell(read(row)))
        .join(','),
    ),
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
};
