import type { Period } from '../text/period.ts';
import type { Anchor } from './anchor.ts';
import type { ClaimPeriod, Scope } from './claim.ts';
import type { Reading, Sentence } from './reading.ts';
import type { Told } from './told.ts';

const companiesIn = (sentence: Sentence): number =>
  new Set(sentence.mentions.flatMap((mention) => (mention.kind === 'company' ? [mention.id] : []))).size;

const periodsIn = (sentence: Sentence): number =>
  new Set(sentence.times.filter((time) => time.kind === 'period').map((time) => time.span.start)).size;

const far: Readonly<Record<Reading['language'], number>> = { en: 60, fr: 60, zh: 24 };

const isFarSubject = (reading: Reading, { attached, quantity }: Told): boolean =>
  attached.span !== null && Math.abs(quantity.span.start - attached.span.end) > far[reading.language];

const isFarPeriod = (reading: Reading, { quantity }: Told, period: ClaimPeriod | null): boolean =>
  period?.span !== undefined &&
  period.origin !== 'anchor' &&
  Math.abs(quantity.span.start - period.span.end) > far[reading.language];

const sameDays = (a: Period | null, b: Period | null): boolean => a?.from === b?.from && a?.to === b?.to;

/** What makes a reading less sure, each with a name that confidence is fitted on. */
export const doubtsOf = (
  reading: Reading,
  sentence: Sentence,
  told: Told,
  anchor: Anchor,
  period: ClaimPeriod | null,
  scope: Scope,
): readonly string[] => {
  const { metric, measure, attached } = told;
  const found: Readonly<Record<string, boolean>> = {
    'doubt:undated': reading.article.publishedOn === null,
    'doubt:many-companies': companiesIn(sentence) > 2,
    'doubt:many-periods': periodsIn(sentence) > 1,
    'doubt:many-figures': sentence.quantities.length > 4,
    'doubt:far-subject': isFarSubject(reading, told),
    'doubt:far-period': isFarPeriod(reading, told, period),
    'doubt:period-not-the-articles': period !== null && !sameDays(period, anchor.period),
    'doubt:period-untitled': period?.origin === 'anchor' && !anchor.isTitled,
    'doubt:no-anchor-period': anchor.period === null,
    'doubt:no-head': measure?.headSpan == null,
    'doubt:inherited': /listed|paired|carried/u.test(measure?.rule ?? ''),
    'doubt:region-inherited':
      scope.region !== null && scope.region !== 'WW' && (scope.origin === 'anchor' || scope.origin === 'sentence'),
    'doubt:late': sentence.index > 12,
    'doubt:cell': sentence.role === 'cell',
    'company-article': anchor.isOfCompany,
    'house-article': anchor.house !== null,
  };
  return [
    ...Object.entries(found).flatMap(([name, holds]) => (holds ? [name] : [])),
    `${metric}/${attached.rule}`,
    `${metric}/${period?.origin ?? 'unknown'}`,
    `grain:${period?.grain ?? 'none'}`,
    `modality-metric:${metric}/${sentence.times.some((time) => time.kind === 'horizon') ? 'horizon' : 'plain'}`,
  ];
};
