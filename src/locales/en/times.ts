import type { Day } from '../../text/day.ts';
import type { TimeMention, TimeUnit } from '../../text/period.ts';
import { findTimes } from '../times/find.ts';
import type { Grammar, Groups, Rule, Wrap } from '../times/grammar.ts';
import { numberIn, oneOf, phrase } from '../times/grammar.ts';
import { counted, yearSource } from '../times/numbers.ts';
import type { Part, Reading, Year } from '../times/reading.ts';
import {
  ago,
  calendar,
  edgeOf,
  halfPart,
  monthPart,
  nothing,
  quarterPart,
  relative,
  shift,
  wholeYear,
} from '../times/reading.ts';
import { sharedRules } from '../times/shared.ts';

const numbers: Readonly<Record<string, number>> = {
  ...counted('one two three four five six seven eight nine ten eleven twelve'),
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
};

const ordinals: Readonly<Record<string, number>> = {
  ...counted('first second third fourth'),
  ...counted('1st 2nd 3rd 4th'),
  final: 4,
};

const months: Readonly<Record<string, number>> = counted(
  'january february march april may june july august september october november december',
);

const shortMonths: Readonly<Record<string, number>> = {
  ...counted('jan feb mar apr may jun jul aug sep oct nov dec'),
  sept: 9,
};

const weekdays = counted('monday tuesday wednesday thursday friday saturday sunday');

const units: Readonly<Record<string, TimeUnit>> = {
  year: 'year',
  half: 'half',
  'half-year': 'half',
  quarter: 'quarter',
  month: 'month',
  week: 'week',
  day: 'day',
};

const relativeYears: Readonly<Record<string, number>> = {
  last: -1,
  this: 0,
  'the current': 0,
  next: 1,
  'the same': 0,
  the: 0,
};

const number = `(?:\\d{1,2}|${oneOf(numbers)})`;
const ordinal = `(?:${oneOf(ordinals)})`;
const month = `(?:${oneOf(months)}|(?:${oneOf(shortMonths)})\\.?)`;
const unit = 'years?|quarters?|months?|weeks?|days?';
const year = `(?<y>${yearSource})`;
const yearTail = `(?:(?:,? (?:of |in )?(?:the )?(?:calendar )?(?:year )?)${year}|,? (?:of |in )?(?<w>last|this|next|the current|the) year)`;
const yearLead = `(?:(?<y0>${yearSource})(?:'s)? |(?<w0>last|this|next) year's )`;

const lookUp = <Value>(table: Readonly<Record<string, Value>>, word: string | undefined): Value | null =>
  (word === undefined ? undefined : table[word.toLowerCase().replace(/\.$/, '')]) ?? null;

const unitOf = (word: string | undefined): TimeUnit => lookUp(units, word?.replace(/s$/, '')) ?? 'year';

const monthOf = (word: string | undefined): number => lookUp(months, word) ?? lookUp(shortMonths, word) ?? 0;

const yearOf = (groups: Groups): Year => {
  const digits = groups['y'] ?? groups['y0'];
  if (digits !== undefined) return { at: Number(digits) };
  const by = lookUp(relativeYears, groups['w'] ?? groups['w0']);
  return by === null ? null : { by };
};

const counts =
  (read: (n: number, unit: TimeUnit) => Reading) =>
  (groups: Groups): Reading | null => {
    const n = numberIn(numbers, groups['n']);
    return n === null ? null : read(n, unitOf(groups['unit']));
  };

const trailing = counts((n, unit) => ({ kind: 'trailing', n, unit }));

const horizon = counts((n, unit) => (unit === 'year' || unit === 'month' ? { kind: 'horizon', n, unit } : nothing));

const partOf = (groups: Groups): Part => {
  const n = lookUp(ordinals, groups['o']) ?? 1;
  return groups['unit'] === 'half' ? halfPart(n) : quarterPart(n);
};

const firstMonths = (groups: Groups): Reading | null => {
  const n = numberIn(numbers, groups['n']);
  const last = n === null ? 0 : n * (/^q/i.test(groups['unit'] ?? '') ? 3 : 1);
  return last < 1 || last > 12 ? null : calendar(yearOf(groups), { type: 'months', first: 1, last });
};

const lengths: Readonly<Record<TimeUnit, number>> = { year: 12, half: 6, quarter: 3, month: 1, week: 0, day: 0 };

const monthsBack = (groups: Groups): number => (numberIn(numbers, groups['n']) ?? 1) * lengths[unitOf(groups['unit'])];

