import type { Claim, Denominator } from '../../claims/claim.ts';
import type { MetricId } from '../../lexicon/metric.ts';
import { metrics } from '../../lexicon/metrics.ts';
import type { Comparator, Quantity, QuantityKind } from '../../text/quantity.ts';
import type { Amendment } from './correction.ts';
import type { Fault } from './fault.ts';

const bareUnits: readonly QuantityKind[] = ['percent', 'points', 'count', 'rank', 'multiple'];

const kindOf = (unit: string): QuantityKind => bareUnits.find((kind) => kind === unit) ?? 'money';

/** An upper end makes a range, and without one there is none, unless the correction says otherwise. */
const comparatorOf = (comparator: Comparator, high: string | undefined): Comparator => {
  if (high !== undefined) return 'range';
  return comparator === 'range' ? 'eq' : comparator;
};

const isQuantityAmended = ({ value, high, unit, comparator }: Amendment): boolean =>
  [value, high, unit, comparator].some((field) => field !== undefined);

const amendQuantity = (quantity: Quantity, { value, high, unit, comparator }: Amendment): Quantity => {
  const { high: oldHigh, currencyAssumed, ...rest } = quantity;
  const newHigh = high === undefined ? oldHigh : (high ?? undefined);
  const newUnit = unit ?? quantity.unit;
  return {
    ...rest,
    kind: kindOf(newUnit),
    value: value ?? quantity.value,
    unit: newUnit,
    comparator: comparator ?? comparatorOf(quantity.comparator, newHigh),
    ...(newHigh === undefined ? {} : { high: newHigh }),
    ...(unit !== undefined || currencyAssumed === undefined ? {} : { currencyAssumed }),
  };
};

const denominatorOf = (metric: MetricId): Denominator | undefined => {
  if (metric === 'market-share') return 'market';
  return metric === 'revenue-contribution' ? 'own-revenue' : undefined;
};

/** What the amendment says, else what was read; nothing where it was emptied. */
const chosen = <T>(amended: T | null | undefined, read: T | undefined): T | undefined =>
  amended === undefined ? read : (amended ?? undefined);

const amendScope = ({ scope }: Claim, { market, region }: Amendment): Claim['scope'] =>
  market === undefined && region === undefined
    ? scope
    : {
        market: market === undefined ? scope.market : market,
        region: region === undefined ? scope.region : region,
        origin: 'local',
      };

/** Words of the article stand behind what was read alone, not behind what a person put in its place. */
const amendEvidence = ({ evidence }: Claim, amendment: Amendment): Claim['evidence'] => {
  const { subject, metric, scope, period } = evidence;
  const { market, region } = amendment;
  return {
    ...(subject === undefined || amendment.subject !== undefined ? {} : { subject }),
    ...(metric === undefined || amendment.metric !== undefined ? {} : { metric }),
    ...(scope === undefined || market !== undefined || region !== undefined ? {} : { scope }),
    ...(period === undefined || amendment.period !== undefined ? {} : { period }),
  };
};

const compose = (claim: Claim, amendment: Amendment): Claim => {
  const { basis: oldBasis, statedOn: oldDay, denominator: oldDenominator, conversions: old, ...rest } = claim;
  const { metric = claim.metric } = amendment;
  const basis = chosen(amendment.basis, oldBasis);
  const statedOn = chosen(amendment.statedOn, oldDay);
  const denominator = amendment.metric === undefined ? oldDenominator : denominatorOf(metric);
  const conversions = isQuantityAmended(amendment) ? undefined : old;
  return {
    ...rest,
    metric,
    subject: amendment.subject ?? claim.subject,
    scope: amendScope(claim, amendment),
    period: amendment.period === undefined ? claim.period : amendment.period,
    quantity: amendQuantity(claim.quantity, amendment),
    modality: amendment.modality ?? claim.modality,
    attribution: amendment.source === undefined ? claim.attribution : { source: amendment.source },
    evidence: amendEvidence(claim, amendment),
    ...(basis === undefined ? {} : { basis }),
    ...(statedOn === undefined ? {} : { statedOn }),
    ...(denominator === undefined ? {} : { denominator }),
    ...(conversions === undefined ? {} : { conversions }),
  };
};

/** A claim with what a person put right; a fault where the outcome would make no sense. */
export const amendClaim = (claim: Claim, amendment: Amendment): Claim | Fault => {
  const amended = compose(claim, amendment);
  const { kind, unit, comparator, high } = amended.quantity;
  if (!metrics[amended.metric].kinds.includes(kind))
    return {
      fault: `${amended.metric} is not given in ${unit}; amend the unit to one of ${metrics[amended.metric].kinds.join(', ')}, or the metric`,
    };
  return (comparator === 'range') === (high !== undefined)
    ? amended
    : { fault: 'comparator range and high go together; amend both' };
};

/** Whether the article's own figure is no longer what is shown. */
export const readingBefore = ({ quantity }: Claim, amendment: Amendment): Quantity | null =>
  isQuantityAmended(amendment) ? quantity : null;
