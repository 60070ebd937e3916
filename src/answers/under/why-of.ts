import type { Claim, Origin } from '../../claims/claim.ts';
import type { Library } from '../../library/library.ts';
import { sliceOf, type Span } from '../../text/span.ts';
import type { Figure } from '../answer.ts';

/** What a figure is made of. */
const readParts = ['amount', 'subject', 'metric', 'scope', 'period', 'source'] as const;

type ReadPart = (typeof readParts)[number];

/** One part of a figure: the words that it was read from, and how near to the figure they stand. */
export interface Reading {
  readonly part: ReadPart;
  /** As printed; null where the article does not say it in so many words. */
  readonly words: string | null;
  readonly origin: Origin | 'carried';
}

/** What makes a reading less sure. */
const doubts = [
  'undated',
  'region-inherited',
  'inherited',
  'many-companies',
  'period-not-the-articles',
  'far-subject',
  'period-untitled',
  'far-period',
  'no-head',
  'many-periods',
  'no-anchor-period',
] as const;

/** How a figure was read. */
export interface Why {
  readonly readings: readonly Reading[];
  readonly doubts: readonly (typeof doubts)[number][];
  /** The reader's own names. */
  readonly rules: readonly string[];
  /** 0–1. */
  readonly confidence: number;
  /** Articles that say the same. */
  readonly witnesses: number;
}

/** Rules by which a subject is taken from the words before, not from the figure's own sentence. */
const carrying: readonly string[] = ['subject:corefer', 'subject:topic', 'subject:carried', 'subject:title-company'];

const isWithin = ({ quote }: Claim, span: Span): boolean => quote.start <= span.start && span.end <= quote.end;

const originOf = (claim: Claim, part: ReadPart, span: Span | undefined): Reading['origin'] => {
  if (part === 'scope') return claim.scope.origin;
  if (part === 'period') return claim.period?.origin ?? 'unknown';
  if (part === 'subject' && claim.rules.some((rule) => carrying.includes(rule))) return 'carried';
  if (span === undefined) return 'unknown';
  return isWithin(claim, span) ? 'sentence' : 'anchor';
};

const spanOf = ({ quantity, evidence, period, attribution }: Claim, part: ReadPart): Span | undefined => {
  if (part === 'amount') return quantity.outer;
  if (part === 'source') return attribution.span;
  return part === 'period' ? (evidence.period ?? period?.span) : evidence[part];
};

const readingOf = (claim: Claim, part: ReadPart, text: string): Reading => {
  const span = spanOf(claim, part);
  return { part, words: span === undefined ? null : sliceOf(text, span), origin: originOf(claim, part, span) };
};

/** How a figure of an answer was read; null where the library no longer holds its claim. */
export const whyOf = (figure: Figure, library: Library): Why | null => {
  const claim = library.claims.find(({ id }) => id === figure.claims[0]);
  const article = claim === undefined ? undefined : library.articles.get(claim.article);
  if (claim === undefined || article === undefined) return null;
  const own = library.claims.filter(({ id }) => figure.claims.includes(id));
  return {
    readings: readParts.map((part) => readingOf(claim, part, article.text)),
    doubts: doubts.filter((doubt) => claim.rules.includes(`doubt:${doubt}`)),
    rules: claim.rules.filter((rule) => /^(?:subject|measure|table)/.test(rule)),
    confidence: claim.confidence,
    witnesses: new Set(own.map((each) => each.article)).size,
  };
};