const quarters: readonly Rule[] = [
  phrase(
    `(?<o>${ordinal})(?=,? (?:and |or |to |through )?(?:the )?(?:${ordinal}(?:,? and )?)+[- ]quarters?)`,
    (groups) => calendar(null, partOf(groups)),
  ),
  phrase(`${yearLead}?(?<o>${ordinal})[- ](?:calendar )?(?<unit>quarter|half)s?(?:'s)?${yearTail}?`, (groups) =>
    calendar(yearOf(groups), partOf(groups)),
  ),
  phrase(`${yearLead}(?<unit>quarter|half) (?<o>[1-4])`, (groups) => calendar(yearOf(groups), partOf(groups))),
  phrase(`(?:last|final|closing) (?<unit>quarter|half) of ${year}`, (groups) =>
    calendar(yearOf(groups), groups['unit'] === 'half' ? halfPart(2) : quarterPart(4)),
  ),
  phrase(`(?:opening) (?<unit>quarter|half)${yearTail}?`, (groups) => calendar(yearOf(groups), partOf(groups))),
  phrase(`Q(?<q>[1-4]) (?:of )?(?<w>last|this|next) year`, (groups) =>
    calendar(yearOf(groups), quarterPart(Number(groups['q']))),
  ),
  phrase(`${yearLead}Q(?<q>[1-4])`, (groups) => calendar(yearOf(groups), quarterPart(Number(groups['q'])))),
  phrase(`(?<=\\b(?:in|for|of|during|the) )H(?<h>[12])(?: (?:of )?(?<w>last|this|next) year)?`, (groups) =>
    calendar(yearOf(groups), halfPart(Number(groups['h']))),
  ),
  phrase(`${yearLead}?first (?<n>${number})[- ](?<unit>months?|quarters)${yearTail}?`, firstMonths),
  phrase(`(?<m>march|june|september|december)[- ]quarter${yearTail}?`, (groups) =>
    calendar(yearOf(groups), quarterPart(monthOf(groups['m']) / 3)),
  ),
];

const isCount = (after: string): boolean =>
  /^(?:\s?(?:%|percent|per cent)|[.,]\d|\s?(?:bn|billion|million|trillion|thousand)\b)/i.test(after);

const dayRead = (groups: Groups, { after }: { readonly after: string }): Reading | null =>
  groups['y'] === undefined && isCount(after)
    ? null
    : calendar(yearOf(groups), { type: 'day', month: monthOf(groups['m']), day: Number(groups['d']) });

const opensMonth =
  /\b(?:in|of|since|until|till|by|from|to|through|last|this|next|early|late|mid|ending|ended|and|for|between|during|as of|[a-z]{3,9}[-–])[ -]?$/i;

/** "May" and "Mar" are words too: alone they need a word that opens a month. */
const bareMonth = (groups: Groups, { before }: { readonly before: string }): Reading | null => {
  const name = groups['m'] ?? '';
  const plain = lookUp(months, name) !== null && !/^(?:may|march)$/i.test(name);
  return plain || opensMonth.test(before) ? calendar(null, monthPart(monthOf(name))) : null;
};

