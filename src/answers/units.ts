import { companies } from '../lexicon/companies.ts';
import { spellingOf } from '../lexicon/names.ts';
import type { Unit } from '../lexicon/company.ts';
import type { Language } from '../text/language.ts';

const unitsOf: ReadonlyMap<string, readonly Unit[]> = new Map(companies.map(({ id, units }) => [id, units]));

const unitNamed = (company: string, part: string): Unit | undefined =>
  unitsOf.get(company)?.find(({ name }) => name === part);

/** The market that a unit works in, by its company's id and its canonical name; null where it is not one. */
export const unitMarket = (company: string, part: string): string | null => unitNamed(company, part)?.market ?? null;

/** The name under which a unit is shown in a language; as given where no table knows it. */
export const showUnit = (company: string, part: string, language: Language): string => {
  const [first] = unitNamed(company, part)?.names[language] ?? [];
  return first === undefined ? part : spellingOf(first);
};
