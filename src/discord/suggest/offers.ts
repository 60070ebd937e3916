import { formatDay } from '../../locales/days.ts';
import { showUnit } from '../../answers/units.ts';
import { companies } from '../../lexicon/companies.ts';
import { currencyNames, showCurrency } from '../../lexicon/currencies.ts';
import { houses } from '../../lexicon/houses.ts';
import { markets } from '../../lexicon/markets.ts';
import { metricIds } from '../../lexicon/metric.ts';
import { metrics } from '../../lexicon/metrics.ts';
import { spellingOf, type Names } from '../../lexicon/names.ts';
import { currencies } from '../../lexicon/rates.ts';
import { places } from '../../lexicon/places.ts';
import { showCompany, showMarket, showMetric, showPlace } from '../../lexicon/shown-name.ts';
import type { Library } from '../../library/library.ts';
import { periodCode, periodLabel } from '../../locales/times/label.ts';
import { languages, type Language } from '../../text/language.ts';
import { offer, type Offer } from './offer.ts';

const spellingsOf = (names: Names): readonly string[] =>
  languages.flatMap((language) => names[language].map(spellingOf));

/** How often each id is met. */
const countAll = (ids: readonly string[]): ((id: string) => number) => {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (id) => counts.get(id) ?? 0;
};

/** Companies with their first ticker, and under each the divisions that are asked for by name. */
export const companyOffers = ({ claims }: Library, language: Language): readonly Offer[] => {
  const met = countAll(claims.flatMap(({ subject }) => (subject.type === 'company' ? [subject.id] : [])));
  return companies.flatMap(({ id, names, tickers, units }) => {
    const shown = showCompany(id, language);
    const name = tickers[0] === undefined ? shown : `${shown} (${tickers[0]})`;
    return [
      offer({ name, value: id }, [...tickers, ...spellingsOf(names)], met(id), { codes: [id] }),
      ...units.map((unit) =>
        offer(
          { name: `${showUnit(id, unit.name, language)} (${shown})`, value: unit.id },
          spellingsOf(unit.names),
          met(id),
          { codes: [unit.id], isOnlyTyped: true },
        ),
      ),
    ];
  });
};

export const placeOffers = ({ claims }: Library, language: Language): readonly Offer[] => {
  const met = countAll(claims.flatMap(({ scope }) => scope.region ?? []));
  return places.map(({ region, names, adjectives }) =>
    offer(
      { name: showPlace(region, language), value: region },
      [...spellingsOf(names), ...spellingsOf(adjectives)],
      met(region),
      { codes: [region] },
    ),
  );
};

/** Markets and places: the option takes either. */
export const marketOffers = (library: Library, language: Language): readonly Offer[] => {
  const met = countAll(library.claims.flatMap(({ scope }) => scope.market ?? []));
  const all = markets.map(({ id, names }) =>
    offer({ name: showMarket(id, language), value: id }, spellingsOf(names), met(id), { codes: [id] }),
  );
  return [...all, ...placeOffers(library, language)];
};

/** Periods in words; every language's are understood. */
const wordedPeriods: Readonly<Record<Language, readonly string[]>> = {
  en: ['last quarter', 'last month', 'last week', 'last year', 'this year', 'last 4 quarters', 'last 8 quarters'],
  fr: [
    'dernier trimestre',
    'le mois dernier',
    'la semaine dernière',
    'l’année dernière',
    'cette année',
    '4 derniers trimestres',
    '8 derniers trimestres',
  ],
  zh: ['上季度', '上个月', '上周', '去年', '今年', '过去4个季度', '过去8个季度'],
};

const wordedOffers = (language: Language): readonly Offer[] =>
  wordedPeriods[language].map((words) => offer({ name: words, value: words }, [words], 0, { isOnlyTyped: true }));

/** Periods that the corpus has figures for, the latest first; those in words where they are typed. */
export const periodOffers = ({ claims }: Library, language: Language): readonly Offer[] => {
  const found = claims.flatMap(({ period }) =>
    period === null || period.from === null || period.to === null ? [] : [{ from: period.from, to: period.to }],
  );
  const distinct = new Map(found.map(({ from, to }) => [periodCode(from, to), { from, to }]));
  const counted = [...distinct].map(([code, days]) =>
    offer(
      { name: periodLabel(language, days), value: code },
      [code, ...languages.map((each) => periodLabel(each, days))],
      Date.parse(days.to),
    ),
  );
  return [...counted, ...wordedOffers(language)];
};

export const metricOffers = ({ claims }: Library, language: Language): readonly Offer[] => {
  const met = countAll(claims.map(({ metric }) => metric));
  return metricIds
    .filter((id) => id !== 'other')
    .map((id) =>
      offer(
        { name: showMetric(id, language), value: id },
        languages.flatMap((each) => [metrics[id].label[each], ...metrics[id].names[each]]),
        met(id),
        { codes: [id] },
      ),
    );
};

export const currencyOffers = (_library: Library, language: Language): readonly Offer[] =>
  currencies.map((code) =>
    offer(
      { name: showCurrency(code, language), value: code },
      [...currencyNames(code), showCurrency(code, language)],
      0,
      {
        codes: [code],
      },
    ),
  );

/** Whom articles quote with figures; a research house under each of its names. */
export const sourceOffers = ({ claims }: Library): readonly Offer[] => {
  const sources = claims.flatMap(({ attribution }) => attribution.source ?? []);
  const met = countAll(sources);
  return [...new Set(sources)].map((source) => {
    const house = houses.find(({ name }) => name === source);
    return offer(
      { name: source, value: source },
      house === undefined ? [source] : spellingsOf(house.names),
      met(source),
    );
  });
};

/** Articles by their titles; the option then holds an id. */
export const articleOffers = ({ articles, claims }: Library, language: Language): readonly Offer[] => {
  const met = countAll(claims.map(({ article }) => article));
  return [...articles.values()].map(({ id, title, publisher, publishedOn }) => {
    const when = publishedOn === null ? '' : ` · ${formatDay(language, publishedOn)}`;
    return offer(
      { name: `${title}${publisher === null ? '' : ` (${publisher})`}${when}`, value: id },
      [title, publisher ?? ''],
      met(id),
      {
        codes: [id],
      },
    );
  });
};
