import type { Article, ParagraphRole } from '../corpus/article.ts';
import { findMentions } from '../lexicon/find-mentions.ts';
import type { Mention } from '../lexicon/mention.ts';
import { locales } from '../locales/locales.ts';
import type { Day } from '../text/day.ts';
import type { Language } from '../text/language.ts';
import { matchesOf } from '../text/matches-of.ts';
import { normalise } from '../text/normalise.ts';
import type { TimeMention } from '../text/period.ts';
import type { Quantity } from '../text/quantity.ts';
import { overlaps, type Span } from '../text/span.ts';
import { withCurrencies } from './with-currencies.ts';
import { datelineLength } from './dateline-length.ts';
import { withHomeCurrency, withTaiwanDollar } from './home-currency.ts';
import { loneNames } from './lone-names.ts';
import { readTableAmounts, type TableAmount } from './table-amounts.ts';
import { type BasisHit, type CueHit, findBases, findCues, findHeads, type HeadHit, withoutInner } from './cue-hits.ts';

/** One sentence with everything that was found in it; all spans lie in the article's text. */
export interface Sentence {
  readonly index: number;
  readonly span: Span;
  /** Which paragraph it stands in. */
  readonly paragraph: number;
  readonly role: ParagraphRole;
  /** Stretches between commas, semicolons, colons and brackets. */
  readonly clauses: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeMention[];
  readonly cues: readonly CueHit[];
  readonly heads: readonly HeadHit[];
  readonly bases: readonly BasisHit[];
}

/** An article as extraction sees it. */
export interface Reading {
  readonly article: Article;
  readonly language: Language;
  /** As long as the article's text: offsets hold in both. */
  readonly text: string;
  readonly reference: Day | null;
  readonly sentences: readonly Sentence[];
  /** Words that are names, though no table may know them. */
  readonly loneNames: ReadonlySet<string>;
  /** The bare numbers of tables, by what their headings say. */
  readonly tableAmounts: ReadonlyMap<Quantity, TableAmount>;
}

const borders = /[,，;；:：()（）\n]|\s[-–—]\s|--/g;

const isInNumber = (text: string, at: number): boolean =>
  /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));

const clausesOf = (text: string, sentence: Span): readonly Span[] => {
  const cuts = matchesOf(borders, text.slice(sentence.start, sentence.end))
    .filter((match) => !(/[,:]/.test(match[0]) && isInNumber(text, sentence.start + match.index)))
    .map((match) => ({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }));
  const starts = [sentence.start, ...cuts.map((cut) => cut.end)];
  const ends = [...cuts.map((cut) => cut.start), sentence.end];
  return starts
    .map((start, index) => ({ start, end: ends[index] ?? sentence.end }))
    .filter((clause) => clause.start < clause.end);
};

/** Walks a sorted list once: the elements that lie in each of the sorted spans. */
const within = <T extends { readonly span: Span }>(
  sorted: readonly T[],
  spans: readonly Span[],
): readonly (readonly T[])[] => {
  let next = 0;
  return spans.map((span) => {
    while (next < sorted.length && (sorted[next]?.span.start ?? 0) < span.start) next += 1;
    const first = next;
    while (
      next < sorted.length &&
      (sorted[next]?.span.end ?? 0) <= span.end &&
      (sorted[next]?.span.start ?? 0) < span.end
    )
      next += 1;
    return sorted.slice(first, next);
  });
};

interface Place {
  readonly span: Span;
  readonly paragraph: number;
  readonly role: ParagraphRole;
}

const placesOf = (article: Article, text: string): readonly Place[] =>
  article.paragraphs.flatMap(({ span, role }, paragraph) =>
    locales[article.language]
      .sentences(text.slice(span.start, span.end))
      .map((found) => ({ span: { start: found.start + span.start, end: found.end + span.start }, paragraph, role })),
  );

/** A weak name counts where the same company is named in full, or by a unit, elsewhere in the article. */
const trusted = (text: string, mentions: readonly Mention[]): readonly Mention[] => {
  const known = new Set(
    mentions.flatMap((mention) =>
      mention.kind === 'company' && (!mention.weak || actsAt(text, mention.span)) ? [mention.id] : [],
    ),
  );
  return mentions.filter((mention) => mention.kind !== 'company' || !mention.weak || known.has(mention.id));
};

