import type { Names } from './names.ts';

/** A listed (or otherwise followed) company: one entry of the table. The first name of each language is the one shown. */
export interface Company {
  /** Stable, lower case, ASCII: what claims, questions and custom ids carry. */
  readonly id: string;
  readonly names: Names;
  readonly tickers: readonly string[];
  /** ISO 3166 alpha-2. */
  readonly home: string;
  /** The month (1–12) in which the fiscal year ends. */
  readonly fiscalYearEnd: number;
  /** Divisions and brands that are named in its stead. */
  readonly units: readonly Unit[];
}

export interface Unit {
  readonly id: string;
  /** Canonical, shown as `part`. */
  readonly name: string;
  readonly names: Names;
  /** The market that the unit works in (a market's id), where it is one. */
  readonly market?: string;
  /** A thing that it sells: speaks for it only where its own sales are told of. */
  readonly isProduct?: boolean;
}
