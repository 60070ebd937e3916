import { numberIn, phrase } from '../../times/grammar.ts';
import type { Groups, Rule } from '../../times/grammar.ts';
import { yearFrom } from '../../times/numbers.ts';
import { calendar, halfPart, quarterPart } from '../../times/reading.ts';
import type { Part, Reading } from '../../times/reading.ts';
import { lookUp, number, numbers, ordinal, ordinals, unitOf, year, yearOf, yearTail } from './words.ts';

const partOf = ({ o, unit }: Groups): Part => {
  const n = lookUp(ordinals, o) ?? 1;
  return unit?.toLowerCase() === 'semestre' ? halfPart(n) : quarterPart(n);
};

const partRead = (groups: Groups): Reading | null => {
  const n = lookUp(ordinals, groups['o']) ?? 1;
  return unitOf(groups['unit']) === 'half' && n > 2 ? null : calendar(yearOf(groups), partOf(groups));
};

const firstMonths = (groups: Groups): Reading | null => {
  const n = numberIn(numbers, groups['n']);
  const last = n === null ? 0 : n * (/^t/i.test(groups['unit'] ?? '') ? 3 : 1);
  return last < 1 || last > 12 ? null : calendar(yearOf(groups), { type: 'months', first: 1, last });
};

export const quarters: readonly Rule[] = [
  phrase(`(?<o>${ordinal})(?=,? (?:et |ou |au |à )?(?:le |du )?(?:${ordinal}(?:,? et )?)+ trimestres?)`, (groups) =>
    calendar(null, partOf(groups)),
  ),
  phrase(`T(?<q>[1-4])(?=(?:,| et| ou| au| à| ?[-–]) ?T[1-4])`, (groups) =>
    calendar(null, quarterPart(Number(groups['q']))),
  ),
  phrase(`(?<=T[1-4](?:,| et| ou| au| à| ?[-–]) ?)T(?<q>[1-4])`, (groups) =>
    calendar(null, quarterPart(Number(groups['q']))),
  ),
  phrase(`(?<o>${ordinal}) (?<unit>trimestre|semestre)s?(?: (?:civil|calendaire)s?)?${yearTail}?`, partRead),
  phrase(`(?:dernier|ultime) (?<unit>trimestre|semestre)(?: de| d'|,)? ?(?:l'année |l'an )?${year}`, (groups) =>
    calendar(yearOf(groups), unitOf(groups['unit']) === 'half' ? halfPart(2) : quarterPart(4)),
  ),
  phrase(`T ?(?<q>[1-4])(?: de| d'|[-,/])? ?${year}`, (groups) =>
    calendar(yearOf(groups), quarterPart(Number(groups['q']))),
  ),
  phrase(`${year}[- ]?T(?<q>[1-4])`, (groups) => calendar(yearOf(groups), quarterPart(Number(groups['q'])))),
  phrase(`(?<q>[1-4])T ?(?:${year}|(?<yy>[12]\\d))`, (groups) =>
    calendar(
      groups['yy'] === undefined ? yearOf(groups) : { at: yearFrom(groups['yy']) },
      quarterPart(Number(groups['q'])),
    ),
  ),
  phrase(`(?<=(?<![\\wÀ-ÿ])(?:au|le|du|en|ce) )T(?<q>[1-4])${yearTail}?`, (groups) =>
    calendar(yearOf(groups), quarterPart(Number(groups['q']))),
  ),
  phrase(`S(?<h>[12])(?: de| d'|[-,/])? ?${year}`, (groups) => calendar(yearOf(groups), halfPart(Number(groups['h'])))),
  phrase(`(?<=(?<![\\wÀ-ÿ])(?:au|le|du) )S(?<h>[12])`, (groups) =>
    calendar(yearOf(groups), halfPart(Number(groups['h']))),
  ),
  phrase(
    `(?:les |des |sur les )?(?:(?<n>${number}) premiers|premiers (?<n2>${number})) (?<unit>mois|trimestres)${yearTail}?`,
    (groups) => firstMonths({ ...groups, n: groups['n'] ?? groups['n2'] }),
  ),
];
