import type { Language } from '../text/language.ts';
import { companies } from './companies.ts';
import { markets } from './markets.ts';
import { metrics } from './metrics.ts';
import { spellingOf, type Names } from './names.ts';
import { places } from './places.ts';

const tableOf = (entries: readonly (readonly [string, Names])[]): ReadonlyMap<string, Names> => new Map(entries);

const companyNames = tableOf(companies.map(({ id, names }) => [id, names]));
const marketNames = tableOf(markets.map(({ id, names }) => [id, names]));
const placeNames = tableOf(places.map(({ region, names }) => [region, names]));
const metricLabels = new Map(Object.entries(metrics).map(([id, metric]) => [id, metric.label]));

const shown = (table: ReadonlyMap<string, Names>, id: string, language: Language): string => {
  const [first] = table.get(id)?.[language] ?? [];
  return first === undefined ? id : spellingOf(first);
};

/** Names are listed as they are typed, and shown with the apostrophe of print. */
const printed = (name: string): string => name.replaceAll("'", '’');

/** The name under which a company is shown; the id where it has none. So with the next three. */
export const showCompany = (id: string, language: Language): string => shown(companyNames, id, language);

export const showMarket = (id: string, language: Language): string => printed(shown(marketNames, id, language));

export const showPlace = (region: string, language: Language): string => printed(shown(placeNames, region, language));

export const showMetric = (id: string, language: Language): string => printed(metricLabels.get(id)?.[language] ?? id);
