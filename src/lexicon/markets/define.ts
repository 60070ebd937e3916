import type { Market } from '../market.ts';
import type { Name } from '../names.ts';

interface Spellings {
  readonly en: readonly Name[];
  readonly fr: readonly Name[];
  readonly zh: readonly Name[];
}

/** One line of a market table. */
export const market = (id: string, names: Spellings, parent?: string): Market =>
  parent === undefined ? { id, names } : { id, names, parent };
