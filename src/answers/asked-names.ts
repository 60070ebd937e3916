import { findMentions, findTypedMentions } from '../lexicon/find-mentions.ts';
import type { Mention } from '../lexicon/mention.ts';
import { askingOf, type Asking } from '../locales/asking.ts';
import type { Language } from '../text/language.ts';
import { overlaps, type Span } from '../text/span.ts';
import { marketWordIn } from './market-words.ts';
import { unitMarket } from './units.ts';

/** Whom, what and where a question names. */
export interface AskedNames {
  readonly companies: readonly string[];
  readonly part: string | null;
  readonly market: string | null;
  readonly region: string | null;
  /** A place beside the world's: whose share of the world's market is asked for. */
  readonly within: string | null;
  /** Where those who are asked for come from. */
  readonly origin: string | null;
  readonly spans: readonly Span[];
}

type CompanyMention = Extract<Mention, { kind: 'company' }>;
type PlaceMention = Extract<Mention, { kind: 'place' }>;

const isCompany = (mention: Mention): mention is CompanyMention => mention.kind === 'company';

const isShouted = (text: string): boolean => !/\p{Lu}/u.test(text.slice(1)) || !/\p{Ll}/u.test(text);

/** People type names without capitals: then they are taken for names where they can't be anything else. */
const mentionsIn = (text: string, language: Language): readonly Mention[] => {
  if (isShouted(text)) return findTypedMentions(text, language);
  const found = findMentions(text, language);
  if (found.some(isCompany)) return found;
  const typed = findTypedMentions(text, language).filter((mention) => isCompany(mention) && !mention.weak);
  return [...found, ...typed.filter(({ span }) => !found.some((other) => overlaps(span, other.span)))].sort(
    (a, b) => a.span.start - b.span.start,
  );
};

/** "US providers", « les fournisseurs américains »: whose they are, not where the market is. */
const isOrigin = (text: string, { span }: PlaceMention, { origin }: Asking): boolean =>
  origin.after.test(text.slice(span.end)) || origin.before.test(text.slice(0, span.start));

interface Places {
  readonly region: string | null;
  readonly within: string | null;
  readonly origin: string | null;
}

const placesIn = (text: string, mentions: readonly Mention[], asking: Asking): Places => {
  const places = mentions.filter((mention): mention is PlaceMention => mention.kind === 'place');
  const where = places.filter((mention) => !isOrigin(text, mention, asking)).map(({ region }) => region);
  const isOfWorld = where.includes('WW');
  return {
    region: isOfWorld ? 'WW' : (where[0] ?? null),
    within: isOfWorld ? (where.find((region) => region !== 'WW') ?? null) : null,
    origin: places.find((mention) => isOrigin(text, mention, asking))?.region ?? null,
  };
};

/** A question names its market; what stands for one only beside other words ("nuage") is taken where nothing else is. */
const marketIn = (mentions: readonly Mention[]): string | null => {
  const markets = mentions.flatMap((mention) => (mention.kind === 'market' ? [mention] : []));
  return (markets.find(({ weak }) => !weak) ?? markets[0])?.id ?? null;
};

/** The market that units of several companies all work in: AWS beside Azure asks for cloud. */
const sharedMarket = (named: readonly CompanyMention[]): string | null => {
  const markets = named.map(({ id, part }) => (part === null ? null : unitMarket(id, part)));
  const [first = null] = markets;
  return new Set(named.map(({ id }) => id)).size > 1 && markets.every((market) => market === first) ? first : null;
};

/** The names in a normalised question. */
export const askedNames = (text: string, language: Language): AskedNames => {
  const mentions = mentionsIn(text, language);
  const named = mentions.filter(isCompany);
  const companies = [...new Set(named.map(({ id }) => id))];
  const [first] = named;
  const known = marketIn(mentions) ?? sharedMarket(named);
  const word = known === null ? marketWordIn(text, language) : null;
  return {
    companies,
    part: companies.length === 1 && named.every(({ part }) => part !== null) ? (first?.part ?? null) : null,
    market: known ?? word?.id ?? null,
    ...placesIn(text, mentions, askingOf(language)),
    spans: [...mentions.map(({ span }) => span), ...(word === null ? [] : [word.span])],
  };
};