const capitalised = `(?:${Object.keys({ ...months, ...shortMonths })
  .map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`)
  .join('|')})`;

const weekday = `(?:${oneOf(weekdays)})`;

const dated: readonly Rule[] = [
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

const countNoun =
  /^[ -](?:new |more |additional |other |physical )?(?:servers|employees|people|staff|workers|jobs|stores|shops|outlets|units|vehicles|cars|devices|phones|smartphones|customers|clients|users|companies|firms|contracts|patents|items|shares|members|engineers|hires|points|times|days|hours|miles|km|kilometers|gpus|chips|stations|sites|cities|countries|projects|deals|orders|words|pages|megawatts|mw|gw|gigawatts|dollars|euros|yuan|yen|pounds|rmb|usd|eur|cny|basis)\b/i;

const isAmount = (before: string, after: string): boolean =>
  /(?:[$€£¥₹#]|\b(?:rmb|usd|eur|cny|hk|us|nt|no\.?|number|model|version|windows|office|server|ios|iso|rule|section|article|page|room|cve)) ?-?$|[\d.,:/]$/i.test(
    before,
  ) || isCount(after);

const opensYear = /\b(?:in|since|until|till|through|during|late|early|mid)[ -]$/i;

const bareYear = (
  groups: Groups,
  { before, after }: { readonly before: string; readonly after: string },
): Reading | null => {
  if (isAmount(before, after) || /^(?:s\b|[-/]\d|:\d)/.test(after.replace(/^[-/](?:19|20)?\d\d\b/, ''))) return null;
  if (countNoun.test(after) && !opensYear.test(before)) return null;
  return calendar(yearOf(groups), wholeYear);
};

const years: readonly Rule[] = [
  phrase(`(?<y>${yearSource})`, bareYear),
  phrase(`(?:the )?(?:full[- ]year|calendar year|calendar|all of|the whole of|the year|year|CY) ?${year}`, (groups) =>
    calendar(yearOf(groups), wholeYear),
  ),
  phrase(`(?:full[- ]year )?${year} (?:full[- ]year|calendar year)`, (groups) => calendar(yearOf(groups), wholeYear)),
  phrase(`(?:all of |the whole of |earlier |later )?(?<w>last|this|next) year`, (groups) =>
    relative(lookUp(relativeYears, groups['w']) ?? 0, 'year'),
  ),
  phrase(`by (?:the )?(?:end of|end-) ?(?<w>this|next|the) year|by (?:the )?year[- ]?end`, (groups) =>
    relative(lookUp(relativeYears, groups['w']) ?? 0, 'year'),
  ),
  phrase(`the current year`, () => relative(0, 'year')),
  phrase(`the year before last`, () => relative(-2, 'year')),
];

const isCompared = /\b(?:from|than|with|to|versus|vs\.?|against|over|on|since)(?: in| for)?(?: the)? $/i;

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

const nearbyUnits: readonly Rule[] = [
  phrase(`(?:the )?(?<edge>beginning|start|middle|end) of (?<w>the|this|last|next) year`, (groups) =>
    edgeOf(calendar(yearOf(groups), wholeYear), edgeWords[groups['edge']?.toLowerCase() ?? ''] ?? 'late'),
  ),
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

const past = `(?:(?:a|one) year (?:earlier|ago|before|prior|previously)|last year|(?:the|its) (?:previous|prior|preceding) year|the year (?:before|prior|earlier))`;

const shifts: readonly Rule[] = [
  phrase(
    `(?:the |its )?(?:same|corresponding|comparable|equivalent) (?:quarter|period|time|half|month|three[- ]months?(?: period)?)(?<then> (?:of |in |from |during )?(?:${past}|the (?:previous|prior|preceding) (?:fiscal|financial) year))?`,
    (groups) => shift(groups['then'] === undefined ? 0 : -1, groups['then'] === undefined ? 'quarter' : 'year'),
  ),
  phrase(
    `(?:the |its )?(?:same|corresponding|comparable|equivalent) (?:quarter|period|half) (?:of |in )?${year}`,
    (groups) => ({
      kind: 'same',
      year: Number(groups['y']),
    }),
  ),
  phrase(
    `(?:the )?(?:year[- ](?:ago|earlier)|(?:prior|previous|last|preceding)[- ]year(?:'s)?) (?:quarter|period|half|month|level|figure)`,
    () => shift(-1, 'year'),
  ),
  phrase(past.replace('|last year', ''), () => shift(-1, 'year')),
  phrase(
    `(?:${ordinal}[- ]quarter|Q[1-4]) (?:of |from |in )?(?:the (?:previous|prior|preceding) year|the year (?:before|earlier)|a year (?:ago|earlier|before))`,
    () => shift(-1, 'year'),
  ),
  phrase(
    `(?<n>${number}|a) (?<unit>years?|quarters?|months?) (?:earlier|previously|(?:before|prior)(?= ?(?:[,.;:)]|$)))`,
    (groups) => shift(-(numberIn({ ...numbers, a: 1 }, groups['n']) ?? 1), unitOf(groups['unit'])),
  ),
  phrase(`(?<n>${number}|a) (?<unit>years?|quarters?|months?) later`, (groups) =>
    shift(numberIn({ ...numbers, a: 1 }, groups['n']) ?? 1, unitOf(groups['unit'])),
  ),
  phrase(
    `(?:the |its )?(?:previous|prior|preceding) (?<unit>year|quarter|month|half|three months|three-month period)(?:'s)?`,
    (groups) => shift(-1, lookUp(units, groups['unit']) ?? 'quarter'),
  ),
  phrase(`(?:the |its )?(?:last|previous|prior|preceding) fiscal quarter`, () => shift(-1, 'quarter')),
  phrase(`the (?<unit>quarter|month) (?:before|earlier|prior)`, (groups) => shift(-1, unitOf(groups['unit']))),
  phrase(`the following (?<unit>year|quarter|month)`, (groups) => shift(1, unitOf(groups['unit']))),
  phrase(
    `(?:for|in|during|over|across|throughout) (?:the|this|that) (?:three-month |reporting )?(?:quarter|period)`,
    () => shift(0, 'quarter'),
  ),
  phrase(
    `(?:the|this|that|the latest|the current|the most recent|the reporting|the reported) quarter(?:'s)?|the (?:reporting|reported|review) period`,
    () => shift(0, 'quarter'),
  ),
  phrase(`the (?:most )?recent quarter|the latest quarter`, () => shift(0, 'quarter')),
  phrase(`(?:for|during|in|over|throughout) the (?:full |whole |entire |same )?year|that year|the same year`, () =>
    shift(0, 'year'),
  ),
];

