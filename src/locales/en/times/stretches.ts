import { phrase } from '../../times/grammar.ts';
import type { Rule } from '../../times/grammar.ts';
import { nothing } from '../../times/reading.ts';
import { stretchReaders } from '../../times/stretch.ts';
import { number, numbers, unit, unitOf } from './words.ts';

const { horizon, trailing } = stretchReaders(numbers, unitOf);

/** "A three-year plan" looks ahead; "a three-year high" looks back, "a ten-year bond" is a sort of bond. */
const isPlan =
  /^[- ](?:plan|program|contract|deal|agreement|investment|commitment|roadmap|strategy|initiative|outlook|forecast)/i;
const isMeasure =
  /^[- ](?:old|low|high|peak|record|bond|treasury|note|yield|veteran|anniversary|average|cagr|compound|annual|return|trend|history|track|term|maturity|us|u\.s|loan|gap|wait|slump|slowdown|decline|ban|downturn|slide|streak)/i;
const isPast = /\b(?:last|past|previous|trailing|rolling)[- ]$/i;

export const stretches: readonly Rule[] = [
  phrase(
    `(?:(?:over|in|during|for|within|across|through) )?the (?:next|coming|following|upcoming) (?<n>${number})[- ](?<unit>years?|months?)(?: period)?`,
    horizon,
  ),
  phrase(`(?:over|in|for|within) (?:the )?(?:next|coming) (?<n>${number}) (?<unit>years?|months?)`, horizon),
  phrase(
    `(?:over|within|spread over|across) (?:a )?(?:period of )?(?<n>${number})[- ](?<unit>years?|months?)(?:[- ]period)?`,
    horizon,
  ),
  phrase(`(?<n>${number})[- ](?<unit>year|month)`, (groups, { before, after }) =>
    isPlan.test(after) || (!isMeasure.test(after) && !isPast.test(before) && /year/i.test(groups['unit'] ?? ''))
      ? horizon(groups)
      : nothing,
  ),
  phrase(
    `(?:(?:over|in|during|for|within|across) )?the (?:next|coming|following) (?:year|12 months|twelve months)`,
    () => ({ kind: 'horizon', n: 12, unit: 'month' }),
  ),
  phrase(
    `(?:(?:over|in|during|for|within|across) )?(?:the |its )?(?:past|last|previous|preceding|trailing|latest|most recent|rolling) (?<n>${number})[- ](?<unit>${unit})(?:[- ]period)?`,
    trailing,
  ),
  phrase(`(?:(?:over|in|during|for|within|across) )?the past (?<unit>year|quarter|month|week)`, (groups) => ({
    kind: 'trailing',
    n: 1,
    unit: unitOf(groups['unit']),
  })),
  phrase(`(?:over|during|in|for|within) the last year`, () => ({ kind: 'trailing', n: 1, unit: 'year' })),
  phrase(`(?:(?:over|in|during|for|within) )?the (?:past|last) decade`, () => ({
    kind: 'trailing',
    n: 10,
    unit: 'year',
  })),
  phrase(`(?:trailing|last)[- ](?:twelve|12)[- ]months?(?: basis)?|TTM|LTM`, () => ({
    kind: 'trailing',
    n: 12,
    unit: 'month',
  })),
];
