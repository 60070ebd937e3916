import { oneOf, phrase } from '../../times/grammar.ts';
import type { Around, Groups, Rule } from '../../times/grammar.ts';
import { calendar, monthPart } from '../../times/reading.ts';
import type { Reading } from '../../times/reading.ts';
import { isCount, month, monthOf, months, weekdays, yearOf, yearTail } from './words.ts';

const dayRead = (groups: Groups, { after }: Around): Reading | null =>
  groups['y'] === undefined && isCount(after)
    ? null
    : calendar(yearOf(groups), {
        type: 'day',
        month: monthOf(groups['m']),
        day: Number((groups['d'] ?? '').replace(/\D/g, '')),
      });

const opensMonth =
  /(?:^|[\s(])(?:en|de|du|d'|depuis|à|au|fin|début|courant|dès|mois de|mois d'|et|jusqu'en|jusqu'à|entre|mi-|d'ici|ce|[a-zéû]{3,9}[-–])[ -]?$/i;

const goesOn = new RegExp(`^ ?(?:[-–]|à|et) ?(?:${oneOf(months)})`, 'i');

const bareMonth = (groups: Groups, { before, after }: Around): Reading | null =>
  opensMonth.test(before) || goesOn.test(after) ? calendar(null, monthPart(monthOf(groups['m']))) : null;

export const dated: readonly Rule[] = [
  phrase(`(?:(?:${oneOf(weekdays)}),? (?:le )?)?(?<d>1er|[0-3]?\\d) (?<m>${month})${yearTail}?`, dayRead),
  phrase(`(?<m>${month})${yearTail}`, (groups) => calendar(yearOf(groups), monthPart(monthOf(groups['m'])))),
  phrase(`(?<m>${oneOf(months)})`, bareMonth),
  phrase(`(?<m>${oneOf(months)}) (?:dernier|passé)`, (groups) => calendar(null, monthPart(monthOf(groups['m'])))),
  phrase(`(?<m>${oneOf(months)}) prochain`, (groups) => ({
    ...calendar(null, monthPart(monthOf(groups['m']))),
    ahead: true,
  })),
];
