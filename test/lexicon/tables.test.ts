import { describe, expect, it } from '@jest/globals';

import { companies } from '../../src/lexicon/companies.ts';
import { findMentions } from '../../src/lexicon/find-mentions.ts';
import { houses } from '../../src/lexicon/houses.ts';
import { markets } from '../../src/lexicon/markets.ts';
import type { Mention } from '../../src/lexicon/mention.ts';
import { isWeak, spellingOf, type Names } from '../../src/lexicon/names.ts';
import { places } from '../../src/lexicon/places.ts';
import { languages } from '../../src/text/language.ts';
import { normalise } from '../../src/text/normalise.ts';

interface Row {
  /** What a mention of it says, as `thingOf` writes it. */
  readonly thing: string;
  readonly names: Names;
}

const rows: readonly Row[] = [
  ...companies.flatMap(({ id, names, units }) => [
    { thing: `company ${id}`, names },
    ...units.map((unit) => ({ thing: `company ${id} ${unit.name}`, names: unit.names })),
  ]),
  ...houses.map(({ id, names }) => ({ thing: `house ${id}`, names })),
  ...places.flatMap(({ region, names, adjectives }) => [
    { thing: `place ${region}`, names },
    { thing: `place ${region}`, names: adjectives },
  ]),
  ...markets.map(({ id, names }) => ({ thing: `market ${id}`, names })),
];

const thingOf = (mention: Mention): string => {
  if (mention.kind === 'place') return `place ${mention.region}`;
  if (mention.kind === 'company' && mention.part !== null) return `company ${mention.id} ${mention.part}`;
  return `${mention.kind} ${mention.id}`;
};

const spellings = rows.flatMap(({ thing, names }) =>
  languages.flatMap((language) =>
    names[language].map((name) => ({ thing, language, written: spellingOf(name), weak: isWeak(name) })),
  ),
);

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, at) => values.indexOf(value) !== at);

describe('the tables', () => {
  it.each([
    ['company', companies.map(({ id }) => id)],
    ['unit', companies.flatMap(({ units }) => units.map(({ id }) => id))],
    ['house', houses.map(({ id }) => id)],
    ['market', markets.map(({ id }) => id)],
    ['region', places.map(({ region }) => region)],
    ['ticker', companies.flatMap(({ tickers }) => tickers)],
  ])('give each %s once', (_, ids) => {
    expect(repeated(ids)).toEqual([]);
  });

  it('claim no name twice, unless one of the two is weak', () => {
    const claims = new Map<string, Set<string>>();
    for (const { thing, written, weak } of spellings) {
      if (!weak) claims.set(written, new Set([...(claims.get(written) ?? []), thing]));
    }
    expect([...claims].filter(([, things]) => things.size > 1).map(([name, things]) => [name, ...things])).toEqual([]);
  });

  it('name each thing in every language', () => {
    const nameless = rows.filter(
      ({ thing, names }) => !thing.startsWith('place') && languages.some((l) => names[l].length === 0),
    );
    expect(nameless).toEqual([]);
    expect(places.filter(({ names }) => languages.some((l) => names[l].length === 0))).toEqual([]);
  });

  it('write names as normalised texts do: simplified, plain quotes', () => {
    expect(spellings.filter(({ written }) => normalise(written) !== written).map(({ written }) => written)).toEqual([]);
  });
});

const groups = ['WW', 'EUROPE', 'APAC', 'SEA', 'EMEA', 'LATAM', 'NA', 'MEA'];

describe('codes', () => {
  it('a region is an ISO country or one of the groups', () => {
    const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code) && english.of(code) !== undefined;
    expect(places.map(({ region }) => region).filter((code) => !groups.includes(code) && !isCountry(code))).toEqual([]);
  });

  const regions = new Set(places.map(({ region }) => region));
  const marketIds = new Set(markets.map(({ id }) => id));

  it.each([
    ['home', companies.map(({ home }) => home), regions],
    ['group of a place', places.flatMap(({ within }) => within), regions],
    ['parent of a market', markets.flatMap(({ parent }) => (parent === undefined ? [] : [parent])), marketIds],
    ['market of a unit', companies.flatMap(({ units }) => units.flatMap(({ market }) => market ?? [])), marketIds],
  ])('the %s stands in its table', (_, codes, known) => {
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
  });

  it('a fiscal year ends in a month', () => {
    expect(companies.filter(({ fiscalYearEnd: month }) => !Number.isInteger(month) || month < 1 || month > 12)).toEqual(
      [],
    );
  });
});

describe('the matcher', () => {
  it('finds every name of the tables standing alone', () => {
    const lost = spellings.filter(({ thing, language, written, weak }) => {
      const [mention, ...more] = findMentions(written, language);
      const isWhole = mention !== undefined && mention.span.start === 0 && mention.span.end === written.length;
      return !weak && !(isWhole && more.length === 0 && thingOf(mention) === thing && !mention.weak);
    });
    expect(lost.map(({ thing, written }) => `${written} (${thing})`)).toEqual([]);
  });
});
