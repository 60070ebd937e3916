import { phrase } from '../../times/grammar.ts';
import type { Around, Groups, Rule } from '../../times/grammar.ts';
import { calendar, relative, shift, wholeYear } from '../../times/reading.ts';
import type { Reading } from '../../times/reading.ts';
import { isCompared, isCount, lastYear, nextYear, year, yearOf } from './words.ts';

const countNoun =
  /^ (?:nouveaux |nouvelles |autres )?(?:serveurs|employés|salariés|personnes|postes|emplois|magasins|unités|véhicules|voitures|appareils|clients|utilisateurs|entreprises|sociétés|contrats|brevets|actions|membres|ingénieurs|embauches|points|fois|jours|heures|mètres|km|kilomètres|puces|stations|sites|villes|pays|projets|commandes|mots|pages|mégawatts|mw|gw|dollars|euros|yuans?|yens?|livres|usd|eur)\b/i;

const opensYear = /(?:^|[\s(])(?:en|depuis|d'ici|dès|fin|début|année|courant|jusqu'en|horizon|mi-)[ -]?$/i;

const isAmount = (before: string, after: string): boolean =>
  /(?:[$€£¥#]|\b(?:no\.?|n°|numéro|modèle|version|windows|office|server|ios|iso|article|page|salle)) ?-?$|[\d.,:/]$|\d $/i.test(
    before,
  ) || isCount(after);

const bareYear = (groups: Groups, { before, after }: Around): Reading | null => {
  if (isAmount(before, after) || /^(?:[-/]\d|:\d| \d{3}\b)/.test(after.replace(/^[-/](?:19|20)?\d\d\b/, '')))
    return null;
  if (/\bannées $/i.test(before) || (countNoun.test(after) && !opensYear.test(before))) return null;
  return calendar(yearOf(groups), wholeYear);
};

export const years: readonly Rule[] = [
  phrase(year, bareYear),
  phrase(`d'ici(?: à)?(?: la)? fin (?:d'année|de (?:l'année|cette année))`, () => relative(0, 'year')),
  phrase(`d'ici(?: à| l'an| l'année)? ${year}`, (groups) => calendar(yearOf(groups), wholeYear)),
  phrase(
    `(?:à l'horizon|(?:sur |pour )?(?:l'ensemble de |toute )?l'année|(?:l')?année(?: civile)?|l'an) ${year}`,
    (groups) => calendar(yearOf(groups), wholeYear),
  ),
  phrase(lastYear, (_, { before }) => (isCompared.test(before) ? shift : relative)(-1, 'year')),
  phrase(`(?:cette année|l'année en cours)`, () => relative(0, 'year')),
  phrase(nextYear, () => relative(1, 'year')),
];
