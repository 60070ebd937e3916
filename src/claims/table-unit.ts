import { Big } from 'big.js';

/** What the bare numbers of a column are in. */
export interface TableUnit {
  readonly kind: 'money' | 'count';
  readonly unit: string;
  /** What one of them is worth. */
  readonly worth: string;
}

const currencies: readonly (readonly [RegExp, string])[] = [
  [/US ?\$|USD|美元|dollars? américains?/iu, 'USD'],
  [/HK ?\$|HKD|港[元币]/iu, 'HKD'],
  [/NT ?\$|TWD|新?台币/iu, 'TWD'],
  [/€|EUR|欧元/iu, 'EUR'],
  [/£|GBP|英镑/iu, 'GBP'],
  [/JPY|\byens?\b|日[元圆]/iu, 'JPY'],
  [/KRW|\bwons?\b|韩元/iu, 'KRW'],
  [/INR|₹|rupees|roupies|卢比/iu, 'INR'],
  [/SEK|couronnes|克朗/iu, 'SEK'],
  [/RMB|CNY|yuans?\b|人民币|元/iu, 'CNY'],
  [/\$|dollars?/iu, 'USD'],
];

const scales: readonly (readonly [RegExp, string])[] = [
  [/万亿|trillions?\b|(?<![\p{L}])tn\b/iu, '1e12'],
  [/十亿|milliards?|billions?\b|Mds?(?!\p{L})|(?<![\p{L}])bn(?!\p{L})/iu, '1e9'],
  [/亿/u, '1e8'],
  [/千万|crores?\b/iu, '1e7'],
  [/lakhs?\b/iu, '1e5'],
  [/百万|millions?\b|(?<![\p{L}])mn(?!\p{L})|(?<![\p{L}])M(?=€|\$|£|\)|$| units)|^m$/iu, '1e6'],
  [/万/u, '1e4'],
  [/千|thousands?\b|milliers?|(?<![\p{L}])k(?=€|\$|£|\)|$| units)/iu, '1e3'],
];

const counted = /units?\b|unités|exemplaires|vehicles|véhicules|cars|pieces|pièces|[台部辆片件套块颗支]/iu;

/** What stands in brackets, behind "unit:", or behind "in", "en": the place of a unit in a heading. */
const statement =
  /[(（]([^()（）]{1,40})[)）]|(?:单位|units?|unité)\s?[:：]\s?([^|。\n]{1,30})|\b(?:in|en) ((?:US\$ ?)?(?:thousands?|millions?|billions?|milliers?|milliards?)[^|,.\n]{0,24})/iu;

/** The unit that a heading or caption states for the numbers below it; null where it states none. */
export const tableUnitIn = (heading: string): TableUnit | null => {
  const found = statement.exec(heading);
  const stated = (found?.[1] ?? found?.[2] ?? found?.[3])?.trim();
  if (stated === undefined || /%/.test(stated)) return null;
  const worth = scales.find(([pattern]) => pattern.test(stated))?.[1];
  const unit = currencies.find(([pattern]) => pattern.test(stated))?.[1];
  if (worth === undefined && (unit === undefined || stated.length > 12) && !counted.test(stated)) return null;
  const scale = new Big(worth ?? '1').toFixed();
  return unit === undefined ? { kind: 'count', unit: 'count', worth: scale } : { kind: 'money', unit, worth: scale };
};
