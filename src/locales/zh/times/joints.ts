import { oneOf } from '../../times/grammar.ts';
import type { Pairing, Wrap } from '../../times/grammar.ts';

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
  中期: 6,
  半年度: 6,
  首季: 3,
  季度: 3,
  财季: 3,
  半年: 6,
  财年: 12,
  财政年度: 12,
  年度: 12,
  一年: 12,
};

export const wraps: readonly Wrap[] = [
  {
    before: /(?<![截长宽大])(?:到|将于|将在) ?$/,
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

/** What makes a range of two points. */
export const ranges: readonly Pairing[] = [
  { before: /(?:从|自|在)? ?$/, between: /^ ?(?:到|至) ?$/, after: /^(?:期间|间)?/ },
  { between: /^ ?[-–—~～] ?$/, after: /^ ?年?(?:期间|间)?/ },
];
