import type { Day } from '../../text/day.ts';
import type { TimeMention, TimeUnit } from '../../text/period.ts';
import { findTimes } from '../times/find.ts';
import type { Around, Grammar, Groups, Rule, Wrap } from '../times/grammar.ts';
import { glyphs, oneOf } from '../times/grammar.ts';
import { yearFrom, yearSource } from '../times/numbers.ts';
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

const digits: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 1–99, in digits or as 十二, 二十; null where it is none. */
const numberOf = (word: string | undefined): number | null => {
  if (word === undefined) return null;
  if (/^\d+$/.test(word)) return Number(word);
  const parts = /^([一二两三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(word);
  if (parts === null) return null;
  const [, tens, ten, ones] = parts;
  const head = tens === undefined ? 1 : (digits[tens] ?? 0);
  return ten === undefined ? (digits[tens ?? ones ?? ''] ?? null) : head * 10 + (digits[ones ?? ''] ?? 0);
};

const relativeYears: Readonly<Record<string, number>> = {
  今年: 0,
  本年度: 0,
  本年: 0,
  去年: -1,
  大前年: -3,
  上年度: -1,
  前年: -2,
  明年: 1,
  后年: 2,
};

const units: Readonly<Record<string, TimeUnit>> = {
  年度: 'year',
  年: 'year',
  半年: 'half',
  季度: 'quarter',
  季: 'quarter',
  财季: 'quarter',
  月份: 'month',
  月: 'month',
  周: 'week',
  星期: 'week',
  天: 'day',
  日: 'day',
};

const ends: Readonly<Record<string, number>> = { 首: 1, 末: 4 };

const weekdays: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 };

const number = '(?:\\d{1,2}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])';
const quarterWord = '(?:季度|季(?!节))';
const spelledYear = '[一二][〇零○一二三四五六七八九]{3}';
const year = `(?:(?<y>${yearSource}|${spelledYear}(?= ?年))~年?度?|(?<w>${oneOf(relativeYears)}))(?:~的)?~`;
const shortYear = `(?:(?<y>${yearSource}|[12]\\d(?= ?年)|${spelledYear}(?= ?年))~年?度?|(?<w>${oneOf(relativeYears)}))(?:~的)?~`;

const yearIn = (written: string): number =>
  yearFrom(written.replaceAll(/[〇零○一二三四五六七八九]/g, (digit) => String(digits[digit] ?? 0)));

const yearOf = ({ y, w }: Groups): Year => {
  if (y !== undefined) return { at: yearIn(y) };
  const by = relativeYears[w ?? ''];
  return by === undefined ? null : { by };
};

const unitOf = (word: string | undefined): TimeUnit => units[word ?? ''] ?? 'year';

const within =
  (part: (groups: Groups) => Part | null) =>
  (groups: Groups): Reading | null => {
    const found = part(groups);
    return found === null ? null : calendar(yearOf(groups), found);
  };

const quarterOf = ({ n }: Groups): number => ends[n ?? ''] ?? numberOf(n) ?? 0;

const quarterRead = within((groups) => {
  const quarter = quarterOf(groups);
  return quarter < 1 || quarter > 4 ? null : quarterPart(quarter);
});

const monthsRead = within(({ a, n, unit }) => {
  const last = (numberOf(n) ?? 0) * (unit?.startsWith('季') ? 3 : 1);
  const first = numberOf(a) ?? 1;
  return first < 1 || last > 12 || first > last ? null : { type: 'months', first, last };
});

const monthRead = (groups: Groups): Reading | null => {
  const month = numberOf(groups['m']) ?? 0;
  return month < 1 || month > 12 ? null : calendar(yearOf(groups), monthPart(month));
};

const dayRead = (groups: Groups): Reading | null => {
  const month = numberOf(groups['m']) ?? 0;
  return month < 1 || month > 12
    ? null
    : calendar(yearOf(groups), { type: 'day', month, day: numberOf(groups['d']) ?? 0 });
};

const yearsRead = ({ y, z }: Groups): Reading => ({
  kind: 'between',
  first: calendar({ at: Number(y) }, wholeYear),
  last: calendar({ at: z?.length === 2 ? Number(y) - (Number(y) % 100) + Number(z) : Number(z) }, wholeYear),
});

const half: Readonly<Record<string, number>> = { 上: 1, 前: 1, 下: 2, 后: 2 };

const inYear: readonly Rule[] = [
  glyphs(`(?:${shortYear})?第~(?<n>[1-4一二三四])~(?:个~)?(?:自然)?${quarterWord}`, quarterRead),
  glyphs(
    `(?:${shortYear})?(?<![个第前后近去连续])(?<n>[1-4一二三四首末])~(?:季度|(?<=首~|末~|年~.~)季|季(?=报|营|收|净|业))`,
    quarterRead,
  ),
  glyphs(`${shortYear}Q(?<n>[1-4])`, quarterRead),
  glyphs(
    `(?:${shortYear})?第?(?<n>[1-3一二三])(?=[、和及与至到-]第?[2-4二三四](?:[、和及与]第?[34三四])?~季)`,
    quarterRead,
  ),
  glyphs(`(?<=[1-3一二三][、和及与至到-])第?(?<n>[2-3二三])(?=[、和及与]第?[34三四]~季)`, quarterRead),
  glyphs(`(?:${shortYear})?(?<m>12|[369]|十二|三|六|九)~月~(?:份)?当?季(?:度)?`, (groups) =>
    calendar(yearOf(groups), quarterPart((numberOf(groups['m']) ?? 3) / 3)),
  ),
  glyphs(
    `${year}(?:半年度|半年报|中报)`,
    within(() => halfPart(1)),
  ),
  glyphs(
    `(?<!截)(?:到|至)~(?:(?<y>${yearSource})~年|(?<w>今年|明年))~年?[底末]`,
    within(() => wholeYear),
  ),
  glyphs(
    `(?:${shortYear})?(?<n>[上下])半年(?:度)?`,
    within(({ n }) => halfPart(half[n ?? ''] ?? 1)),
  ),
  glyphs(
    `${year}(?<n>[前后])半(?:年|段)?`,
    within(({ n }) => halfPart(half[n ?? ''] ?? 1)),
  ),
  glyphs(
    `${year}H(?<n>[12])`,
    within(({ n }) => halfPart(Number(n))),
  ),
  glyphs(`(?:${shortYear})?前~(?<n>[2-9二两三四五六七八九十]|1[01]|十一)~个?~(?<unit>月|季度|季)`, monthsRead),
  glyphs(`(?:${shortYear})?首(?<n>[二两三四五六七八九]|[2-9]|1[01])个?(?<unit>月|季度|季)`, monthsRead),
  glyphs(`(?:${shortYear})?(?<a>1[0-2]|[1-9])~(?:月~)?[-–—\\u007e～至到]~(?<n>1[0-2]|[1-9])~月份?`, monthsRead),
  glyphs(`(?<y>${yearSource})~年?~[-–—\\u007e～至到]~(?<z>${yearSource}|\\d\\d)~年`, yearsRead),
  glyphs(
    `${year}全年`,
    within(() => wholeYear),
  ),
  glyphs(
    `(?<y>${yearSource})~(?:年度?|全年)`,
    within(() => wholeYear),
  ),
  glyphs(
    `(?<w>${oneOf(relativeYears)})(?:全年|一年|一整年|整年|年内)?`,
    within(() => wholeYear),
  ),
  glyphs(
    `(?:${shortYear})?(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])~月(?:份)?(?:上旬|中旬|下旬|初(?!步)|中(?=[,。;、 ]|$)|底|末)?`,
    monthRead,
  ),
  glyphs(
    `(?:${year})?(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])~月~(?<d>[0-3]?\\d|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])~[日号]`,
    dayRead,
  ),
  glyphs(
    `(?:${year})?(?:双11|双十一)`,
    within(() => null),
  ),
];

const edgeOfYear = (groups: Groups): Reading => {
  const edge = ({ 初: 'early', 中: 'mid' } as const)[groups['edge'] ?? ''] ?? 'late';
  return edgeOf(calendar(yearOf(groups), wholeYear), edge);
};

const edgesOfYear: readonly Rule[] = [
  glyphs(`(?:(?<y>${yearSource})~|(?<w>今|去|前|明|后)年?)?年(?<edge>初(?!步)|中(?=[,。;、 期]|$)|底|末)`, (groups) => {
    const by = relativeYears[`${groups['w'] ?? ''}年`];
    return edgeOfYear({ ...groups, w: by === undefined ? undefined : `${groups['w'] ?? ''}年` });
  }),
  glyphs(`(?<y>${yearSource})~年~年(?<edge>初(?!步)|中(?=[,。;、 期]|$)|底|末)`, edgeOfYear),
];

const back: Readonly<Record<string, number>> = { 上: -1, 本: 0, 这: 0, 下: 1, 上上: -2 };

const nearbyUnits: readonly Rule[] = [
  glyphs(`(?<n>上上|上|本|这|下)(?:一|个|一个)?(?<unit>月|周|星期)(?:份)?`, ({ n, unit }) =>
    relative(back[n ?? ''] ?? 0, unitOf(unit)),
  ),
  glyphs(`下(?:一|个|一个)?季度?`, () => relative(1, 'quarter')),
  glyphs(`(?:今天|今日|今晨|今早)`, () => relative(0, 'day')),
  glyphs(`(?:昨天|昨日|昨晚)`, () => relative(-1, 'day')),
  glyphs(`前天`, () => relative(-2, 'day')),
  glyphs(`(?:明天|明日)`, () => relative(1, 'day')),
  glyphs(`(?<w>上|本|这|下)?(?:周|星期|礼拜)(?<d>[一二三四五六日天])`, ({ w, d }) => ({
    kind: 'weekday',
    day: weekdays[d ?? ''] ?? 1,
    week: w === undefined ? null : (back[w] ?? 0),
  })),
  glyphs(`(?<n>${number})~个?~(?<unit>年|季度|月|周|星期|天)(?:之)?前`, ({ n, unit }) =>
    ago(numberOf(n) ?? 0, unitOf(unit)),
  ),
  glyphs(`(?:今年以来|年初以来|年初至今|今年至今|年内)`, () => ({
    kind: 'since',
    point: calendar({ by: 0 }, wholeYear),
  })),
];

const shifts: readonly Rule[] = [
  glyphs(`(?:去年|上年|上一年|前一年|上年度|上一年度|前年|一年前)(?:的)?(?:同期|同季度?|同一季度|同一时期|同月)`, () =>
    shift(-1, 'year'),
  ),
  glyphs(`(?:上一?|前一?)年(?:度)?(?![龄轻纪级])`, () => shift(-1, 'year')),
  glyphs(`(?:上|前)(?:一|个|一个)?(?:财?季度?)`, () => shift(-1, 'quarter')),
  glyphs(`前一个?月`, () => shift(-1, 'month')),
  glyphs(`(?:本|该|当|这个?|这一|报告)(?:财)?季度?(?:内|期间)?`, () => shift(0, 'quarter')),
  glyphs(`(?:本报告期|报告期|本期|同期|同一时期|同一季度|该期间)(?:内)?`, () => shift(0, 'quarter')),
  glyphs(`(?:当年|同年|该年|全年(?!龄)|该年度)`, () => shift(0, 'year')),
  glyphs(`(?:次年|翌年)`, () => shift(1, 'year')),
  glyphs(`(?:最近|最新)(?:的)?(?:一个|一)?(?:财)?季度?`, () => shift(0, 'quarter')),
  glyphs(`(?<y>${yearSource})~年(?:的)?同期`, ({ y }) => ({ kind: 'same', year: Number(y) })),
];

const horizonRead = ({ n, unit }: Groups): Reading => {
  const count = numberOf(n);
  if (count === null) return nothing;
  return { kind: 'horizon', n: count, unit: unitOf(unit) === 'month' ? 'month' : 'year' };
};

const trailingRead = ({ n, unit }: Groups, { after }: Around): Reading => {
  const count = numberOf(n);
  return count === null || /^(?:的)?(?:新|最)/.test(after)
    ? nothing
    : { kind: 'trailing', n: count, unit: unitOf(unit) };
};

const stretches: readonly Rule[] = [
  glyphs(
    `(?:在|于)?~?(?:未来|今后|接下来|往后|此后|将来)(?:的)?~(?<n>${number})~(?:个~)?(?<unit>年|月)(?:时间|期间)?(?:之?内|里|间)?`,
    horizonRead,
  ),
  glyphs(`(?:在|于)?~?(?<n>${number})~(?:个~)?(?<unit>年|月)(?:时间)?之?内`, horizonRead),
  glyphs(`(?:为期|历时)~(?<n>${number})~(?:个~)?(?<unit>年|月)`, horizonRead),
  glyphs(`(?<n>${number})~年(?=计划|投资计划|规划|投资)`, horizonRead),
  glyphs(
    `(?:在|于)?~?(?:过去|最近|近|此前|前)(?:的|这)?~(?<n>${number})~(?:个~)?(?<unit>年|季度|月|周)(?:时间|期间)?(?:之?内|里|间|来)?`,
    trailingRead,
  ),
  glyphs(`(?:过去|近|最近)半年`, () => ({ kind: 'trailing', n: 6, unit: 'month' })),
];

const fiscalYear = `(?:${yearSource}[-/–](?=\\d))?(?<y>${yearSource}|(?<!\\d)[12]\\d)~(?:财年|财政年度|财务年度|会计年度)(?:的)?~`;

const fiscalRead = ({ y, n, half: part }: Groups): Reading => {
  const quarter = n === undefined ? null : numberOf(n);
  return {
    kind: 'fiscal',
    year: y === undefined ? null : yearFrom(y),
    quarter,
    half: part === undefined ? null : (half[part] ?? null),
  };
};

const fiscal: readonly Rule[] = [
  glyphs(`${fiscalYear}(?:全年)?`, fiscalRead),
  glyphs(`Q(?<n>[1-4])~财季`, fiscalRead),
  glyphs(`${fiscalYear}前[二两三]个?季度`, () => nothing),
  glyphs(`${fiscalYear}(?:第~)?(?<n>[1-4一二三四])~(?:个~)?(?:财季|季度|季)`, fiscalRead),
  glyphs(`${fiscalYear}Q(?<n>[1-4])`, fiscalRead),
  glyphs(`${fiscalYear}(?<half>[上下])半(?:财年|年)`, fiscalRead),
  glyphs(`(?:FY~(?<y>${yearSource}|[12]\\d))~(?:第~)?(?<n>[1-4一二三四])~(?:财季|季度)`, fiscalRead),
  glyphs(`(?:(?<y>${yearSource})~年~)?(?:第~)?(?<n>[1-4一二三四])~(?:个~)?财(?:季度|季|务季度)`, fiscalRead),
  glyphs(`(?:上|上一|上个|前一)(?:个)?(?:财年|财政年度)`, fiscalRead),
  glyphs(`(?:本|当前|下|下一|该|整个)(?:个)?(?:财年|财政年度)`, () => nothing),
];

const noTimes: readonly Rule[] = [
  glyphs(
    `(?:同|当|次|翌|该)年~(?:的)?~(?:第?[1-4一二三四]~季度|[上下]半年|(?:1[0-2]|[1-9])~月(?:份)?(?:~[0-3]?\\d~日)?)`,
    () => nothing,
  ),
  glyphs(`同比|环比|按年|按季`, () => nothing),
  glyphs(`(?:连续)(?:第)?~?${number}~?(?:个)?(?:完整)?(?:财年|年|季度|财季|月|周|天)(?:以来)?`, () => nothing),
  glyphs(
    `(?:最近|近|过去|未来|今后)(?:的)?(?:数|几|些|多)(?:个)?(?:年|月|季度|周|天)|近年(?:来)?|近些年|多年(?:来|前)|数年|几(?:个)?(?:周|年|天|月)前`,
    () => nothing,
  ),
  glyphs(`(?:未来|今后|过去|近)?${number}(?:到|至|-)${number}(?:个)?(?:年|季度|月|周)(?:内|前|后)?`, () => nothing),
  glyphs(`${yearSource}~年代`, () => nothing),
  glyphs(`年(?:同比|环比)`, () => nothing),
];

const spans: Readonly<Record<string, number>> = {
  三个月: 3,
  '3个月': 3,
  '3 个月': 3,
  六个月: 6,
  '6个月': 6,
  '6 个月': 6,
  九个月: 9,
  '9个月': 9,
  '9 个月': 9,
  十二个月: 12,
  '12个月': 12,
  季度: 3,
  财季: 3,
  半年: 6,
  财年: 12,
  财政年度: 12,
  年度: 12,
  一年: 12,
};

const wraps: readonly Wrap[] = [
  {
    before: /(?<!截)(?:到|至|预计|将于|将在) ?$/,
    read: (point) => (point.kind === 'calendar' && point.year === null ? { ...point, ahead: true } : null),
  },
  {
    before: /(?:截[至止]|至)(?:于|到)? ?$/,
    after: new RegExp(
      `^ ?(?:止|为止|结束)?(?:的)?(?:第[一二三四]财?季度|(?:上一?)?(?:财年第?[一二三四])?(?<unit>${oneOf(spans)}))`,
    ),
    read: (point, groups) => ({ kind: 'ended', point, months: spans[groups['unit'] ?? ''] ?? 3 }),
  },
  { before: /(?:截[至止]到?) ?$/, after: /^(?:时)?/, read: (point) => ({ kind: 'until', point }) },
  { before: /从 ?$/, after: /^ ?(?:以来|至今|起|开始|之后|后)/, read: (point) => ({ kind: 'since', point }) },
  {
    before: /(?<!来)自从? ?$/,
    after: /^(?: ?(?:以来|至今|起|开始|之后|后))?/,
    read: (point) => ({ kind: 'since', point }),
  },
  { after: /^ ?(?:以来|至今|迄今)/, read: (point) => ({ kind: 'since', point }) },
  { after: /^ ?止(?:的)?(?:三个月|3 ?个月|季度)/, read: (point) => ({ kind: 'ended', point, months: 3 }) },
];

const grammar: Grammar = {
  rules: [...sharedRules, ...inYear, ...edgesOfYear, ...nearbyUnits, ...shifts, ...stretches, ...fiscal, ...noTimes],
  edges: [],
  ranges: [
    { before: /(?:从|自|在)? ?$/, between: /^ ?(?:到|至) ?$/, after: /^(?:期间|间)?/ },
    { between: /^ ?[-–—~～] ?$/, after: /^ ?年?(?:期间|间)?/ },
  ],
  and: /^ ?[、和及与,] ?$/,
  wraps,
};

/** The times that a Chinese text speaks of. */
export const times = (text: string, reference: Day | null): readonly TimeMention[] =>
  findTimes(grammar, text, reference);
