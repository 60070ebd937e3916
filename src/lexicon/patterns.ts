import { companies } from './companies.ts';
import type { Company } from './company.ts';
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
  /** Those in whose texts it can't stand without context. */
  readonly weakIn: readonly Language[];
  /** Which of its words keep their capitals: "Amérique du nord" and "Google cloud" are met, "Best buy" is none. */
  readonly capitals: 'all' | 'first';
  readonly sense: Sense | null;
}

type Spelling = Pick<Pattern, 'written' | 'languages' | 'weakIn'>;

const spellingsIn = (names: Names): readonly Spelling[] => {
  const all = languages.flatMap((language) =>
    names[language].map((name) => ({ written: spellingOf(name), weak: isWeak(name), language })),
  );
  return [...new Set(all.map(({ written }) => written))].map((written) => {
    const same = all.filter((name) => name.written === written);
    const weakIn = same.filter(({ weak }) => weak).map(({ language }) => language);
    return {
      written,
      languages: same.map(({ language }) => language),
      weakIn: weakIn.length === same.length ? languages : weakIn,
    };
  });
};

const patternsOf = (names: Names, sense: Sense): readonly Pattern[] =>
  spellingsIn(names).map((spelling) => ({ ...spelling, capitals: sense.kind === 'place' ? 'first' : 'all', sense }));

const acronymFirst = /^\p{Lu}{2,} /u;

/** A name that begins with an acronym or with the company's own name is told by its first word. */
const toldByFirstWord = (patterns: readonly Pattern[], { names }: Company): readonly Pattern[] => {
  const sure = new Set(
    spellingsIn(names)
      .filter(({ weakIn }) => weakIn.length === 0)
      .map(({ written }) => written),
  );
  return patterns.map((pattern) => {
    const [first = ''] = pattern.written.split(' ');
    return acronymFirst.test(pattern.written) || sure.has(first) ? { ...pattern, capitals: 'first' } : pattern;
  });
};

const companyPatterns = companies.flatMap((company) => {
  const { id, names, units } = company;
  const ofUnits = units.flatMap((unit) => patternsOf(unit.names, { kind: 'company', id, part: unit.name }));
  return toldByFirstWord([...patternsOf(names, { kind: 'company', id, part: null }), ...ofUnits], company);
});

const housePatterns = houses.flatMap(({ id, name, names }) => patternsOf(names, { kind: 'house', id, name }));

const placePatterns = places.flatMap(({ region, names, adjectives }) => [
  ...patternsOf(names, { kind: 'place', region, form: 'noun' }),
  ...patternsOf(adjectives, { kind: 'place', region, form: 'adjective' }),
]);

const marketPatterns = markets.flatMap(({ id, names }) => patternsOf(names, { kind: 'market', id }));

const decoyPatterns = decoys.map((written): Pattern => ({
  written,
  languages,
  weakIn: [],
  capitals: 'all',
  sense: null,
}));

const severalCapitalisedWords = /^\p{Lu}.*[\p{Ll}\d] \p{Lu}/u;

/** Names of several capitalised words are also met run together: SynergyResearchGroup. */
const joined = ({ written, ...rest }: Pattern): readonly Pattern[] =>
  severalCapitalisedWords.test(written) ? [{ written: written.replaceAll(' ', ''), ...rest }] : [];

const spelled = [...decoyPatterns, ...companyPatterns, ...housePatterns, ...placePatterns, ...marketPatterns];

/** Every way of writing everything that the tables know; where two share one, the earlier is meant. */
export const patterns: readonly Pattern[] = [...spelled, ...spelled.flatMap(joined)];
