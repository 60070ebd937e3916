import { normalise } from '../text/normalise.ts';
import { companies } from './companies.ts';
import type { Company } from './company.ts';
import { findTypedMentions } from './find-mentions.ts';
import { markets } from './markets.ts';
import type { Mention } from './mention.ts';
import { spellingOf, type Names } from './names.ts';
import { places } from './places.ts';
import { companyOfTicker } from './tickers.ts';
import { typedKey } from './typed.ts';
import { isWithinMarket } from './within.ts';

export interface ResolvedCompany {
  /** The group's. */
  readonly id: string;
  /** The unit's canonical name where a unit was typed. */
  readonly part: string | null;
}

/** What was asked about: a market, a region, or both ("China cloud"). */
export interface ResolvedMarket {
  readonly market: string | null;
  readonly region: string | null;
}

const spellingsOf = (names: Names): readonly string[] => [...names.en, ...names.fr, ...names.zh].map(spellingOf);

/** Later entries never take a key from earlier ones. */
const firstWins = <T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map([...entries].reverse().map(([key, value]) => [typedKey(key), value]));

const byId: ReadonlyMap<string, Company> = new Map(companies.map((company) => [company.id, company]));

/** The company with that id. */
export const companyById = (id: string): Company | null => byId.get(id) ?? null;

const groupNames = companies.flatMap(({ id, names }) =>
  [id, ...spellingsOf(names)].map((name) => [name, { id, part: null }] as const),
);

const unitNames = companies.flatMap(({ id, units }) =>
  units.flatMap((unit) =>
    [unit.id, ...spellingsOf(unit.names)].map((name) => [name, { id, part: unit.name }] as const),
  ),
);

const companyKeys = firstWins<ResolvedCompany>([...groupNames, ...unitNames]);

const legalForm =
  /[\s,]+(?:inc|ltd|limited|corp|corporation|plc|s\.?a|se|ag|nv|co|company|group|groupe|holdings?)\.?$|(?:股份有限公司|有限公司|公司|集团|控股|股份)$/i;

const withoutLegalForm = (typed: string): string => {
  const shorter = typed.replace(legalForm, '');
  return shorter === typed ? typed : withoutLegalForm(shorter);
};

const resolveName = (name: string): ResolvedCompany | null => {
  const ticker = companyOfTicker(name);
  return (
    companyKeys.get(typedKey(name)) ??
    (ticker === null ? null : { id: ticker, part: null }) ??
    companyKeys.get(typedKey(withoutLegalForm(name))) ??
    null
  );
};

/** "Alibaba (BABA)", "AWS (Amazon)": the words before a remark that names the same group. */
const resolveRemarked = (name: string): ResolvedCompany | null => {
  const [, before, remark] = /^([^()]*[^\s()])\s{0,4}\(([^()]+)\)$/.exec(name) ?? [];
  const found = before === undefined ? null : resolveName(before);
  return found !== null && remark !== undefined && resolveName(remark)?.id === found.id ? found : null;
};

/**
 * The company or unit that a person typed, by id, name in any language, alias or ticker, or as it is offered with one of
 * these in brackets; null for an unknown one.
 */
export const resolveCompany = (typed: string): ResolvedCompany | null => {
  const name = normalise(typed).trim();
  return resolveName(name) ?? resolveRemarked(name);
};

const regionKeys = firstWins(
  places.flatMap(({ region, names, adjectives }) =>
    [...spellingsOf(names), ...spellingsOf(adjectives), region].map((name) => [name, region] as const),
  ),
);

const marketKeys = firstWins(
  markets.flatMap(({ id, names }) => [id, ...spellingsOf(names)].map((name) => [name, id] as const)),
);

/** Words that may stand beside a market and a place without saying anything more. */
const filler =
  /market|marche|industry|sector|secteur|spending|depenses|\b(?:the|in|of|for|le|la|les|du|de|des|d|l|en|au|aux|dans|pour|sur|s)\b|市场|行业|地区|领域|的|在|['\s,()]/g;

const leftOver = (text: string, mentions: readonly Mention[]): string =>
  mentions
    .reduceRight((rest, { span }) => `${rest.slice(0, span.start)} ${rest.slice(span.end)}`, text)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(filler, '');

const narrowest = (ids: readonly string[]): string | null =>
  ids.find((id) => ids.every((other) => isWithinMarket(id, other))) ?? null;

const resolveBoth = (text: string): ResolvedMarket | null => {
  const mentions = findTypedMentions(text, 'zh');
  const named = mentions.flatMap((mention) => (mention.kind === 'market' ? [mention.id] : []));
  const regions = mentions.flatMap((mention) => (mention.kind === 'place' ? [mention.region] : []));
  const market = narrowest(named);
  const isClear = (market !== null || named.length === 0) && new Set(regions).size <= 1;
  const isAll = named.length + regions.length === mentions.length && leftOver(text, mentions) === '';
  return isClear && isAll && mentions.length > 0 ? { market, region: regions[0] ?? null } : null;
};

/** The market, the place or both that a person typed ("cloud", 全球, "marché chinois du cloud"); null where a word is unknown. */
export const resolveMarketOrPlace = (typed: string): ResolvedMarket | null => {
  const name = normalise(typed).trim();
  const market = marketKeys.get(typedKey(name));
  const region = regionKeys.get(typedKey(name));
  if (region !== undefined) return { market: null, region };
  return market === undefined ? resolveBoth(name) : { market, region: null };
};
