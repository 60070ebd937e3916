import { numberIn, oneOf, phrase } from '../../times/grammar.ts';
import type { Rule } from '../../times/grammar.ts';
import { ago, calendar, edgeOf, nothing, relative, shift, wholeYear } from '../../times/reading.ts';
import { isCompared, lookUp, number, numbers, unit, unitOf, weekdays, yearOf } from './words.ts';

const edgeWords: Readonly<Record<string, 'early' | 'mid' | 'late'>> = {
  beginning: 'early',
  start: 'early',
  middle: 'mid',
};

/** "Today" is a day where something was said; elsewhere it means nowadays. */
const isTold = (before: string, after: string): boolean =>
  /(?:^|\b(?:said|says|announced|reported|released|unveiled|published|disclosed|launched|confirmed|earlier|statement|late))[ ,]*$/i.test(
    before,
  ) || /^,? (?:said|says|announced|reported|released|unveiled|published|disclosed|launched|confirmed)\b/i.test(after);

export const nearbyUnits: readonly Rule[] = [
  phrase(`(?:the )?(?<edge>beginning|start|middle|end) of (?<w>the|this|last|next) year`, (groups) =>
    edgeOf(calendar(yearOf(groups), wholeYear), edgeWords[groups['edge']?.toLowerCase() ?? ''] ?? 'late'),
  ),
  phrase(`(?:at |the )?year[- ]end(?! \\d)`, () => edgeOf(calendar(null, wholeYear), 'late')),
  phrase(`last (?<unit>quarter|month|week)(?! of)`, (groups, { before }) =>
    (isCompared.test(before) ? shift : relative)(-1, unitOf(groups['unit'])),
  ),
  phrase(`this (?<unit>month|week)`, (groups) => relative(0, unitOf(groups['unit']))),
  phrase(`next (?<unit>quarter|month|week)`, (groups) => relative(1, unitOf(groups['unit']))),
  phrase(`today`, (_, { before, after }) => (isTold(before, after) ? relative(0, 'day') : nothing)),
  phrase(`yesterday`, () => relative(-1, 'day')),
  phrase(`tomorrow`, () => relative(1, 'day')),
  phrase(`(?<n>${number}|a|an) (?<unit>${unit}) ago`, (groups) =>
    ago(numberIn({ ...numbers, a: 1, an: 1 }, groups['n']) ?? 1, unitOf(groups['unit'])),
  ),
  phrase(`(?<week>last |next |this )?(?<d>${oneOf(weekdays)})`, ({ week, d }) => {
    const by = { last: -1, next: 1, this: 0 }[(week ?? '').trim().toLowerCase()] ?? null;
    return { kind: 'weekday', day: lookUp(weekdays, d) ?? 1, week: by };
  }),
  phrase(`year[- ]to[- ]date|ytd|so far this year`, () => ({ kind: 'since', point: calendar({ by: 0 }, wholeYear) })),
];
