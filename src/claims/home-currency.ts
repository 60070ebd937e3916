import { companies } from '../lexicon/companies.ts';
import type { Mention } from '../lexicon/mention.ts';
import type { Quantity } from '../text/quantity.ts';

/** Which currency an assumed one may be instead, by the country that an article is on: crowns, pesos, rupees, ¥. */
const kin: Readonly<Record<string, { readonly home: string; readonly others: Readonly<Record<string, string>> }>> = {
  JPY: { home: 'JP', others: { CN: 'CNY' } },
  SEK: { home: 'SE', others: { NO: 'NOK', DK: 'DKK', CZ: 'CZK', IS: 'ISK' } },
  NOK: { home: 'NO', others: { DK: 'DKK', SE: 'SEK' } },
  INR: { home: 'IN', others: { PK: 'PKR', LK: 'LKR' } },
  MXN: { home: 'MX', others: { PH: 'PHP', AR: 'ARS', CL: 'CLP', CO: 'COP' } },
  SAR: { home: 'SA', others: { QA: 'QAR' } },
  AED: { home: 'AE', others: { MA: 'MAD' } },
};

const homes: ReadonlyMap<string, string> = new Map(companies.map(({ id, home }) => [id, home]));

const countryOf = (mention: Mention): string | undefined => {
  if (mention.kind === 'place') return mention.region;
  return mention.kind === 'company' ? homes.get(mention.id) : undefined;
};

/** How often an article names a country or one of its companies. */
const countriesIn = (mentions: readonly Mention[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const country of mentions.flatMap((mention) => countryOf(mention) ?? []))
    counts.set(country, (counts.get(country) ?? 0) + 1);
  return counts;
};

const names = (mentions: readonly Mention[], region: string): boolean =>
  mentions.some((mention) => mention.kind === 'place' && mention.region === region);

/** Characters that one of the two scripts writes otherwise. */
const ofTaiwan = /[億萬營產業電國發報導體對於為與灣幣]/gu;
const ofMainland = /[亿万营产业电国发报导体对于为与湾币]/gu;

/** Whether 元 is Taiwan's: in an article in traditional characters that says so once, or is on its companies. */
const isTaiwans = (text: string, quantities: readonly Quantity[], mentions: readonly Mention[]): boolean => {
  if (!quantities.some(({ unit, currencyAssumed }) => unit === 'CNY' && currencyAssumed === true)) return false;
  if ((text.match(ofTaiwan)?.length ?? 0) <= (text.match(ofMainland)?.length ?? 0)) return false;
  const counts = countriesIn(mentions);
  const isSaid = quantities.some(({ unit, currencyAssumed }) => unit === 'TWD' && currencyAssumed !== true);
  return isSaid || (counts.get('TW') ?? 0) > (counts.get('CN') ?? 0) + (counts.get('HK') ?? 0);
};

/** 元 in a Taiwanese article is Taiwan's dollar. `text` is as printed. */
export const withTaiwanDollar = (
  text: string,
  quantities: readonly Quantity[],
  mentions: readonly Mention[],
): readonly Quantity[] =>
  isTaiwans(text, quantities, mentions)
    ? quantities.map((quantity) =>
        quantity.unit === 'CNY' && quantity.currencyAssumed === true ? { ...quantity, unit: 'TWD' } : quantity,
      )
    : quantities;

/** Amounts whose word leaves the country open, in the currency of the country that the article is on; it stays assumed. */
export const withHomeCurrency = (
  quantities: readonly Quantity[],
  mentions: readonly Mention[],
): readonly Quantity[] => {
  const units = new Set(quantities.flatMap(({ unit, currencyAssumed }) => (currencyAssumed === true ? [unit] : [])));
  const open = Object.entries(kin).filter(([unit, { home }]) => units.has(unit) && !names(mentions, home));
  if (open.length === 0) return quantities;
  const counts = countriesIn(mentions);
  const chosen = new Map(
    open.flatMap(([unit, { home, others }]) => {
      const [best] = Object.entries(others).sort(([a], [b]) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
      if (best === undefined) return [];
      const isNamed = (counts.get(best[0]) ?? 0) > (unit === 'JPY' ? 0 : (counts.get(home) ?? 0));
      const isSaid = quantities.some((quantity) => quantity.unit === best[1] && quantity.currencyAssumed !== true);
      return isNamed || isSaid ? [[unit, best[1]] as const] : [];
    }),
  );
  return quantities.map((quantity) => {
    const unit = quantity.currencyAssumed === true ? chosen.get(quantity.unit) : undefined;
    return unit === undefined ? quantity : { ...quantity, unit };
  });
};
