import type { Names } from './names.ts';

/** A research house: whom a market's figures are attributed to. */
export interface House {
  readonly id: string;
  /** Canonical, shown as attribution. */
  readonly name: string;
  readonly names: Names;
  /** The one region that it counts, where it counts no other. */
  readonly region?: string;
}