const stretches: readonly Rule[] = [
  phrase(
    `(?:(?:over|in|during|for|within|across|through) )?the (?:next|coming|following|upcoming) (?<n>${number})[- ](?<unit>years?|months?)(?: period)?`,
    horizon,
  ),
  phrase(`(?:over|in|for|within) (?:the )?(?:next|coming) (?<n>${number}) (?<unit>years?|months?)`, horizon),
  phrase(
    `(?:over|within|spread over|across) (?:a )?(?:period of )?(?<n>${number})[- ](?<unit>years?|months?)(?:[- ]period)?`,
    horizon,
  ),
  phrase(`(?<n>${number})[- ](?<unit>year|month)`, (groups, { before, after }) =>
    /^[- ](?:old|low|high|peak|record|bond|treasury|note|yield|veteran|anniversary|average|cagr|compound|annual|return|trend|history|track|term|maturity|us|u\.s|note|loan|gap|wait|slump|decline|ban)/i.test(
      after,
    ) || /\b(?:last|past|previous|trailing|rolling)[- ]$/i.test(before)
      ? nothing
      : horizon(groups),
  ),
  phrase(
    `(?:(?:over|in|during|for|within|across) )?the (?:next|coming|following) (?:year|12 months|twelve months)`,
    () => ({ kind: 'horizon', n: 12, unit: 'month' }),
  ),
  phrase(
    `(?:(?:over|in|during|for|within|across) )?(?:the |its )?(?:past|last|previous|preceding|trailing|latest|most recent|rolling) (?<n>${number})[- ](?<unit>${unit})(?:[- ]period)?`,
    trailing,
  ),
  phrase(`(?:(?:over|in|during|for|within|across) )?the past (?<unit>year|quarter|month|week)`, (groups) => ({
    kind: 'trailing',
    n: 1,
    unit: unitOf(groups['unit']),
  })),
  phrase(`(?:over|during|in|for|within) the last year`, () => ({ kind: 'trailing', n: 1, unit: 'year' })),
  phrase(`(?:(?:over|in|during|for|within) )?the (?:past|last) decade`, () => ({
    kind: 'trailing',
    n: 10,
    unit: 'year',
  })),
  phrase(`(?:trailing|last)[- ](?:twelve|12)[- ]months?(?: basis)?|TTM|LTM`, () => ({
    kind: 'trailing',
    n: 12,
    unit: 'month',
  })),
];

const fiscalWords = '(?:fiscal|financial)(?:[- ]year)?';

const fiscalRead = (groups: Groups): Reading => {
  const n = lookUp(ordinals, groups['o']) ?? numberIn({}, groups['q']);
  const digits = groups['y'];
  const half = groups['unit'] === 'half';
  return {
    kind: 'fiscal',
    year: digits === undefined ? null : digits.length === 2 ? 2000 + Number(digits) : Number(digits),
    quarter: half ? null : n,
    half: half ? n : null,
  };
};

const fiscalYear = `(?:(?:${yearSource})[-/])?(?<y>${yearSource}|[012]\\d)`;

const fiscal: readonly Rule[] = [
  phrase(
    `${fiscalWords} '?(?:${fiscalYear})(?:'s)?(?:,? (?:(?<o>${ordinal})[- ](?<unit>quarter|half)|Q(?<q>[1-4])))?`,
    fiscalRead,
  ),
  phrase(`(?:the )?${year} (?:fiscal|financial) year`, fiscalRead),
  phrase(
    `(?:(?<o>${ordinal})[- ](?<unit>quarter|half)|Q(?<q>[1-4])) (?:of |in )?(?:its |the )?(?:${fiscalWords}|FY) ?${fiscalYear}`,
    fiscalRead,
  ),
  phrase(
    `(?:(?<o>${ordinal})[- ](?<unit>quarter|half)|Q(?<q>[1-4])) of (?:the |its )(?:${year} )?${fiscalWords}`,
    fiscalRead,
  ),
  phrase(
    `${fiscalWords} (?:(?<o>${ordinal})[- ](?<unit>quarter|half)|Q(?<q>[1-4]))(?: (?:of |in )?${year})?`,
    fiscalRead,
  ),
  phrase(`(?<o>${ordinal})[- ]fiscal[- ](?<unit>quarter|half)(?: (?:of |in )?(?:fiscal )?${year})?`, fiscalRead),
  phrase(`(?:the |its )?(?:last|previous|latest) (?:fiscal|financial) year`, fiscalRead),
  phrase(`(?:the |this |its )?(?:current |next )?(?:fiscal|financial) (?:year|quarter)`, () => nothing),
];

