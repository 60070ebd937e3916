import { oneOf, phrase } from '../../times/grammar.ts';
import type { Around, Groups, Rule } from '../../times/grammar.ts';
import { calendar, monthPart } from '../../times/reading.ts';
import type { Reading } from '../../times/reading.ts';
import { isCount, lookUp, month, monthOf, months, shortMonths, weekdays, year, yearOf, yearTail } from './words.ts';

const dayRead = (groups: Groups, { after }: { readonly after: string }): Reading | null =>
  groups['y'] === undefined && isCount(after)
    ? null
    : calendar(yearOf(groups), { type: 'day', month: monthOf(groups['m']), day: Number(groups['d']) });

const opensMonth =
  /\b(?:in|of|since|until|till|by|from|to|through|last|this|next|early|late|mid|ending|ended|and|for|between|during|as of|[a-z]{3,9}[-–])[ -]?$/i;

const goesOn = new RegExp(`^ (?:to|through|thru|until) (?:the end of )?(?:${oneOf(months)})(?![\\w])`, 'i');

/** "May" and "Mar" are words too: alone they need a word that opens a month, or another month to go on to. */
const bareMonth = (groups: Groups, { before, after }: Around): Reading | null => {
  const name = groups['m'] ?? '';
  const plain = lookUp(months, name) !== null && !/^(?:may|march)$/i.test(name);
  return plain || opensMonth.test(before) || goesOn.test(after) ? calendar(null, monthPart(monthOf(name))) : null;
};

const capitalised = `(?:${Object.keys({ ...months, ...shortMonths })
  .map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`)
  .join('|')})`;

const weekday = `(?:${oneOf(weekdays)})`;

export const dated: readonly Rule[] = [
  phrase(`(?:${weekday},? )?(?<m>${month}) (?<d>[0-3]?\\d)(?:st|nd|rd|th)?(?:,? ${year})?`, dayRead),
  phrase(
    `(?:${weekday},? (?:the )?)?(?<d>[0-3]?\\d)(?:st|nd|rd|th)?[ -](?:of )?(?<m>${month})(?:,?[ -]${year})?`,
    dayRead,
  ),
  phrase(`(?<m>${month})(?:${yearTail}|[- ]'(?<yy>\\d\\d))`, (groups) =>
    calendar(
      groups['yy'] === undefined ? yearOf(groups) : { at: 2000 + Number(groups['yy']) },
      monthPart(monthOf(groups['m'])),
    ),
  ),
  phrase(`(?<m>${capitalised})`, bareMonth, 'g'),
  phrase(`next (?<m>${month})`, (groups) => ({ ...calendar(null, monthPart(monthOf(groups['m']))), ahead: true })),
];
