import type { Day } from '../../text/day.ts';
import { type Fields, dayAmong, isFields, wordsOf } from '../formats/fields.ts';
import { readDay } from '../metadata/read-day.ts';
import { type Element, attribute, elementsIn, type Parent, sourceIn, wordsIn } from './tree.ts';

/** What a page says of itself, before its text is looked at. */
export interface PageFacts {
  readonly headline: string | null;
  readonly site: string | null;
  readonly url: string | null;
  readonly publishedOn: Day | null;
  readonly language: string | null;
}

const metaNames = (element: Element): readonly string[] =>
  ['property', 'name', 'itemprop', 'http-equiv'].flatMap((key) => attribute(element, key)?.toLowerCase() ?? []);

const metaOf =
  (elements: readonly Element[]) =>
  (...names: readonly string[]): string | null =>
    names
      .map((name) => elements.find((element) => element.tagName === 'meta' && metaNames(element).includes(name)))
      .map((element) => (element ? attribute(element, 'content')?.trim() : null))
      .find((content) => content !== undefined && content !== null && content !== '') ?? null;

const parseJson = (source: string): unknown => {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
};

const fieldsWithin = (value: unknown): readonly Fields[] => {
  if (Array.isArray(value)) return value.flatMap(fieldsWithin);
  return isFields(value) ? [value, ...fieldsWithin(value['@graph'])] : [];
};

/** The article as search engines are told of it (schema.org in JSON-LD). */
const linkedFields = (elements: readonly Element[]): Fields =>
  elements
    .filter((element) => element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json')
    .flatMap((element) => fieldsWithin(parseJson(sourceIn(element))))
    .find((fields) => wordsOf(fields, 'datePublished') !== null || wordsOf(fields, 'headline') !== null) ?? {};

const topHeading = (elements: readonly Element[]): string | null => {
  const words = elements.filter((element) => element.tagName === 'h1').map((element) => tidy(wordsIn(element)));
  const spoken = words.filter((heading) => heading !== '');
  return spoken.length === 1 ? (spoken[0] ?? null) : null;
};

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A heading that the page's title does not repeat may be the site's own name. */
const headlineAmong = (heading: string | null, announced: string | null): string | null => {
  if (heading === null || announced === null) return heading ?? announced;
  return announced.includes(heading) || heading.includes(announced) ? heading : announced;
};

/** "Cloud grows | Example News": what the tab says behind the headline. */
const siteBehind = (headline: string | null, tab: string | null): string | null => {
  const rest = headline !== null && tab?.startsWith(headline) === true ? tab.slice(headline.length) : '';
  const site = /^\s*[|–—_-]\s*([^|–—_]{2,40})$/.exec(rest)?.[1]?.trim();
  return site ?? null;
};

const says = (element: Element, names: readonly string[], word: RegExp): boolean =>
  names.some((name) => word.test(attribute(element, name) ?? ''));

const stampOf = (element: Element): string =>
  attribute(element, 'datetime') ?? attribute(element, 'content') ?? attribute(element, 'title') ?? wordsIn(element);

/** `<time>`, or whatever calls itself the day of publication. */
const timesIn = (elements: readonly Element[]): readonly string[] => {
  const times = elements.filter((element) => element.tagName === 'time');
  const published = elements.filter(
    (element) =>
      says(element, ['itemprop'], /^date(?:published|created)$/i) ||
      (element.tagName === 'time' && says(element, ['class', 'itemprop'], /publish|^date$|entry-date|posted/i)),
  );
  const others = times.filter((element) => !says(element, ['class', 'itemprop'], /updat|modif/i));
  return [...published, ...others, ...times].map(stampOf);
};

/** Metas by the last part of their names: `article:published_time` is `published_time`. The first of a name counts. */
const metaFields = (elements: readonly Element[]): Fields =>
  Object.fromEntries(
    elements
      .filter((element) => element.tagName === 'meta')
      .flatMap((element) =>
        metaNames(element).map(
          (name) => [name.replace(/^.*[.:]\s*/, ''), attribute(element, 'content') ?? ''] as const,
        ),
      )
      .toReversed(),
  );

const firstDay = (texts: readonly (string | null)[]): Day | null =>
  texts.map((text) => (text === null ? null : readDay(text))).find((day) => day !== null) ?? null;

export const readPageFacts = (page: Parent): PageFacts => {
  const elements = elementsIn(page);
  const meta = metaOf(elements);
  const linked = linkedFields(elements);
  const canonical = elements.find((element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical');
  const publisher = isFields(linked['publisher']) ? wordsOf(linked['publisher'], 'name') : null;
  const root = elements.find((element) => element.tagName === 'html');
  const tabElement = elements.find((element) => element.tagName === 'title');
  const tab = tabElement ? tidy(wordsIn(tabElement)) : null;
  const headline =
    headlineAmong(topHeading(elements), meta('og:title', 'twitter:title') ?? wordsOf(linked, 'headline')) ?? tab;
  return {
    headline,
    site: meta('og:site_name') ?? publisher ?? siteBehind(headline, tab),
    url: (canonical ? attribute(canonical, 'href') : null) ?? meta('og:url'),
    publishedOn:
      dayAmong(metaFields(elements)) ??
      firstDay([wordsOf(linked, 'datePublished', 'dateCreated'), ...timesIn(elements)]),
    language: (root ? attribute(root, 'lang') : null) ?? meta('og:locale', 'content-language'),
  };
};
