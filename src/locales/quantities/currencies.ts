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
  ['CZK', 'CZK'],
  ['HUF', 'HUF'],
  ['ISK', 'ISK'],
  ['UAH', 'UAH'],
  ['KZT', 'KZT'],
  ['QAR', 'QAR'],
  ['KWD', 'KWD'],
  ['EGP', 'EGP'],
  ['NGN', 'NGN'],
  ['KES', 'KES'],
  ['PKR', 'PKR'],
  ['BDT', 'BDT'],
  ['LKR', 'LKR'],
  ['CLP', 'CLP'],
] as const;

const exact = (unit: string, least?: string): Unit =>
  money(unit, { exact: true, ...(least !== undefined && { least }) });

/** Codes and letters that small letters turn into another word; the shortest only at amounts that no model's name holds. */
const capitals: readonly UnitEntry[] = [
  [exact('TRY'), ['TRY', 'TL']],
  [exact('ARS'), ['ARS']],
  [exact('RON'), ['RON']],
  [exact('ILS'), ['NIS']],
  [exact('MYR'), ['RM']],
  [exact('IDR'), ['Rp', 'Rp.']],
  [exact('PHP', '100'), ['PHP', 'Php']],
  [exact('COP', '1000'), ['COP']],
  [exact('ZAR', '1000000'), ['R']],
  [exact('SAR', '1000000'), ['SR']],
  [exact('AED'), ['Dh', 'Dhs', 'Dh.']],
  [exact('BDT'), ['Tk', 'Tk.']],
  [exact('KES'), ['KSh', 'Ksh', 'KSh.']],
  [exact('CZK'), ['Kč']],
  [exact('SEK'), ['SKr', 'Skr', 'SEKr']],
  [exact('NOK'), ['NKr', 'Nkr']],
  [exact('DKK'), ['DKr', 'Dkr']],
  [money('SEK', { assumed: true, small: true }), ['kr', 'kr.']],
];

const coded: readonly UnitEntry[] = codes.flatMap(([unit, ...words]) => [
  [money(unit), words] as const,
  [money(unit, { worth: '1000' }), words.map((word) => `K${word}`)] as const,
  [money(unit, { worth: '1000000' }), words.map((word) => `M${word}`)] as const,
]);

const signs: readonly UnitEntry[] = [
  [money('USD'), ['US$', 'US $', 'U.S.$', 'U.S. $', 'U.S $', 'USD$', 'USD $', '$US', 'American $']],
  [money('HKD'), ['HK$', 'HK $', 'HKD$', 'H.K.$', 'Hong Kong $']],
  [money('TWD'), ['NT$', 'T$', 'NT $', 'NTD$', 'TW$', 'TWD$', 'Taiwan $']],
  [money('SGD'), ['S$', 'SG$', 'SGD$']],
  [money('AUD'), ['A$', 'AU$', 'AUD$', 'Australian $']],
  // A single C may stand apart, an A or an S may not: "a $5 million deal", "Amazon's $5 million".
  [money('CAD'), ['C$', 'C $', 'CA$', 'CAD$', 'Can$', 'Canadian $']],
  [money('NZD'), ['NZ$', 'NZD$']],
  [money('BRL'), ['R$', 'BRL$']],
  [money('MXN'), ['MX$', 'Mex$', 'MXN$']],
  [money('ARS'), ['AR$', 'ARS$']],
  [money('CLP'), ['CL$', 'CLP$', 'Ch$']],
  [money('COP'), ['COL$', 'COP$']],
  [money('MOP'), ['MOP$']],
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
  [money('TRY'), ['₺']],
  [money('PHP'), ['₱']],
  [money('NGN'), ['₦']],
  [money('UAH'), ['₴']],
  [money('KZT'), ['₸']],
  [money('BDT'), ['৳']],
  [money('EGP'), ['E£']],
  [money('INR', { assumed: true }), ['₨']],
  [null, ['₿', '₡', '₾', '₭']],
];

/** Symbols and codes that mean the same in every language; ¥ is left to each. */
export const currencySigns: readonly UnitEntry[] = [...coded, ...capitals, ...signs];
