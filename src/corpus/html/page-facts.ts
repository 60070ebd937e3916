import type { Day } from '../../text/day.ts';
import { parseInstant } from '../../text/instants.ts';
import { type Fields, isFields, stampAmong, wordsAmong, wordsOf } from '../formats/fields.ts';
import { type Published, localDay, publishedBy } from '../metadata/local-day.ts';
import { type Stamp, readDay, readStamp } from '../metadata/read-day.ts';
import { type Element, attribute, elementsIn, type Parent, sourceIn, wordsIn } from './tree.ts';

/** What a page says of itself, before its text is looked at. */
export interface PageFacts extends Published {
  readonly headline: string | null;
  readonly site: string | null;
  readonly url: string | null;
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

/** `<time>`, or whatever calls itself the day of publication; those of a change last. */
const timesIn = (elements: readonly Element[]): readonly Element[] => {
  const times = elements.filter((element) => element.tagName === 'time');
  const published = elements.filter(
    (element) =>
      says(element, ['itemprop'], /^date(?:published|created)$/i) ||
      (element.tagName === 'time' && says(element, ['class', 'itemprop'], /publish|^date$|entry-date|posted/i)),
  );
  const others = times.filter((element) => !says(element, ['class', 'itemprop'], /updat|modif/i));
  return [...published, ...others, ...times];
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

const firstStamp = (texts: readonly (string | null)[]): Stamp | null =>
  texts.map((text) => (text === null ? null : readStamp(text))).find((stamp) => stamp !== null) ?? null;

/** One stamp of a page may leave the seconds out. */
const isAt = (at: number, stamp: string): boolean => Math.abs((parseInstant(stamp)?.at ?? 0) - at) < 60_000;

/** What a `<time>` that states the same moment shows its readers. */
const shownAt = (at: number, times: readonly Element[]): Day | null =>
  localDay(
    at,
    times.filter((element) => isAt(at, stampOf(element))).map((element) => readDay(tidy(wordsIn(element)))),
  );

/** When the page says that it was published, by its publisher's clock where the page tells that. */
const publishedOn = (elements: readonly Element[], linked: Fields): Published => {
  const [metas, times] = [metaFields(elements), timesIn(elements)];
  const stated = times.map(stampOf);
  const stamp = stampAmong(metas) ?? firstStamp([wordsOf(linked, 'datePublished', 'dateCreated'), ...stated]);
  const shown = stamp === null || stamp.at === null ? null : shownAt(stamp.at, times);
  return shown === null
    ? publishedBy(stamp, [...wordsAmong(metas), ...wordsAmong(linked), ...stated])
    : { publishedOn: shown };
};

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
    ...publishedOn(elements, linked),
    language: (root ? attribute(root, 'lang') : null) ?? meta('og:locale', 'content-language'),
  };
};
