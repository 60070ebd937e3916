import type { ClaimPeriod, Modality } from '../../claims/claim.ts';
import { metricIds } from '../../lexicon/metric.ts';
import { resolveMarketOrPlace } from '../../lexicon/resolve.ts';
import { parsePeriod } from '../../locales/times/parse-period.ts';
import { grainOfDays } from '../../text/calendar.ts';
import { isDay } from '../../text/day.ts';
import type { Comparator } from '../../text/quantity.ts';
import { amendedSubject } from './amended-subject.ts';
import type { Amendment } from './correction.ts';
import { wrongField, type Fault } from './fault.ts';
import { plainText } from './plain-text.ts';

type Read = (raw: unknown) => Amendment | Fault;

const comparators: readonly Comparator[] = ['eq', 'approx', 'lt', 'le', 'gt', 'ge', 'range'];
const modalities: readonly Modality[] = ['fact', 'forecast', 'plan', 'hypothetical'];
const bareUnits: readonly string[] = ['percent', 'points', 'count', 'rank', 'multiple'];
const currencies = new Set(Intl.supportedValuesOf('currency'));

const decimal = 'a decimal in base units between quotes: "36" for 36 %, "52400000000" for 52.4 billion';

/** Longer ones are no figure of any market. */
const isDecimal = (raw: unknown): raw is string => typeof raw === 'string' && /^-?\d{1,30}(?:\.\d{1,12})?$/.test(raw);

const oneOf = <T extends string>(all: readonly T[], raw: unknown): T | undefined => all.find((each) => each === raw);

/** What `read` makes of a string; undefined for anything else. */
const ofText = <T>(raw: unknown, read: (text: string) => T): T | undefined =>
  typeof raw === 'string' ? read(raw) : undefined;

const periodOf = (written: string): ClaimPeriod | null => {
  const days = /^[\dQH/-]+$/.test(written) ? parsePeriod(written, '2000-01-01') : null;
  return days === null ? null : { ...days, grain: grainOfDays(days.from, days.to), origin: 'local' };
};

/** Every field of a claim that can be amended, and how what a person wrote for it is read. */
export const amendable: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['value', (raw) => (isDecimal(raw) ? { value: raw } : wrongField('value', raw, decimal))],
  ['high', (raw) => (raw === null || isDecimal(raw) ? { high: raw } : wrongField('high', raw, `${decimal}; or null`))],
  [
    'unit',
    (raw) =>
      typeof raw === 'string' && (bareUnits.includes(raw) || currencies.has(raw))
        ? { unit: raw }
        : wrongField('unit', raw, `${bareUnits.join(', ')} or a currency such as USD, CNY or EUR`),
  ],
  [
    'comparator',
    (raw) => {
      const comparator = oneOf(comparators, raw);
      return comparator ? { comparator } : wrongField('comparator', raw, `one of ${comparators.join(', ')}`);
    },
  ],
  [
    'subject',
    (raw) => {
      const subject = amendedSubject(raw);
      const hint =
        'a company or unit as it is asked for, "market", a list of companies, or {"other": "NAME"} for one that no table knows';
      return subject ? { subject } : wrongField('subject', raw, hint);
    },
  ],
  [
    'metric',
    (raw) => {
      const metric = oneOf(metricIds, raw);
      return metric ? { metric } : wrongField('metric', raw, `one of ${metricIds.join(', ')}`);
    },
  ],
  [
    'basis',
    (raw) => {
      const basis = raw === null ? null : plainText(raw, 80);
      return raw === null || basis !== null ? { basis } : wrongField('basis', raw, 'up to 80 characters, or null');
    },
  ],
  [
    'market',
    (raw) => {
      const market = raw === null ? null : ofText(raw, resolveMarketOrPlace)?.market;
      return raw === null || market
        ? { market: market ?? null }
        : wrongField('market', raw, 'one that can be asked for, such as cloud or smartphones; or null');
    },
  ],
  [
    'region',
    (raw) => {
      const region = raw === null ? null : ofText(raw, resolveMarketOrPlace)?.region;
      return raw === null || region
        ? { region: region ?? null }
        : wrongField('region', raw, 'a place such as China, CN or WW; or null');
    },
  ],
  [
    'period',
    (raw) => {
      const period = raw === null ? null : ofText(raw, periodOf);
      return raw === null || period
        ? { period: period ?? null }
        : wrongField('period', raw, '2024, 2024-Q1, 2024-H1, 2024-03, a day, DAY/DAY; or null');
    },
  ],
  [
    'statedOn',
    (raw) =>
      raw === null || (typeof raw === 'string' && isDay(raw))
        ? { statedOn: raw }
        : wrongField('statedOn', raw, 'YYYY-MM-DD, or null'),
  ],
  [
    'source',
    (raw) => {
      const source = raw === null ? null : plainText(raw, 80);
      return raw === null || source !== null ? { source } : wrongField('source', raw, 'up to 80 characters, or null');
    },
  ],
  [
    'modality',
    (raw) => {
      const modality = oneOf(modalities, raw);
      return modality ? { modality } : wrongField('modality', raw, `one of ${modalities.join(', ')}`);
    },
  ],
]);