const verbs =
  /^(?:,\s|'s\s|\s+(?:said|says|posted|reported|grew|rose|fell|held|had|has|shipped|sold|delivered|saw|took|recorded|gained|lost|expects|plans|will|a|est|reste|recule|progresse|annonce|détient|perd|gagne|affiche|vise|prévoit|compte)\b)/u;

const actor =
  /(?:\b(?:shares? (?:in|of)|rival|rivals|operator|chipmaker|carmaker|automaker|vendor|maker|giant|company|l'action|le titre|le groupe|le constructeur|l'opérateur|la société|le géant)\s+)$/iu;

/** "Snap, reporting a day earlier, grew", "Shares in BT": a weak name that opens a sentence and does something there, or is called a company. */
const actsAt = (text: string, { start, end }: Span): boolean =>
  actor.test(text.slice(Math.max(0, start - 16), start)) ||
  (/(?:^|[.!?\n]\s*)$/u.test(text.slice(Math.max(0, start - 3), start)) && verbs.test(text.slice(end, end + 16)));

const shortGrains = ['quarter', 'half', 'month', 'day', 'range'];

/** The year that an article names most, the earlier of two; null where it names none. */
const commonYear = (times: readonly TimeMention[]): string | null => {
  const years = times.flatMap((time) =>
    time.kind === 'period' && time.yearStated && time.period.from !== null && time.period.to !== null
      ? [time.period.from.slice(0, 4)]
      : [],
  );
  const counts = new Map<string, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0] ?? null;
};

/** The end of the latest day, month, quarter or half that an article names with its year, else of the year it names most; null where it names none. */
export const latestDated = (article: Article): Day | null => {
  const times = locales[article.language].times(normalise(article.text), null);
  const ends = times.flatMap((time) =>
    time.kind === 'period' && time.yearStated && shortGrains.includes(time.period.grain) && time.period.to !== null
      ? [time.period.to]
      : [],
  );
  const year = commonYear(times);
  const yearEnd = year === null ? null : `${year}-12-31`;
  const end = ends.sort().at(-1) ?? null;
  return end === null || (yearEnd !== null && yearEnd.slice(0, 4) > end.slice(0, 4)) ? yearEnd : end;
};

/** Names without the places of datelines. */
const placed = (article: Article, text: string, mentions: readonly Mention[]): readonly Mention[] => {
  const datelines = article.paragraphs.slice(0, earlyParagraphs).flatMap(({ span }) => {
    const length = datelineLength(text.slice(span.start, span.end));
    return length === 0 ? [] : [{ start: span.start, end: span.start + length }];
  });
  return mentions.filter(
    (mention) => mention.kind !== 'place' || !datelines.some((dateline) => overlaps(dateline, mention.span)),
  );
};

/** A dateline stands at the top. */
const earlyParagraphs = 12;

/** Finds sentences, names, quantities, times and cues; `reference` is what "last year" is relative to. */
export const readArticle = (article: Article, reference: Day | null): Reading => {
  const { language } = article;
  const text = normalise(article.text);
  const places = placesOf(article, text);
  const spans = places.map((place) => place.span);
  const names = trusted(text, findMentions(text, language));
  const mentions = within(placed(article, text, names), spans);
  const quantities = within(
    withTaiwanDollar(article.text, withHomeCurrency(locales[language].quantities(text), names), names),
    spans,
  );
  const times = within(locales[language].times(text, reference), spans);
  const sentences = places.map((place, index) => {
    const words = text.slice(place.span.start, place.span.end);
    const found = quantities[index] ?? [];
    const isTold = found.length > 0;
    return {
      ...place,
      index,
      clauses: clausesOf(text, place.span),
      mentions: mentions[index] ?? [],
      quantities: found,
      times: times[index] ?? [],
      ...withoutInner(
        findCues(language, words, place.span.start, isTold),
        findHeads(language, words, place.span.start),
      ),
      bases: isTold ? findBases(language, words, place.span.start) : [],
    };
  });
  const tables = readTableAmounts(text, language, withCurrencies(text, language, sentences));
  return {
    article,
    language,
    text,
    reference,
    loneNames: loneNames(text, language),
    sentences: tables.sentences,
    tableAmounts: tables.amounts,
  };
};
