import type { Names } from './names.ts';

/** A country or a group of them. The first name of each language is the one shown. */
export interface Place {
  /** ISO 3166 alpha-2, or WW, EUROPE, APAC, SEA, EMEA, LATAM, NA, MEA. */
  readonly region: string;
  readonly names: Names;
  readonly adjectives: Names;
  /** The groups that it belongs to, without those that hold them in turn. */
  readonly within: readonly string[];
}
