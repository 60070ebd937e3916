import type { ChartPlan, Party } from '../chart-plan.ts';
import { wrapText, fitText, type Measure } from './text.ts';
import { fontOf, theme } from './theme.ts';

interface Line {
  readonly text: string;
  readonly font: string;
  readonly color: string;
  readonly x: number;
  /** Of the middle of the line. */
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Key {
  readonly party: Party;
  readonly x: number;
  readonly y: number;
}

/** Where everything on the card stands. */
export interface Layout {
  readonly height: number;
  readonly lines: readonly Line[];
  readonly keys: readonly Key[];
  /** The room for axes and figures. */
  readonly plot: Box;
  /** Of the wordmark. */
  readonly mark: { readonly x: number; readonly y: number };
}

const inner = theme.width - 2 * theme.margin;
const plotHeight = 270;
const barHeight = 34;

/** Room in the last line for the wordmark. */
const markWidth = 92;

interface Style {
  readonly font: string;
  readonly color: string;
  readonly step: number;
  readonly most: number;
  readonly width: number;
}

const title: Style = { font: fontOf(20, 700), color: theme.ink, step: 26, most: 2, width: inner };
const subtitle: Style = { font: fontOf(14), color: theme.soft, step: 20, most: 2, width: inner };
const small: Style = { font: fontOf(12.5), color: theme.soft, step: 18, most: 2, width: inner - markWidth };
const keyFont = fontOf(14, 700);

const linesAt = (text: string, top: number, style: Style, measure: Measure): readonly Line[] =>
  wrapText(text, style.font, style.width, style.most, measure).map((line, n) => ({
    text: line,
    font: style.font,
    color: style.color,
    x: theme.margin,
    y: top + (n + 0.5) * style.step,
  }));

const keyWidth = (name: string, measure: Measure): number => 18 + measure(name, keyFont) + 22;

interface Keys {
  readonly keys: readonly Key[];
  readonly lines: readonly Line[];
  readonly bottom: number;
}

/** The legend, as many rows as it takes. A single bar colour explains itself. */
const layKeys = (plan: ChartPlan, top: number, measure: Measure): Keys => {
  if (plan.kind === 'bars') return { keys: [], lines: [], bottom: top };
  const placed = plan.parties.reduce<{ readonly keys: readonly Key[]; readonly x: number; readonly y: number }>(
    ({ keys, x, y }, party) => {
      const name = fitText(party.name, keyFont, inner - 40, measure);
      const width = keyWidth(name, measure);
      const isFull = x > theme.margin && x + width - 22 > theme.margin + inner;
      const [left, middle] = isFull ? [theme.margin, y + 24] : [x, y];
      return { keys: [...keys, { party: { ...party, name }, x: left + 6, y: middle }], x: left + width, y: middle };
    },
    { keys: [], x: theme.margin, y: top + 12 },
  );
  const lines = placed.keys.map(({ party, x, y }) => ({
    text: party.name,
    font: keyFont,
    color: party.color,
    x: x + 12,
    y,
  }));
  return { keys: placed.keys, lines, bottom: placed.y + 12 };
};

const heightOf = (plan: ChartPlan): number => (plan.kind === 'bars' ? plan.points.length * barHeight + 12 : plotHeight);

const bottomOf = (lines: readonly Line[], style: Style, otherwise: number): number =>
  (lines.at(-1)?.y ?? otherwise - style.step / 2) + style.step / 2;

/** Puts title, legend, plot, notes and source one under the other. */
export const layOut = (plan: ChartPlan, measure: Measure): Layout => {
  const head = linesAt(plan.title, theme.margin - 6, title, measure);
  const sub = linesAt(plan.subtitle, bottomOf(head, title, theme.margin) + 2, subtitle, measure);
  const keys = layKeys(plan, bottomOf(sub, subtitle, theme.margin) + 10, measure);
  const plot: Box = { x: theme.margin, y: keys.bottom + 8, width: inner, height: heightOf(plan) };
  const note = linesAt(plan.note, plot.y + plot.height + 10, { ...small, width: inner }, measure);
  const source = linesAt(plan.source, bottomOf(note, small, plot.y + plot.height + 10), small, measure);
  const bottom = bottomOf(source, small, plot.y + plot.height + 28);
  return {
    height: Math.ceil(bottom + theme.margin - 8),
    lines: [...head, ...sub, ...keys.lines, ...note, ...source],
    keys: keys.keys,
    plot,
    mark: { x: theme.width - theme.margin, y: bottom - small.step / 2 },
  };
};
