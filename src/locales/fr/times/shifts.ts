import { numberIn, oneOf, phrase } from '../../times/grammar.ts';
import type { Rule } from '../../times/grammar.ts';
import { yearSource } from '../../times/numbers.ts';
import { shift } from '../../times/reading.ts';
import { lastYear, months, number, numbers, ordinal, unitOf, year } from './words.ts';

const past = `(?:(?:un an|une année) (?:plus tôt|auparavant|avant)|il y [aà] un an|(?:de |d')?${lastYear}|(?:de )?l'année précédente|(?:de )?l'exercice précédent|(?:de )?l'année d'avant|(?:de )?l'an précédent)`;

const period = '(?:trimestre|semestre|mois|moment|période|époque|date)';

const notNamed = `(?! (?:de |d'|du |allant de |comprise entre )?(?:${yearSource}|${oneOf(months)}))`;

export const shifts: readonly Rule[] = [
  phrase(
    `(?:la |l'|le )?(?:période|exercice|trimestre|semestre) (?:comparable|correspondante?|équivalente?)(?:,? ${past})?`,
    () => shift(-1, 'year'),
  ),
  phrase(`${lastYear},? à la même ${period}`, () => shift(-1, 'year')),
  phrase(
    `(?:${ordinal} (?:trimestre|semestre)|T[1-4]) (?:de |d')?(?:l'année précédente|l'exercice précédent|l'an précédent|l'année d'avant|un an (?:plus tôt|auparavant))`,
    () => shift(-1, 'year'),
  ),
  phrase(`(?:sur |au cours |lors )(?:le |du )semestre(?: écoulé)?${notNamed}`, () => shift(0, 'half')),
  phrase(`(?:à |au |sur |du |de |lors du )?(?:le |la )?même ${period}(?<then>,? ${past})?`, ({ then }) =>
    shift(then === undefined ? 0 : -1, then === undefined ? 'quarter' : 'year'),
  ),
  phrase(`(?:à |au |sur |du |de )?(?:le |la )?même (?:trimestre|semestre|période) (?:de |en |d')?${year}`, ({ y }) => ({
    kind: 'same',
    year: Number(y),
  })),
  phrase(
    `(?:un an|une année) (?:plus tôt|auparavant|avant)|il y [aà] un an|l'année précédente|l'an précédent|l'année d'avant`,
    () => shift(-1, 'year'),
  ),
  phrase(`(?<n>${number}) (?<unit>ans?|années?|trimestres?|mois) (?:plus tôt|auparavant)`, (groups) =>
    shift(-(numberIn(numbers, groups['n']) ?? 1), unitOf(groups['unit'])),
  ),
  phrase(`(?<n>${number}) (?<unit>ans?|années?|trimestres?|mois) plus tard`, (groups) =>
    shift(numberIn(numbers, groups['n']) ?? 1, unitOf(groups['unit'])),
  ),
  phrase(
    `(?:le |au |du )?(?<unit>trimestre|semestre|mois) (?:précédent|d'avant)|(?:le |au |du )?précédent (?<unit2>trimestre|semestre|mois)`,
    ({ unit, unit2 }) => shift(-1, unitOf(unit ?? unit2)),
  ),
  phrase(
    `(?:sur |pour |au cours |lors |durant |pendant |à la fin )?(?:le |du |ce |au (?=trimestre écoulé))(?<unit>trimestre)(?: écoulé| sous revue)?${notNamed}`,
    () => shift(0, 'quarter'),
  ),
  phrase(`(?:sur|pour|durant|pendant|au cours de) (?:la|cette) période${notNamed}`, () => shift(0, 'quarter')),
  phrase(
    `(?:sur |pour |au cours de )(?:l'ensemble de )?l'(?:année|exercice)(?! (?:derni|passé|prochain|précéd|suivant|écoul|\\d))|la même année|cette année-là`,
    () => shift(0, 'year'),
  ),
  phrase(
    `(?:sur|pour|durant|pendant|au cours) (?:du |le |ce )?mois${notNamed}(?! (?:dernier|passé|prochain|précéd|écoul))`,
    () => shift(0, 'month'),
  ),
  phrase(
    `(?<=(?:investissements|dépenses|objectifs?|prévisions?|ventes|revenus|résultats?|budget|enveloppe) )de (?:l'année|l'exercice)(?! (?:derni|passé|prochain|précéd|suivant|écoul|\\d))`,
    () => shift(0, 'year'),
  ),
  phrase(`(?:les |ces )six mois${notNamed}`, () => shift(0, 'half')),
  phrase(`l'année suivante`, () => shift(1, 'year')),
];
