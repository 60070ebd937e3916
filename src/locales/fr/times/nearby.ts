import { numberIn, oneOf, phrase } from '../../times/grammar.ts';
import type { Rule } from '../../times/grammar.ts';
import { ago, calendar, edgeOf, nothing, relative, shift, wholeYear } from '../../times/reading.ts';
import { isCompared, lookUp, number, numbers, unit, unitOf, weekdays } from './words.ts';

/** "Aujourd'hui" is a day where something was said; elsewhere it means nowadays. */
const isTold = /(?<![\wÀ-ÿ])(?:annoncé|publié|déclaré|indiqué|dévoilé|présenté|confirmé)e?s? $/i;

const lastUnit: Rule['read'] = (groups, { before }) =>
  (isCompared.test(before) ? shift : relative)(-1, unitOf(groups['unit']));

export const nearbyUnits: readonly Rule[] = [
  phrase(`(?<unit>mois|trimestre|semestre) (?:dernier|passé)`, lastUnit),
  phrase(`dernier (?<unit>trimestre|semestre|mois)`, lastUnit),
  phrase(`la semaine (?:dernière|passée)`, () => relative(-1, 'week')),
  phrase(`cette semaine`, () => relative(0, 'week')),
  phrase(`(?:ce mois-ci|ce mois)`, () => relative(0, 'month')),
  phrase(`(?:le |au )?mois prochain`, () => relative(1, 'month')),
  phrase(`(?:le |au )?trimestre prochain|(?:le |au )?prochain trimestre`, () => relative(1, 'quarter')),
  phrase(`aujourd'hui`, (_, { before }) => (isTold.test(before) ? relative(0, 'day') : nothing)),
  phrase(`hier`, () => relative(-1, 'day')),
  phrase(`avant-hier`, () => relative(-2, 'day')),
  phrase(`demain`, () => relative(1, 'day')),
  phrase(`(?:il y [aà]|voici|voilà) (?:environ )?(?<n>${number}) (?<unit>${unit})`, (groups) =>
    ago(numberIn(numbers, groups['n']) ?? 1, unitOf(groups['unit'])),
  ),
  phrase(`(?:ce )?(?<d>${oneOf(weekdays)})(?<last> dernier)?(?<next> prochain)?`, ({ d, next }) => ({
    kind: 'weekday',
    day: lookUp(weekdays, d) ?? 1,
    week: next === undefined ? null : 1,
  })),
  phrase(
    `(?:le |au |dès le |en )?(?<edge>début|fin) (?:d'année|de (?:l'année|cette année))(?! (?:\\d|derni|passé|précéd))`,
    ({ edge }) => edgeOf(calendar({ by: 0 }, wholeYear), edge?.toLowerCase() === 'fin' ? 'late' : 'early'),
  ),
  phrase(`depuis le début (?:de (?:l'année|cette année)|d'année)`, () => ({
    kind: 'since',
    point: calendar({ by: 0 }, wholeYear),
  })),
];
