import type { Language } from '../text/language.ts';
import { asking as en } from './en/asking.ts';
import { asking as fr } from './fr/asking.ts';
import { asking as zh } from './zh/asking.ts';

/** How one language asks for figures: what must be met in a question, with plain quotes and simplified characters, for each to be meant. */
export interface Asking {
  /** A part of a company's own revenue, not of a market. */
  readonly contribution: RegExp;
  readonly contracts: RegExp;
  readonly servers: RegExp;
  readonly hires: RegExp;
  readonly headcount: RegExp;
  readonly units: RegExp;
  /** "Who leads": whoever stands first is asked for. */
  readonly lead: RegExp;
  /** A standing behind the first, by its number. */
  readonly positions: Readonly<Record<string, RegExp>>;
  /** The greatest of something. */
  readonly most: RegExp;
  /** Somebody who sells is asked for, not a market. */
  readonly actor: RegExp;
  /** Companies that are counted are to be named. */
  readonly listed: RegExp;
  /** All that stand at the head are asked for, not the first alone. */
  readonly ranking: RegExp;
  /** The standing of somebody named. */
  readonly rank: RegExp;
  readonly share: RegExp;
  /** Gaining or losing share. */
  readonly shareChange: RegExp;
  readonly growth: RegExp;
  readonly capex: RegExp;
  /** Spending that a market does when no company is named. */
  readonly spending: RegExp;
  /** Money that somebody puts somewhere, in words that mean it only where nothing else is asked. */
  readonly puts: RegExp;
  readonly profit: RegExp;
  readonly revenue: RegExp;
  readonly priceChange: RegExp;
  readonly marketSize: RegExp;
  /** A market that comes to an amount. */
  readonly reaches: RegExp;
  /** How much of a market somebody is, where nothing else is asked. */
  readonly weighs: RegExp;
  /** One company passes another. */
  readonly overtakes: RegExp;
  /** Money that is none of the above, by what it is for: a bid is no fine. */
  readonly prices: Readonly<Record<'bid' | 'purchase' | 'fine' | 'funding' | 'price', RegExp>>;
  /** Some other number of things. */
  readonly count: RegExp;
  readonly compare: RegExp;
  readonly together: RegExp;
  /** Companies that are counted instead of named; the first group is the number. */
  readonly counted: RegExp;
  readonly numbers: Readonly<Record<string, number>>;
  /** Right behind a place (before it in French): it says whose, not where. */
  readonly origin: { readonly before: RegExp; readonly after: RegExp };
  /** Amounts are wanted in a currency, by its ISO 4217 code. */
  readonly currencies: Readonly<Record<'USD' | 'CNY' | 'EUR', RegExp>>;
  /** What was known by a day is asked for. */
  readonly knownBy: RegExp;
  readonly plan: RegExp;
  readonly past: RegExp;
  /** A name that no table knows, as the first group. */
  readonly unknownName: readonly RegExp[];
  /** What may join two questions, globally. */
  readonly joints: RegExp;
  /** A stretch from one time or place to another, which no joint cuts. */
  readonly between: RegExp;
  /** All of what is left of words that name nothing but where or when. */
  readonly fillers: RegExp;
  /** What may stand before a noun, at the beginning. */
  readonly determiners: RegExp;
  /** Reasons are asked for, not figures. */
  readonly why: RegExp;
  /** Where a market is named, as the first group. */
  readonly marketPhrase: readonly RegExp[];
  /** Words that may stand there without naming one, as a whole. */
  readonly anyMarket: RegExp;
  /** What people call a market in a question where an article would be more exact, by the market's id. */
  readonly marketWords: Readonly<Record<string, RegExp>>;
  /** All of a line that asks for nothing. */
  readonly greeting: RegExp;
  /** Words that begin a question or stand in one with a capital and are no names. */
  readonly noName: RegExp;
}

const table: Readonly<Record<Language, Asking>> = { en, fr, zh };

export const askingOf = (language: Language): Asking => table[language];
