import type { Span } from './span.ts';

export type QuantityKind = 'percent' | 'points' | 'money' | 'count' | 'rank' | 'multiple';

/** `gt`: more than, 超; `ge`: at least, 以上; `approx`: nearly, 约, 近; `lt`: below, 低于; `le`: up to, 最高可达. */
export type Comparator = 'eq' | 'approx' | 'lt' | 'le' | 'gt' | 'ge' | 'range';

/** A number with its unit as a text states it. */
export interface Quantity {
  readonly kind: QuantityKind;
  /** Decimal string in base units, never a float: `36` for 36 %, `52400000000` for $52.4bn. Unsigned unless the text writes a sign. */
  readonly value: string;
  /** The upper end where `comparator` is `range`. */
  readonly high?: string;
  /** `percent`, `points`, `count`, `rank`, `multiple` or an ISO 4217 code. */
  readonly unit: string;
  readonly comparator: Comparator;
  /** The currency was not named in full: bare 元 read as CNY, bare $ as USD, bare £ as GBP. */
  readonly currencyAssumed?: boolean;
  /** Number, scale and unit, without the comparator words. */
  readonly span: Span;
  /** From the comparator words (if any) to the end of the unit, with a trailing 多 / 以上 / "or more". */
  readonly outer: Span;
  /** What a count counts, as written ("employees", 名员工). */
  readonly noun?: Span;
}
