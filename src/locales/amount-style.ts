/** A number as a language writes it, before its unit is put beside it. */
export interface Written {
  /** Digits and scale word: `52.4 billion`, `3800亿`. */
  readonly text: string;
  readonly sign: '' | '-';
  /** The name of a scale stands in it. */
  readonly scaled: boolean;
  /** Below two in absolute value, where French keeps the singular. */
  readonly belowTwo: boolean;
  /** Exactly one. */
  readonly one: boolean;
}

export interface Scale {
  /** Of ten. */
  readonly power: number;
  readonly word: (belowTwo: boolean) => string;
}

/** How one language writes amounts. */
export interface AmountStyle {
  /** Exact decimal text → digits with the language's marks. */
  readonly digits: (decimal: string, scaled: boolean) => string;
  /** Largest first. */
  readonly scales: readonly Scale[];
  /** More digits than this behind the mark and the next smaller scale is taken: no digit is ever dropped. */
  readonly decimals: number;
  readonly percent: (number: Written) => string;
  readonly points: (number: Written) => string;
  readonly rank: (number: Written) => string;
  readonly multiple: (number: Written) => string;
  /** `currency` is an ISO 4217 code, or any other unit. */
  readonly money: (number: Written, currency: string) => string;
  readonly approx: (amount: string) => string;
  readonly lt: (amount: string) => string;
  readonly le: (amount: string) => string;
  readonly gt: (amount: string) => string;
  readonly ge: (amount: string) => string;
  readonly range: (low: string, high: string) => string;
}
