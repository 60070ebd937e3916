import type { MetricId } from '../lexicon/metric.ts';
import type { Period } from '../text/period.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Span } from '../text/span.ts';
import { cuesIn } from './candidates.ts';
import type { Reading, Sentence } from './reading.ts';
import { type Cell, readTables } from './tables.ts';

/** What an article is about as a whole: decided once, from its title and lead, and inherited by what does not say for itself. */
export interface Anchor {
  readonly region: string | null;
  readonly regionSpan: Span | null;
  readonly market: string | null;
  readonly period: Period | null;
  readonly periodSpan: Span | null;
  /** The group that the title or lead speaks of, where it is one alone. */
  readonly company: string | null;
  readonly house: string | null;
  readonly houseSpan: Span | null;
  /** Whether the period stands in the title or the lead's first sentence. */
  readonly isTitled: boolean;
  /** What the figures of its tables stand for. */
  readonly cells: ReadonlyMap<Quantity, Cell>;
  /** Whether the article counts units rather than money. */
  readonly counts: boolean;
  /** Whether the article's title or lead is about shares of a market. */
  readonly shares: boolean;
}

const leadLength = 4;

/** A sentence of the title counts thrice, of the lead twice. */
const weightOf = (sentence: Sentence): number => (sentence.role === 'title' ? 3 : sentence.index < leadLength ? 2 : 1);

