import { companies } from '../lexicon/companies.ts';
import type { Language } from '../text/language.ts';
import type { Quantity } from '../text/quantity.ts';
import { clauseAt } from './clause-at.ts';
import type { Subject } from './claim.ts';
import { type Placed, placesIn } from './places.ts';
import type { Reading, Sentence } from './reading.ts';

/** "Down 11 %, to 18.5 billion": the figure that leads to one, the first of them; itself where none does. */
export const leader = (reading: Reading, sentence: Sentence, quantity: Quantity): Quantity => {
  const previous = sentence.quantities[sentence.quantities.indexOf(quantity) - 1];
  const isLed =
    previous !== undefined &&
    /^\s{0,4}[,，]?\s{0,4}(?:à|to|at|soit|pour|达到?|至|为|\()\s{0,4}$/u.test(
      reading.text.slice(previous.outer.end, quantity.outer.start),
    );
  return isLed ? leader(reading, sentence, previous) : quantity;
};

const abroad: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:[Oo]verseas|[Aa]broad|[Ii]nternational(?:ly)?|[Oo]utside (?:its home|the country|\p{Lu}\p{L}*))\b/u,
  fr: /(?:[àÀ] l'international|[àÀ] l'étranger|[Hh]ors (?:de |d')\p{Lu}|[Hh]ors des frontières|outre-mer)/u,
  zh: /海外|境外|国际市场|出海/u,
};

/** "Overseas revenue", 海外收入: of no place that the article is on. */
export const isAbroad = (reading: Reading, sentence: Sentence, quantity: Quantity): boolean => {
  const { start } = clauseAt(sentence, leader(reading, sentence, quantity).span.start);
  return abroad[reading.language].test(reading.text.slice(start, quantity.span.start));
};

const atHome: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:home|domestic) (?:market|sales|revenue)/iu,
  fr: /(?:marché (?:domestique|intérieur|national)|ventes domestiques)/iu,
  zh: /本土(?:市场|业务|游戏)/u,
};

const homes = new Map(companies.map(({ id, home }) => [id, home]));

/** 本土市场收入: in the company's own country. */
export const homeOf = (
  reading: Reading,
  sentence: Sentence,
  quantity: Quantity,
  subject: Subject,
): string | undefined => {
  const { start } = clauseAt(sentence, leader(reading, sentence, quantity).span.start);
  const isHome = atHome[reading.language].test(reading.text.slice(start, quantity.span.start));
  return isHome && subject.type === 'company' ? homes.get(subject.id) : undefined;
};

const there: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})there\b(?!\s(?:is|are|was|were|has|have|had|will|may|can|could)\b)/iu,
  fr: /(?<!\p{L})y\s(?=\p{L})(?!a\s(?:un|deux|trois|quatre|cinq|dix|plus|quelques|environ|des)\b)/iu,
  zh: /当地|该国|该地区|该区域/u,
};

/** "Les livraisons y ont augmenté", "shipments there rose": the place that was named last. */
export const referredTo = (reading: Reading, sentence: Sentence, quantity: Quantity): Placed | undefined => {
  const clause = clauseAt(sentence, quantity.span.start);
  if (!there[reading.language].test(reading.text.slice(clause.start, clause.end))) return undefined;
  const before = reading.sentences[sentence.index - 1];
  return [...(before === undefined ? [] : placesIn(reading, before)), ...placesIn(reading, sentence)].findLast(
    (place) => place.form === 'noun' && place.region !== 'WW' && place.span.end <= quantity.outer.start,
  );
};
