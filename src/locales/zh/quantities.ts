import type { QuantityGrammar } from '../quantities/grammar.ts';
import { quantityReader } from '../quantities/quantities.ts';
import { after, before, far } from './quantity/comparators.ts';
import { noun } from './quantity/nouns.ts';
import { numerals } from './quantity/numerals.ts';
import { phrases } from './quantity/phrases.ts';
import { ranks } from './quantity/ranks.ts';
import { unitsAfter, unitsBefore } from './quantity/units.ts';

export const grammar: QuantityGrammar = {
  numerals,
  unitsBefore,
  unitsAfter,
  unitLink: '[多余]? ?',
  lateScale: ' ?[万亿]',
  comparators: { before, after },
  far,
  comparatorLink: '了? ?',
  ranges: {
    joins: ['至', '到', '或'],
    pairs: [
      [['介于', '在'], '和'],
      [['介于', '在'], '与'],
    ],
    rates: ['=', '≈', '兑', '兑换', '等于', '合', '约合', '对'],
    moves: ['从', '由', '自'],
    starts: [],
    changes: '增长 下降 上升 提升 增加 减少 下滑 上涨 下跌 大增 大跌 扩大 收窄 回落 升 降 涨 跌 增 减'.split(' '),
    spans: [],
  },
  noun,
  ranks,
  phrases,
  minus: '负|(?:(?<![\\w)%一-鿿])|(?<=[至为到是约]))[-−–]',
};

/** Finds the quantities of a Chinese text. */
export const quantities = quantityReader(grammar);
