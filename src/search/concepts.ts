import { companies } from '../lexicon/companies.ts';
import { findMentions, findTypedMentions } from '../lexicon/find-mentions.ts';
import { houses } from '../lexicon/houses.ts';
import { markets } from '../lexicon/markets.ts';
import type { Mention } from '../lexicon/mention.ts';
import { spellingOf } from '../lexicon/names.ts';
import type { Names } from '../lexicon/names.ts';
import { places } from '../lexicon/places.ts';
import type { Language } from '../text/language.ts';
import { normalise } from '../text/normalise.ts';
import type { Span } from '../text/span.ts';
import { findMetrics } from './metric-mentions.ts';

/** A company, place, market, research house or metric that a text names, whatever the language. */
export interface Concept {
  readonly span: Span;
  /** Canonical, the same in every language: `company:alibaba`, `place:CN`. */
  readonly ids: readonly string[];
  /** What it is called, the usual name first. */
  readonly names: Readonly<Record<Language, readonly string[]>>;
}

interface Entry {
  readonly ids: readonly string[];
  readonly names: Concept['names'];
}

const spellings = (names: Names): Concept['names'] => ({
  en: names.en.map(spellingOf),
  fr: names.fr.map(spellingOf),
  zh: names.zh.map(spellingOf),
});

const bothOf = (a: Concept['names'], b: Concept['names']): Concept['names'] => ({
  en: [...a.en, ...b.en],
  fr: [...a.fr, ...b.fr],
  zh: [...a.zh, ...b.zh],
});

const marketIds = (id: string | undefined): readonly string[] => {
  if (id === undefined) return [];
  const parent = markets.find((market) => market.id === id)?.parent;
  return parent === undefined ? [`market:${id}`] : [`market:${id}`, `market:${parent}`];
};

const companyEntries = companies.flatMap(({ id, names, units }): readonly (readonly [string, Entry])[] => [
  [`company:${id}`, { ids: [`company:${id}`], names: spellings(names) }],
  ...units.map(
    (unit) =>
      [
        `company:${id}/${unit.name}`,
        { ids: [`company:${id}`, ...marketIds(unit.market)], names: spellings(unit.names) },
      ] as const,
  ),
]);

const entries: ReadonlyMap<string, Entry> = new Map([
  ...companyEntries,
  ...houses.map(({ id, names }) => [`house:${id}`, { ids: [`house:${id}`], names: spellings(names) }] as const),
  ...markets.map(({ id, names }) => [`market:${id}`, { ids: marketIds(id), names: spellings(names) }] as const),
  ...places.map(
    ({ region, names, adjectives }) =>
      [
        `place:${region}`,
        { ids: [`place:${region}`], names: bothOf(spellings(names), spellings(adjectives)) },
      ] as const,
  ),
]);

const keyOf = (mention: Mention): string => {
  if (mention.kind === 'place') return `place:${mention.region}`;
  const key = `${mention.kind}:${mention.id}`;
  return mention.kind === 'company' && mention.part !== null ? `${key}/${mention.part}` : key;
};

const namedBy = (mentions: readonly Mention[]): readonly Concept[] =>
  mentions.flatMap((mention) => {
    const entry = entries.get(keyOf(mention));
    return entry === undefined ? [] : [{ span: mention.span, ...entry }];
  });

const metricConcepts = (text: string, language: Language): readonly Concept[] =>
  findMetrics(text, language).map(({ span, metric }) => ({
    span,
    ids: [`metric:${metric.id}`],
    names: metric.names,
  }));

/** All that an article's text names; names that are weak elsewhere count, since they only move the order. */
export const conceptsOf = (text: string, language: Language): readonly Concept[] => {
  const normal = normalise(text);
  return [...namedBy(findMentions(normal, language)), ...metricConcepts(normal, language)];
};

/** All that a question names, each thing once, without minding capitals. */
export const askedConcepts = (text: string, language: Language): readonly Concept[] => {
  const normal = normalise(text);
  const all = [...namedBy(findTypedMentions(normal, language)), ...metricConcepts(normal, language)];
  return [...new Map(all.map((concept) => [concept.names, concept])).values()];
};
