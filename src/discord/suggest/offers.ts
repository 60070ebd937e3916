import { companies } from '../../lexicon/companies.ts';
import { markets } from '../../lexicon/markets.ts';
import { metricIds } from '../../lexicon/metric.ts';
import { metrics } from '../../lexicon/metrics.ts';
import { spellingOf, type Names } from '../../lexicon/names.ts';
import { places } from '../../lexicon/places.ts';
import { showCompany, showMarket, showMetric, showPlace } from '../../lexicon/shown-name.ts';
import type { Library } from '../../library/library.ts';
import { periodCode, periodLabel } from '../../locales/times/label.ts';
import { languages, type Language } from '../../text/language.ts';
import type { Offer } from './offer.ts';

const spellingsOf = (names: Names): readonly string[] =>
  languages.flatMap((language) => names[language].map(spellingOf));

type Counts = ReadonlyMap<string, number>;

const countOf = (counts: Counts, id: string): number => counts.get(id) ?? 0;

const countAll = (ids: readonly string[]): Counts => {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, countOf(counts, id) + 1);
  return counts;
};

/** Companies by their id, and under the company the divisions that are asked for by name. */
export const companyOffers = ({ claims }: Library, language: Language): readonly Offer[] => {
  const met = countAll(claims.flatMap(({ subject }) => (subject.type === 'company' ? [subject.id] : [])));
  return companies.flatMap(({ id, names, tickers, units }): readonly Offer[] => {
    const shown = showCompany(id, language);
    const weight = countOf(met, id);
    const [ticker] = tickers;
    const name = ticker === undefined ? shown : `${shown} (${ticker})`;
    return [
      { choice: { name, value: id }, spellings: [id, ...tickers, ...spellingsOf(names)], weight },
      ...units.map((unit) => ({
        choice: { name: `${unit.name} (${shown})`, value: unit.id },
        spellings: [unit.id, ...spellingsOf(unit.names)],
        weight,
        onlyTyped: true as const,
      })),
    ];
  });
};

export const placeOffers = ({ claims }: Library, language: Language): readonly Offer[] => {
  const met = countAll(claims.flatMap(({ scope }) => scope.region ?? []));
  return places.map(({ region, names, adjectives }) => ({
    choice: { name: showPlace(region, language), value: region },
    spellings: [region, ...spellingsOf(names), ...spellingsOf(adjectives)],
    weight: countOf(met, region),
  }));
};

/** Markets and places: the option takes either. */
export const marketOffers = (library: Library, language: Language): readonly Offer[] => {
  const met = countAll(library.claims.flatMap(({ scope }) => scope.market ?? []));
  const all = markets.map(({ id, names }) => ({
    choice: { name: showMarket(id, language), value: id },
    spellings: [id, ...spellingsOf(names)],
    weight: countOf(met, id),
  }));
  return [...all, ...placeOffers(library, language)];
};

/** Periods that the corpus has figures for, the latest first. */
export const periodOffers = ({ claims }: Library, language: Language): readonly Offer[] => {
  const found = claims.flatMap(({ period }) =>
    period === null || period.from === null || period.to === null ? [] : [{ from: period.from, to: period.to }],
  );
  const distinct = new Map(found.map(({ from, to }) => [periodCode(from, to), { from, to }]));
  return [...distinct].map(([code, days]) => ({
    choice: { name: periodLabel(language, days), value: code },
    spellings: [code, ...languages.map((each) => periodLabel(each, days))],
    weight: Date.parse(days.to),
  }));
};

export const metricOffers = ({ claims }: Library, language: Language): readonly Offer[] => {
  const met = countAll(claims.map(({ metric }) => metric));
  return metricIds
    .filter((id) => id !== 'other')
    .map((id) => ({
      choice: { name: showMetric(id, language), value: id },
      spellings: [id, ...languages.flatMap((each) => [metrics[id].label[each], ...metrics[id].names[each]])],
      weight: countOf(met, id),
    }));
};
