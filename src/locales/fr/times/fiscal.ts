import { numberIn, phrase } from '../../times/grammar.ts';
import type { Groups, Rule } from '../../times/grammar.ts';
import { yearFrom, yearSource } from '../../times/numbers.ts';
import { running } from '../../times/reading.ts';
import type { Reading } from '../../times/reading.ts';
import { lookUp, numbers, ordinal, ordinals, year } from './words.ts';

const fiscalYear = `(?:l')?exercice(?: fiscal| comptable| budgétaire| annuel| décalé)? (?:${yearSource}[-/])?(?<y>${yearSource}|\\d\\d)`;

const fiscalRead = (groups: Groups): Reading => {
  const n = lookUp(ordinals, groups['o']) ?? numberIn({}, groups['q']);
  const isHalf = groups['unit']?.toLowerCase() === 'semestre';
  return {
    kind: 'fiscal',
    year: groups['y'] === undefined ? null : yearFrom(groups['y']),
    quarter: isHalf ? null : n,
    half: isHalf ? n : numberIn({}, groups['h']),
  };
};

const quarterOrHalf = `(?:(?<o>${ordinal}) (?<unit>trimestre|semestre)|T(?<q>[1-4])|Q(?<q2>[1-4])|S(?<h>[12]))`;

const fiscalQuarter = (groups: Groups): Reading => fiscalRead({ ...groups, q: groups['q'] ?? groups['q2'] });

const firstOfFiscal = ({ n, y }: Groups): Reading => {
  const length = numberIn(numbers, n);
  const read = fiscalRead({ y, ...(length === 3 ? { q: '1' } : length === 6 ? { h: '1' } : {}) });
  return length === 9 && read.kind === 'fiscal' ? { ...read, first: 9 } : read;
};

export const fiscal: readonly Rule[] = [
  phrase(fiscalYear, fiscalRead),
  phrase(`année fiscale (?:${yearSource}[-/])?${year}`, fiscalRead),
  phrase(`${quarterOrHalf} (?:de |d')?(?:${fiscalYear}|l'année fiscale (?<y2>${yearSource}))`, (groups) =>
    fiscalQuarter({ ...groups, y: groups['y'] ?? groups['y2'] }),
  ),
  phrase(
    `${quarterOrHalf} (?:fiscal|de (?:l'|son |cet )exercice(?: fiscal)?(?: en cours| décalé)?|de l'année fiscale)(?: (?:de )?${year})?`,
    fiscalQuarter,
  ),
  phrase(
    `cet exercice|(?:l'|son |de l')?exercice(?: fiscal| décalé)? (?:en cours|actuel)|l'actuel exercice|le nouvel exercice`,
    () => running(0, 'year'),
  ),
  phrase(`l'exercice(?: fiscal| décalé)? (?:prochain|suivant|à venir)|(?:le |du |au )?prochain exercice`, () =>
    running(1, 'year'),
  ),
  phrase(`(?:le |au |du |ce )?trimestre en cours`, () => running(0, 'quarter')),
  phrase(`l'exercice (?:dernier|écoulé|passé)|le dernier exercice`, fiscalRead),
  phrase(`${quarterOrHalf} ${yearSource}[-/](?<y>${yearSource}|\\d\\d)`, fiscalQuarter),
  phrase(
    `(?:les |des )?(?<n>trois|3|six|6|neuf|9) premiers mois de (?:l'|son |cet |leur )exercice(?: fiscal| décalé)?(?: (?:${yearSource}[-/])?(?<y>${yearSource}|\\d\\d))?`,
    firstOfFiscal,
  ),
];
