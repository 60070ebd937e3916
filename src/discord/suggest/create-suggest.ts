import type { Library } from '../../library/library.ts';
import type { Language } from '../../text/language.ts';
import type { Suggest } from '../bot.ts';
import type { Suggests } from '../command.ts';
import { nearestChoices } from './nearest-choices.ts';
import { choose, type Offer } from './offer.ts';
import {
  articleOffers,
  companyOffers,
  currencyOffers,
  marketOffers,
  metricOffers,
  periodOffers,
  placeOffers,
  sourceOffers,
} from './offers.ts';

type Offers = (library: Library, language: Language) => readonly Offer[];

const makers: Readonly<Record<Suggests, Offers>> = {
  company: companyOffers,
  market: marketOffers,
  place: placeOffers,
  period: periodOffers,
  metric: metricOffers,
  currency: currencyOffers,
  source: sourceOffers,
  article: articleOffers,
};

const gathered = new WeakMap<Library, Map<string, readonly Offer[]>>();

/** All that may be chosen for an option of a kind; gathered once for each library and language. */
export const offersOf = (kind: Suggests, library: Library, language: Language): readonly Offer[] => {
  const known = gathered.get(library) ?? new Map<string, readonly Offer[]>();
  gathered.set(library, known);
  const key = `${kind} ${language}`;
  const offers = known.get(key) ?? makers[kind](library, language);
  known.set(key, offers);
  return offers;
};

/** Autocomplete over the lexicon and the library; where nothing fits, what is written nearly so. */
export const createSuggest =
  (library: () => Library): Suggest =>
  (kind, typed, language) => {
    const offers = offersOf(kind, library(), language);
    const fitting = choose(offers, typed);
    return fitting.length > 0 ? fitting : nearestChoices(offers, typed);
  };
