import type { TimeUnit } from '../../../text/period.ts';
import { oneOf } from '../../times/grammar.ts';
import type { Groups } from '../../times/grammar.ts';
import { counted, yearFrom, yearSource } from '../../times/numbers.ts';
import type { Year } from '../../times/reading.ts';

export const numbers: Readonly<Record<string, number>> = {
  ...counted('un deux trois quatre cinq six sept huit neuf dix onze douze'),
  une: 1,
  quinze: 15,
  vingt: 20,
  trente: 30,
};

export const ordinals: Readonly<Record<string, number>> = {
  ...counted('premier deuxième troisième quatrième'),
  ...counted('premier deuxieme troisieme quatrieme'),
  ...counted('1er 2e 3e 4e'),
  ...counted('1er 2ème 3ème 4ème'),
  ...counted('1er 2eme 3eme 4eme'),
  ...counted('1er 2nd 3è 4è'),
  '1 er': 1,
  second: 2,
};

export const months: Readonly<Record<string, number>> = {
  ...counted('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  ...counted('janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'),
};

const shortMonths: Readonly<Record<string, number>> = {
  ...counted('jan fév mar avr mai juin juil aoû sept oct nov déc'),
  ...counted('janv févr mars avr mai juin juil aou sep oct nov dec'),
  fev: 2,
  fevr: 2,
};

export const weekdays = counted('lundi mardi mercredi jeudi vendredi samedi dimanche');

const units: Readonly<Record<string, TimeUnit>> = {
  an: 'year',
  année: 'year',
  semestre: 'half',
  trimestre: 'quarter',
  mois: 'month',
  semaine: 'week',
  jour: 'day',
};

export const number = `(?:\\d{1,2}|${oneOf(numbers)})`;

export const ordinal = `(?:${oneOf(ordinals)})`;

export const month = `(?:${oneOf(months)}|${oneOf(shortMonths)})\\.?`;

export const unit = 'ans?|années?|semestres?|trimestres?|mois|semaines?|jours?';

export const year = `(?<y>${yearSource})`;

export const lastYear = `(?:l'an(?:née)? (?:dernier|dernière|passée?))`;

export const nextYear = `(?:l'an(?:née)? prochaine?)`;

const thisYear = `(?:cette année|l'année en cours|l'année(?! (?:précéd|écoul|suiv|pass|derni|d'avant|fiscale)))`;

export const yearTail = `(?:,? (?:(?:de |d'|en )?(?:l'année )?${year}|(?:de )?(?:(?<last>${lastYear})|(?<next>${nextYear})|(?<this>${thisYear}))))`;

export const lookUp = <Value>(table: Readonly<Record<string, Value>>, word: string | undefined): Value | null =>
  (word === undefined ? undefined : table[word.toLowerCase().replace(/\.$/, '')]) ?? null;

export const unitOf = (word: string | undefined): TimeUnit =>
  lookUp(units, word) ?? lookUp(units, word?.replace(/s$/, '')) ?? 'year';

export const monthOf = (word: string | undefined): number => lookUp(months, word) ?? lookUp(shortMonths, word) ?? 0;

export const yearOf = ({ y, last, next, this: current }: Groups): Year => {
  if (y !== undefined) return { at: yearFrom(y) };
  if (last !== undefined) return { by: -1 };
  if (next !== undefined) return { by: 1 };
  return current === undefined ? null : { by: 0 };
};

export const isCount = (after: string): boolean =>
  /^(?:\s?(?:%|pour ?cent)|[.,]\d|\s?(?:millions?|milliards?|millier)\b)/i.test(after);

/** "Que le trimestre dernier" steps back from the period under discussion, "le trimestre dernier" from the reference day. */
export const isCompared = /(?<![\wÀ-ÿ])(?:par rapport|comparé|comparée|que|contre|face|qu')(?: au| à| le| le même)? $/i;