const noTimes: readonly Rule[] = [
  phrase(`(?:year|quarter|month|week)[- ](?:on|over|to|by)[- ](?:year|quarter|month|week)`, () => nothing),
  phrase(
    `(?:${ordinal}|fifth|sixth|seventh|eighth|ninth|tenth|\\d+th|${number}) (?:consecutive|straight|successive) (?:quarters?|years?|months?|halves)`,
    () => nothing,
  ),
  phrase(`${number} (?:quarters|years|months) (?:in a row|running)`, () => nothing),
  phrase(`(?:${month}|${ordinal}[- ](?:quarter|half)|Q[1-4]) of (?:the same|that|the following) year`, () => nothing),
  phrase(`(?:${yearSource})s`, () => nothing),
  phrase(`(?:${number}) (?:to|or|-) (?:${number}) (?:${unit})`, () => nothing),
  phrase(`the (?:next|coming|past|last) ${number}(?: to | or |-)${number} (?:${unit})`, () => nothing),
  phrase(`(?:last year|${yearSource}) (?:bond|notes?) due`, () => nothing),
];

const quarterEnds = `(?:the |its |a )?(?:fiscal |financial )?(?:${ordinal}[- ])?(?:fiscal |financial )?`;

const wraps: readonly Wrap[] = [
  {
    before: new RegExp(
      `(?<![\\w])${quarterEnds}(?:(?<n>${number})[- ])?(?<unit>quarter|half-year|half|years?|months?)(?: period)?,? (?:that |which )?(?:ended|ending|ends|to|through|until)(?: on| in)?(?: the)?(?: end of)?(?: \\w+day,)? ?$`,
      'i',
    ),
    read: (point, groups) => {
      const fits = groups['n'] !== undefined || !/s$/i.test(groups['unit'] ?? '');
      const ends = point.kind === 'calendar' && point.part.type !== 'year';
      return fits && ends ? { kind: 'ended', point, months: monthsBack(groups) } : null;
    },
  },
  {
    before: /\b(?:ever )?since (?:the )?(?:(?:beginning|start) of )?$/i,
    read: (point) => ({ kind: 'since', point }),
  },
  { before: /\bas (?:of|at) (?:the )?(?:end (?:of )?)?$/i, read: (point) => ({ kind: 'until', point }) },
];

const early = (edge: 'early' | 'mid' | 'late', words: string): Wrap => ({
  before: new RegExp(`\\b(?:${words})[- ]$`, 'i'),
  read: (point) => edgeOf(point, edge),
});

const edges: readonly Wrap[] = [
  {
    before: /\bby (?:the )?(?:year-?)?end(?: of |-| )$/i,
    read: (point) => (point.kind === 'calendar' && point.year === null ? { ...point, ahead: true } : point),
  },
  {
    before: /\bby $/i,
    read: (point) => (point.kind === 'calendar' && point.year === null ? { ...point, ahead: true } : null),
  },
  early('early', 'early(?: in)?|(?:the )?(?:beginning|start) of'),
  early('mid', 'mid|(?:the )?middle of'),
  early('late', 'late(?: in)?|(?:the )?end(?: of)?|year-end'),
];

const grammar: Grammar = {
  rules: [
    ...sharedRules,
    ...quarters,
    ...dated,
    ...years,
    ...nearbyUnits,
    ...shifts,
    ...stretches,
    ...fiscal,
    ...noTimes,
  ],
  edges,
  ranges: [
    { between: /^ ?[-–—~] ?$/ },
    { before: /(?:\bfrom (?:the )?)?$/i, between: /^ (?:to|through|thru|until) (?:the )?$/ },
    { before: /\bbetween (?:the )?$/i, between: /^ and (?:the )?$/ },
  ],
  and: /^(?:,|,? (?:and|or|&)) $/,
  wraps,
};

/** The times that an English text speaks of. */
export const times = (text: string, reference: Day | null): readonly TimeMention[] =>
  findTimes(grammar, text, reference);
