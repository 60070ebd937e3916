import { companies } from './companies.ts';
import { decoys } from './decoys.ts';
import { houses } from './houses.ts';
import { markets } from './markets.ts';
import type { Sense } from './mention.ts';
import { isWeak, spellingOf, type Names } from './names.ts';
import { places } from './places.ts';
import { languages, type Language } from '../text/language.ts';

/** One way of writing one thing. A decoy has no sense. */
export interface Pattern {
  readonly written: string;
  /** Those that write it so. */
  readonly languages: readonly Language[];
  readonly weak: boolean;
  readonly sense: Sense | null;
}

const patternsOf = (names: Names, sense: Sense): readonly Pattern[] => {
  const all = languages.flatMap((language) => names[language].map((name) => ({ name, language })));
  return [...new Set(all.map(({ name }) => spellingOf(name)))].map((written) => {
    const same = all.filter(({ name }) => spellingOf(name) === written);
    return {
      written,
      languages: same.map(({ language }) => language),
      weak: same.every(({ name }) => isWeak(name)),
      sense,
    };
  });
};

const companyPatterns = companies.flatMap(({ id, names, units }) => [
  ...patternsOf(names, { kind: 'company', id, part: null }),
  ...units.flatMap((unit) => patternsOf(unit.names, { kind: 'company', id, part: unit.name })),
]);

const housePatterns = houses.flatMap(({ id, name, names }) => patternsOf(names, { kind: 'house', id, name }));

const placePatterns = places.flatMap(({ region, names, adjectives }) => [
  ...patternsOf(names, { kind: 'place', region, form: 'noun' }),
  ...patternsOf(adjectives, { kind: 'place', region, form: 'adjective' }),
]);

const marketPatterns = markets.flatMap(({ id, names }) => patternsOf(names, { kind: 'market', id }));

const decoyPatterns = decoys.map((written) => ({ written, languages, weak: false, sense: null }));

const severalCapitalisedWords = /^\p{Lu}.*[\p{Ll}\d] \p{Lu}/u;

/** Names of several capitalised words are also met run together: SynergyResearchGroup. */
const joined = ({ written, ...rest }: Pattern): readonly Pattern[] =>
  severalCapitalisedWords.test(written) ? [{ written: written.replaceAll(' ', ''), ...rest }] : [];

const spelled = [...decoyPatterns, ...companyPatterns, ...housePatterns, ...placePatterns, ...marketPatterns];

/** Every way of writing everything that the tables know; where two share one, the earlier is meant. */
export const patterns: readonly Pattern[] = [...spelled, ...spelled.flatMap(joined)];
