import type { Language } from '../text/language.ts';
import { companies } from './companies.ts';
import { houses } from './houses.ts';
import { markets } from './markets.ts';
import { spellingOf, type Names } from './names.ts';
import { places } from './places.ts';

type ShownNames = ReadonlyMap<string, Names>;

const firstOf = (all: ShownNames, id: string, language: Language): string => {
  const name = all.get(id)?.[language][0];
  return name === undefined ? id : spellingOf(name);
};

const companyNames: ShownNames = new Map(companies.map(({ id, names }) => [id, names]));
const regionNames: ShownNames = new Map(places.map(({ region, names }) => [region, names]));
const marketNames: ShownNames = new Map(markets.map(({ id, names }) => [id, names]));
const houseNames: ReadonlyMap<string, string> = new Map(houses.map(({ id, name }) => [id, name]));

/** What a reader calls a company; an unknown id is shown as it is. */
export const nameOfCompany = (id: string, language: Language): string => firstOf(companyNames, id, language);

/** What a reader calls a region; an unknown code is shown as it is. */
export const nameOfRegion = (region: string, language: Language): string => firstOf(regionNames, region, language);

/** What a reader calls a market; an unknown id is shown as it is. */
export const nameOfMarket = (id: string, language: Language): string => firstOf(marketNames, id, language);

/** The name that a research house goes by; an unknown id is shown as it is. */
export const nameOfHouse = (id: string): string => houseNames.get(id) ?? id;
