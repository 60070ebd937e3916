import type { Unit, UnitEntry } from './unit.ts';

export const money = (unit: string, more: Omit<Unit, 'kind' | 'unit'> = {}): Unit => ({ kind: 'money', unit, ...more });

export const percent: Unit = { kind: 'percent', unit: 'percent' };

export const points: Unit = { kind: 'points', unit: 'points' };

export const basisPoints: Unit = { kind: 'points', unit: 'points', worth: '0.01' };

export const multiple: Unit = { kind: 'multiple', unit: 'multiple' };

/** ISO codes that no word of our languages looks like. */
const codes = [
  ['CNY', 'CNY', 'RMB', 'CNH'],
  ['USD', 'USD', 'US dollar'],
  ['EUR', 'EUR'],
  ['GBP', 'GBP'],
  ['JPY', 'JPY'],
  ['HKD', 'HKD'],
  ['KRW', 'KRW'],
  ['TWD', 'TWD', 'NTD'],
  ['INR', 'INR'],
  ['CHF', 'CHF', 'SFr'],
  ['SGD', 'SGD'],
  ['AUD', 'AUD'],
  ['CAD', 'CAD'],
  ['NZD', 'NZD'],
  ['BRL', 'BRL'],
  ['MXN', 'MXN'],
  ['SEK', 'SEK'],
  ['NOK', 'NOK'],
  ['DKK', 'DKK'],
  ['RUB', 'RUB'],
  ['THB', 'THB'],
  ['IDR', 'IDR'],
  ['MYR', 'MYR'],
  ['VND', 'VND'],
  ['ZAR', 'ZAR'],
  ['AED', 'AED'],
  ['SAR', 'SAR'],
  ['ILS', 'ILS'],
  ['PLN', 'PLN'],
] as const;

const coded: readonly UnitEntry[] = codes.flatMap(([unit, ...words]) => [
  [money(unit), words] as const,
  [money(unit, { worth: '1000' }), words.map((word) => `K${word}`)] as const,
  [money(unit, { worth: '1000000' }), words.map((word) => `M${word}`)] as const,
]);

const signs: readonly UnitEntry[] = [
  [money('USD'), ['US$', 'US $', 'U.S.$', 'U.S. $', 'U.S $', 'USD$', 'USD $', '$US', 'American $']],
  [money('HKD'), ['HK$', 'HK $', 'HKD$', 'H.K.$', 'Hong Kong $']],
  [money('TWD'), ['NT$', 'NT $', 'NTD$', 'TW$', 'TWD$', 'Taiwan $']],
  [money('SGD'), ['S$', 'SG$', 'SGD$']],
  [money('AUD'), ['A$', 'AU$', 'AUD$', 'Australian $']],
  // A single C may stand apart, an A or an S may not: "a $5 million deal", "Amazon's $5 million".
  [money('CAD'), ['C$', 'C $', 'CA$', 'CAD$', 'Can$', 'Canadian $']],
  [money('NZD'), ['NZ$', 'NZD$']],
  [money('BRL'), ['R$', 'BRL$']],
  [money('MXN'), ['MX$', 'Mex$', 'MXN$']],
  [money('CNY', { assumed: true }), ['元']],
  [money('CNY'), ['CN¥', 'RMB¥', 'CNY¥']],
  [money('JPY'), ['JP¥', 'JPY¥']],
  [money('EUR'), ['€', 'EUR€']],
  [money('KRW'), ['₩']],
  [money('INR'), ['₹']],
  [money('ILS'), ['₪']],
  [money('PLN'), ['zł']],
  [money('THB'), ['฿']],
  [money('VND'), ['₫']],
  [money('RUB'), ['₽']],
  [money('USD', { assumed: true }), ['$']],
  [money('GBP', { assumed: true }), ['£']],
  [null, ['₿', '₡', '₾', '₭', '₺', '₱', '₦', '₴']],
];

/** Symbols and codes that mean the same in every language; ¥ is left to each. */
export const currencySigns: readonly UnitEntry[] = [...coded, ...signs];