const heaviest = (votes: readonly (readonly [string, number])[]): string | null => {
  const sums = new Map<string, number>();
  for (const [key, weight] of votes) sums.set(key, (sums.get(key) ?? 0) + weight);
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

/** "Chinese giant", 中国企业: a property of a company, not a place that is measured. */
export const isOfActor = (reading: Reading, sentence: Sentence, place: Span): boolean =>
  cuesIn(sentence, 'actors', sentence.span).some((cue) => {
    const gap = reading.text.slice(place.end, cue.span.start);
    return (
      cue.span.start >= place.end &&
      (reading.language === 'zh'
        ? /^(?:的|大型|科技|互联网|本土|大)?$/u.test(gap)
        : /^[\s-]+(?:\p{L}+[\s-]+){0,2}$/u.test(gap))
    );
  }) ||
  // French puts the nationality behind: "le géant chinois".
  cuesIn(sentence, 'actors', sentence.span).some(
    (cue) =>
      reading.language === 'fr' &&
      cue.span.end <= place.start &&
      /^\s+(?:\p{L}+\s+)?$/u.test(reading.text.slice(cue.span.end, place.start)),
  );

/** The place that a sentence measures: not a nationality, not the whole of which a share is taken. */
export const placesIn = (reading: Reading, sentence: Sentence): readonly Placed[] => {
  const places = sentence.mentions.flatMap((mention) =>
    mention.kind === 'place' &&
    !isOfActor(reading, sentence, mention.span) &&
    !isAside(reading, sentence, mention.span, mention.form)
      ? [{ region: mention.region, span: mention.span }]
      : [],
  );
  return places.filter((place) => !isWhole(sentence, place, places));
};

interface Placed {
  readonly region: string;
  readonly span: Span;
}

const isWhole = (sentence: Sentence, place: Placed, places: readonly Placed[]): boolean =>
  cuesIn(sentence, 'ofWorld', sentence.span).some(
    (cue) => cue.span.start <= place.span.start && place.span.end <= cue.span.end,
  ) && places.some((other) => other.region !== 'WW' && other.span.end <= place.span.start);

const comparedWith = /^(?:behind|ahead of|than|after|derrière|devant|après|que|仅次于|落后于|比)$/iu;

/** Set beside ("after the US"), or a nationality far behind the figures ("hampered by a restricted Chinese market"). */
const isAside = (reading: Reading, sentence: Sentence, place: Span, form: 'noun' | 'adjective'): boolean => {
  const isBeside = cuesIn(sentence, 'beside', sentence.span).some(
    (cue) =>
      cue.span.end <= place.start &&
      comparedWith.test(reading.text.slice(cue.span.start, cue.span.end)) &&
      /^\s*(?:the\s+|l[ae']s?\s*)?$/u.test(reading.text.slice(cue.span.end, place.start)),
  );
  if (isBeside || reading.language === 'zh') return isBeside;
  const last = sentence.quantities.findLast((quantity) => quantity.span.end <= place.start);
  return form === 'adjective' && last !== undefined && place.start - last.span.end > 40;
};

const measured: readonly MetricId[] = ['market-share', 'market-size', 'units', 'revenue'];

/** Where a company builds is not where a market is measured. */
const isOnMarket = (sentence: Sentence): boolean =>
  sentence.role === 'title' ||
  sentence.heads.some((head) => measured.includes(head.metric)) ||
  sentence.mentions.some((mention) => mention.kind === 'market');

const regionOf = (reading: Reading): { readonly region: string; readonly span: Span } | null => {
  const early = reading.sentences.slice(0, leadLength + 2);
  const votes = early
    .filter(isOnMarket)
    .flatMap((sentence) => placesIn(reading, sentence).map((place) => [place.region, weightOf(sentence)] as const));
  const region = heaviest(votes);
  const span = early.flatMap((sentence) => placesIn(reading, sentence)).find((place) => place.region === region)?.span;
  return region === null || span === undefined ? null : { region, span };
};

const isCompared = (sentence: Sentence, at: number): boolean =>
  cuesIn(sentence, 'than', sentence.span).some((cue) => cue.span.end <= at && at - cue.span.end <= 3);

const grains = ['quarter', 'half', 'year', 'fiscal', 'month', 'range'];

const periodOf = (reading: Reading): { readonly period: Period; readonly span: Span } | null => {
  const told = reading.sentences.slice(0, 12).flatMap((sentence) =>
    sentence.times.flatMap((time) =>
      time.kind === 'period' &&
      grains.includes(time.period.grain) &&
      time.period.from !== null &&
      time.period.to !== null &&
      !(time.period.grain === 'range' && time.period.to === reading.reference) &&
      !isCompared(sentence, time.span.start)
        ? [
            {
              period: time.period,
              span: time.span,
              weight: weightOf(sentence),
              told: sentence.quantities.length > 0,
              early: sentence.role === 'title' || sentence.index < leadLength,
            },
          ]
        : [],
    ),
  );
  const past = told.filter((one) => reading.reference === null || (one.period.from ?? '') <= reading.reference);
  const quarters = past.filter((one) => ['quarter', 'half', 'range'].includes(one.period.grain));
  const best =
    quarters.find((one) => one.told || one.weight === 3) ??
    quarters[0] ??
    past.find((one) => one.period.grain === 'month' && one.weight === 3) ??
    past.find((one) => one.period.grain === 'year' && (one.told || one.weight === 3) && one.early) ??
    past.find((one) => one.period.grain === 'month' && one.told && one.early) ??
    null;
  return best === null ? null : { period: best.period, span: best.span };
};

const marketsIn = (sentence: Sentence): readonly string[] =>
  sentence.mentions.flatMap((mention) =>
    mention.kind === 'market' && !mention.weak && !isOfUnits(sentence, mention.span) ? [mention.id] : [],
  );

/** 零售 says how units are counted, not that the retail market is meant. */
export const isOfUnits = (sentence: Sentence, span: Span): boolean =>
  sentence.heads.some((head) => head.metric === 'units' && head.span.start <= span.start && span.end <= head.span.end);

/** What the title names, else the first sentences, else what is named most. */
const marketOf = (reading: Reading): string | null => {
  const title = reading.sentences.filter((sentence) => sentence.role === 'title').flatMap(marketsIn)[0];
  const lead = reading.sentences.slice(0, 2).flatMap(marketsIn)[0];
  return (
    title ??
    lead ??
    heaviest(reading.sentences.flatMap((sentence) => marketsIn(sentence).map((id) => [id, 1] as const)))
  );
};

const companyOf = (reading: Reading): string | null => {
  for (const sentence of reading.sentences.slice(0, 3)) {
    const ids = new Set(sentence.mentions.flatMap((mention) => (mention.kind === 'company' ? [mention.id] : [])));
    if (ids.size === 1) return [...ids][0] ?? null;
  }
  return null;
};

const countHeads = (reading: Reading, metric: MetricId): number =>
  reading.sentences.reduce(
    (sum, sentence) => sum + sentence.heads.filter((head) => head.metric === metric).length * weightOf(sentence),
    0,
  );

const houseOf = (reading: Reading): { readonly name: string; readonly span: Span } | null => {
  const mentions = reading.sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((mention) => (mention.kind === 'house' ? [mention] : [])),
  );
  const name = heaviest(mentions.map((mention) => [mention.name, 1] as const));
  const span = mentions.find((mention) => mention.name === name)?.span;
  return name === null || span === undefined ? null : { name, span };
};

export const findAnchor = (reading: Reading): Anchor => {
  const region = regionOf(reading);
  const period = periodOf(reading);
  const house = houseOf(reading);
  return {
    region: region?.region ?? null,
    regionSpan: region?.span ?? null,
    market: marketOf(reading),
    period: period?.period ?? null,
    periodSpan: period?.span ?? null,
    company: companyOf(reading),
    house: house?.name ?? null,
    houseSpan: house?.span ?? null,
    isTitled:
      period !== null &&
      reading.sentences.some(
        (sentence) =>
          (sentence.role === 'title' || sentence.index === 0) &&
          sentence.span.start <= period.span.start &&
          period.span.end <= sentence.span.end,
      ),
    cells: readTables(reading),
    counts: countHeads(reading, 'units') > countHeads(reading, 'revenue') + countHeads(reading, 'profit'),
    shares: reading.sentences
      .slice(0, leadLength + 1)
      .some((sentence) => sentence.heads.some((head) => head.metric === 'market-share')),
  };
};
