import type { Language } from '../text/language.ts';

/** A company, group or market, with the look that tells it from the others. */
export interface Party {
  readonly name: string;
  /** `#rrggbb` */
  readonly color: string;
  readonly symbol: 'circle' | 'rect' | 'triangle' | 'diamond';
}

/** One figure as it is drawn. */
export interface Point {
  /** Index into the parties. */
  readonly party: number;
  /** The middle of its period, in days since 1970; 0 in a bar chart. */
  readonly at: number;
  readonly value: number;
  /** The upper end of a range. */
  readonly high: number | null;
  /** The value in the reader's language: `<5%`. */
  readonly label: string;
  /** What stands beside its bar. */
  readonly name: string;
  /** A forecast or plan: drawn hollow. */
  readonly isExpected: boolean;
}

/** A stretch of a line; `dotted` where nothing was measured between its ends, `dashed` where one of them is expected. */
export interface Join {
  readonly party: number;
  /** Day and value. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly style: 'solid' | 'dashed' | 'dotted';
}

/** The stretch of time that points stand for. */
export interface Slot {
  readonly at: number;
  readonly label: string;
}

/** All that a picture shows, as plain data: the same plan gives the same picture. */
export interface ChartPlan {
  readonly kind: 'lines' | 'bars';
  readonly language: Language;
  /** Chinese is to be in traditional characters. */
  readonly isTraditional?: true;
  readonly title: string;
  /** What is compared: metric, market, place, unit. */
  readonly subtitle: string;
  /** As in `Figure`. */
  readonly unit: string;
  readonly parties: readonly Party[];
  /** The best first: their labels are placed first. */
  readonly points: readonly Point[];
  readonly joins: readonly Join[];
  /** In order of time. */
  readonly slots: readonly Slot[];
  /** How the picture is to be read. */
  readonly note: string;
  readonly source: string;
  /** The figures in words, for who can't see them; at most 1,000 code units. */
  readonly alt: string;
}
