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

/** All that may be chosen for an option of a kind. */
export const offersOf: Readonly<Record<Suggests, Offers>> = {
  company: companyOffers,
  market: marketOffers,
  place: placeOffers,
  period: periodOffers,
  metric: metricOffers,
  currency: currencyOffers,
  source: sourceOffers,
  article: articleOffers,
};

/** Autocomplete over the lexicon and the library; where nothing fits, what is written nearly so. What may be chosen is gathered once for each library and language. */
export const createSuggest = (library: () => Library): Suggest => {
  const gathered = new WeakMap<Library, Map<string, readonly Offer[]>>();
  const gather = (kind: Suggests, language: Language): readonly Offer[] => {
    const current = library();
    const known = gathered.get(current) ?? new Map<string, readonly Offer[]>();
    gathered.set(current, known);
    const key = `${kind} ${language}`;
    const offers = known.get(key) ?? offersOf[kind](current, language);
    known.set(key, offers);
    return offers;
  };
  return (kind, typed, language) => {
    const offers = gather(kind, language);
    const fitting = choose(offers, typed);
    return fitting.length > 0 ? fitting : nearestChoices(offers, typed);
  };
};
