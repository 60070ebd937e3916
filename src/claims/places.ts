import { places } from '../lexicon/places.ts';
import type { Span } from '../text/span.ts';
import { cuesIn } from './candidate.ts';
import type { Reading, Sentence } from './reading.ts';

/** "Chinese giant", 中国企业: a property of a company, not a place that is measured. */
const isOfActor = (reading: Reading, sentence: Sentence, place: Span, form: Placed['form']): boolean =>
  [...cuesIn(sentence, 'actors', sentence.span), ...cuesIn(sentence, 'topN', sentence.span)].some((cue) => {
    const gap = reading.text.slice(place.end, cue.span.start);
    return (
      cue.span.start >= place.end &&
      (reading.language === 'zh'
        ? /^(?:的|大型|科技|互联网|本土|大)?$/u.test(gap) &&
          !/^.{0,4}(?:市场|行业|产业)/u.test(reading.text.slice(cue.span.end, cue.span.end + 8))
        : /^(?:'s)?[\s-]+(?:\p{L}+[\s-]+){0,2}$/u.test(gap))
    );
  }) ||
  // French puts the nationality behind: "le géant chinois".
  cuesIn(sentence, 'actors', sentence.span).some(
    (cue) =>
      reading.language === 'fr' &&
      (form === 'adjective' || /^\s+d(?:e\s+|')$/u.test(reading.text.slice(cue.span.end, place.start))) &&
      cue.span.end <= place.start &&
      /^\s+(?:\p{L}+\s+)?$/u.test(reading.text.slice(cue.span.end, place.start)),
  );

/** "franco-italien", "Chinese-owned": half of a word about a company. */
const isCompound = (reading: Reading, place: Span): boolean =>
  /\p{L}-$/u.test(reading.text.slice(Math.max(0, place.start - 2), place.start)) ||
  /^-\p{L}/u.test(reading.text.slice(place.end, place.end + 2));

/** "China's BYD", "le chinois BYD", 日本的索尼: where a company is from. */
const isOfCompany = (reading: Reading, sentence: Sentence, place: Span): boolean =>
  sentence.mentions.some(
    (mention) =>
      mention.kind === 'company' &&
      mention.span.start >= place.end &&
      mention.span.start - place.end <= 6 &&
      (/^(?:'s\s+|\s+|-|的)$/u.test(reading.text.slice(place.end, mention.span.start)) ||
        (place.end === mention.span.start && !/[在于]$/u.test(reading.text.slice(0, place.start).slice(-1)))),
  );

/** "Are all Chinese, Korean or Japanese": where somebody is from, as one says it. */
const isPredicate = (reading: Reading, place: Span, form: Placed['form']): boolean =>
  form === 'adjective' &&
  /(?<!\p{L})(?:is|are|was|were|be|est|sont|était|étaient|être)\s(?:all\s|both\s|tous\s|toutes\s|deux\s){0,2}(?:\p{L}{4,14}(?:,\s|\s(?:ou|or|et|and)\s)){0,2}$/iu.test(
    reading.text.slice(Math.max(0, place.start - 48), place.start),
  );

/** "Exported to Europe", 装船去了欧洲, 另一个世界: where things went, or a world apart. */
const isDestination = (reading: Reading, { start }: Span): boolean =>
  /(?:(?<!\p{L})(?:exported|exports?|bound|headed|heading|expédiée?s?|exportée?s?|exportations?)\s(?:to|for|vers)\s(?:the\s|l[ae']s?\s?)?|(?:去了|运往|出口到|出口至|销往|发往|另一个|两个))$/iu.test(
    reading.text.slice(Math.max(0, start - 24), start),
  );

/** The place that a sentence measures: not a nationality, not the whole of which a share is taken. */
export const placesIn = (reading: Reading, sentence: Sentence): readonly Placed[] => {
  const named = sentence.mentions.flatMap((mention) =>
    mention.kind === 'place' &&
    !isOfActor(reading, sentence, mention.span, mention.form) &&
    !isOfCompany(reading, sentence, mention.span) &&
    !isCompound(reading, mention.span) &&
    !isPredicate(reading, mention.span, mention.form) &&
    !isDestination(reading, mention.span) &&
    !isAside(reading, sentence, mention.span, mention.form)
      ? [{ region: mention.region, span: mention.span, form: mention.form }]
      : [],
  );
  return named.filter((place) => !isWhole(sentence, place, named));
};

export interface Placed {
  readonly region: string;
  readonly span: Span;
  /** "Chinese" is an adjective, "China" a noun. */
  readonly form: 'noun' | 'adjective';
}

const isWhole = (sentence: Sentence, place: Placed, places: readonly Placed[]): boolean =>
  cuesIn(sentence, 'ofWorld', sentence.span).some(
    (cue) => cue.span.start <= place.span.start && place.span.end <= cue.span.end,
  ) && places.some((other) => other.region !== 'WW' && other.span.end <= place.span.start);

const comparedWith =
  /^(?:behind|ahead of|than|after|excluding|except|outside|beyond|overtook|overtak(?:e|es|ing)|surpass(?:es|ed|ing)|derrière|devant|après|que|hors|sauf|仅次于|落后于|比|除|除了|超越)$/iu;

/** Set beside ("after the US"), or a nationality far behind the figures ("hampered by a restricted Chinese market"). */
const isAside = (reading: Reading, sentence: Sentence, place: Span, form: 'noun' | 'adjective'): boolean => {
  const isBeside = cuesIn(sentence, 'beside', sentence.span).some(
    (cue) =>
      cue.span.end <= place.start &&
      comparedWith.test(reading.text.slice(cue.span.start, cue.span.end)) &&
      /^\s*(?:(?:the\s+)?(?:whole|rest|total) of\s+)?(?:the\s+|l[ae']s?\s*)?$/u.test(
        reading.text.slice(cue.span.end, place.start),
      ),
  );
  if (isBeside || reading.language === 'zh') return isBeside;
  const last = sentence.quantities.findLast((quantity) => quantity.span.end <= place.start);
  return form === 'adjective' && last !== undefined && place.start - last.span.end > 40;
};

const withinOf = new Map(places.map((place) => [place.region, place.within]));

/** The groups that hold a place, itself first. */
const holders = (region: string): readonly string[] => [
  region,
  ...(withinOf.get(region) ?? []).filter((one) => one !== region).flatMap(holders),
];

const commonOf = (a: string, b: string): string | null =>
  holders(a).find((one) => one !== 'WW' && holders(b).includes(one)) ?? null;

const conjoined = /^\s*(?:,|、|and|et|&|和|及|与|以及|,\s*and|,\s*et)\s*(?:the\s+|l[ae']s?\s*)?$/u;

/** "the European Union, Britain and the EFTA countries", "the US and Canada": places named as one are the area that holds them. */
export const joined = (reading: Reading, found: readonly Placed[]): readonly Placed[] =>
  found.reduce<readonly Placed[]>((areas, place) => {
    const last = areas.at(-1);
    const area =
      last !== undefined && conjoined.test(reading.text.slice(last.span.end, place.span.start))
        ? commonOf(last.region, place.region)
        : null;
    return last === undefined || area === null
      ? [...areas, place]
      : [
          ...areas.slice(0, -1),
          { region: area, span: { start: last.span.start, end: place.span.end }, form: place.form },
        ];
  }, []);
