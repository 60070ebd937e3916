import { houses } from '../../lexicon/houses.ts';
import type { Claim } from '../../claims/claim.ts';
import { locales } from '../../locales/locales.ts';
import type { TimeMention } from '../../text/period.ts';
import { contains, overlaps, sliceOf, type Span } from '../../text/span.ts';
import type { Candidate } from '../candidate.ts';
import { isMarketBound } from '../families.ts';
import { isSameMarket } from '../related-market.ts';
import type { Aspect } from './verdict.ts';

/**
 * How a figure of a message meets one of the corpus in one aspect.
 *
 * - `same`: both say it, or neither has to.
 * - `unsaid`: the message leaves it open, so that the corpus may speak for it but never against it.
 * - `other`: they differ, or the corpus leaves open what the message says.
 */
export type Meeting = 'same' | 'unsaid' | 'other';

const meet = <T>(said: T | null | undefined, known: T | null | undefined): Meeting => {
  if ((said ?? null) === (known ?? null)) return 'same';
  return said === null || said === undefined ? 'unsaid' : 'other';
};

type Compare = (said: Candidate, known: Candidate) => Meeting;

const market: Compare = (said, known) => {
  if (said.market !== null && known.market !== null && isSameMarket(said.market, known.market)) return 'same';
  if (said.market !== null && known.market === null && !isMarketBound(said.claim.metric)) return 'unsaid';
  return meet(said.market, known.market);
};

/** The world is met by a figure that names no place only where the message names none either. */
const region: Compare = ({ claim: said }, { claim: known }) => meet(said.scope.region, known.scope.region);

const partOf = ({ subject }: Claim): string | null =>
  subject.type === 'company' && subject.part !== undefined ? subject.part : null;

/** Alibaba Cloud is Alibaba where both speak of the cloud market. */
const part: Compare = (said, known) => {
  const isOfMarket = isMarketBound(said.claim.metric) && said.market !== null && market(said, known) === 'same';
  const [one, other] = [partOf(said.claim), partOf(known.claim)];
  if (isOfMarket && (one === null || other === null)) return 'same';
  return meet(one, other);
};

const gapTo = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

/** The dated words that stand nearest to a figure, in its own sentence. */
const datedWords = ({ claim: { quantity, quote }, article }: Candidate): TimeMention | undefined =>
  locales[article.language]
    .times(article.text, article.publishedOn)
    .filter(({ kind, span }) => (kind === 'period' || kind === 'fiscal') && contains(quote, span))
    .toSorted((a, b) => gapTo(a.span, quantity.span) - gapTo(b.span, quantity.span))[0];

/** Where another date stands nearer than the one that was read, the message may mean either. */
const isOwnDate = ({ claim: { period: read } }: Candidate, nearest: TimeMention | undefined): boolean =>
  read?.span !== undefined && (nearest === undefined || overlaps(nearest.span, read.span));

const isDated = (said: Candidate): boolean => {
  const { origin } = said.claim.period ?? { origin: 'unknown' };
  return origin !== 'published' && origin !== 'unknown' && isOwnDate(said, datedWords(said));
};

/** "In the fourth quarter", of whichever year; "last quarter" counts from the message's day. */
const isOfAnyYear = (said: Candidate): boolean => {
  const nearest = datedWords(said);
  return nearest?.kind === 'period' && !nearest.yearStated && !isRelative(sliceOf(said.article.text, nearest.span));
};

const isRelative = (words: string): boolean =>
  /\b(?:last|this|past|previous|latest|current|derni\S*|pass\S*|précédent\S*|ce|cette)(?![\p{L}])|[上本这今去前]/iu.test(
    words,
  );

const isCommitment = ({ claim }: Candidate): boolean => claim.metric === 'capex-commitment';

const monthsOf = (of: Claim['period']): string => `${of?.from?.slice(5) ?? ''}/${of?.to?.slice(5) ?? ''}`;

const period: Compare = (said, known) => {
  if (isCommitment(said) || !isDated(said)) return 'unsaid';
  const [one, other] = [said.claim.period, known.claim.period];
  if (isOfAnyYear(said)) return monthsOf(one) === monthsOf(other) ? 'unsaid' : 'other';
  return one?.from === other?.from && one?.to === other?.to ? 'same' : 'other';
};

const horizon: Compare = ({ claim: said }, { claim: known }) =>
  meet(
    said.horizon && `${said.horizon.n} ${said.horizon.unit}`,
    known.horizon && `${known.horizon.n} ${known.horizon.unit}`,
  );

/** What a basis adds to the market's own name; a profit without one is the net profit. */
const basisOf = ({ claim: { basis, metric }, market: of }: Candidate): string | null => {
  if (basis === undefined || (metric === 'profit' && basis === 'net')) return null;
  return of !== null && basis.toLowerCase().replaceAll(' ', '-').startsWith(of) ? null : basis;
};

const basis: Compare = (said, known) => meet(basisOf(said), basisOf(known));

const denominator: Compare = ({ claim: said }, { claim: known }) =>
  (said.denominator ?? 'market') === (known.denominator ?? 'market') ? 'same' : 'other';

/** What is said of days still to come is an expectation, however it is put. */
const isExpected = ({ claim: { metric, modality, period: of }, article }: Candidate): boolean =>
  metric !== 'capex-commitment' && (modality !== 'fact' || (of?.to ?? '') > (article.publishedOn ?? of?.to ?? ''));

/** One expectation does not refute another. */
const certainty: Compare = (said, known) => {
  if (isExpected(said) !== isExpected(known)) return 'other';
  return isExpected(said) ? 'unsaid' : 'same';
};

const houseNames = new Set(houses.map(({ name }) => name));

const houseOf = ({ claim: { attribution } }: Candidate): string | null =>
  attribution.source !== null && houseNames.has(attribution.source) ? attribution.source : null;

/** Who measured sets figures apart only where both are research houses that are named; who reports them does not. */
const house: Compare = (said, known) => {
  const [one, other] = [houseOf(said), houseOf(known)];
  return one === null || one === other ? 'same' : 'other';
};

const unit: Compare = ({ claim: said }, { claim: known }) =>
  said.quantity.unit === known.quantity.unit ||
  [...(said.conversions ?? []), said.quantity].some((one) =>
    [...(known.conversions ?? []), known.quantity].some((other) => one.unit === other.unit),
  )
    ? 'same'
    : 'other';

/** The gravest first: how far it sets two figures apart. */
export const aspects: readonly Aspect[] = [
  'denominator',
  'market',
  'part',
  'region',
  'basis',
  'unit',
  'period',
  'certainty',
  'horizon',
  'house',
];

/** How a claim of a message meets one of the corpus that is about the same subject and metric, aspect by aspect. */
export const compareScope = (said: Candidate, known: Candidate): Readonly<Record<Aspect, Meeting>> => ({
  denominator: denominator(said, known),
  market: market(said, known),
  part: part(said, known),
  region: region(said, known),
  basis: basis(said, known),
  unit: unit(said, known),
  period: period(said, known),
  certainty: certainty(said, known),
  horizon: horizon(said, known),
  house: house(said, known),
});
