import { basisPoints, currencySigns, money, multiple, percent, points } from '../../quantities/currencies.ts';
import type { UnitEntry } from '../../quantities/unit.ts';

const currencies: readonly UnitEntry[] = [
  [money('CNY'), ['yuan', 'renminbi', 'Chinese yuan', 'yuan renminbi', 'kuai']],
  [money('USD'), ['US dollars', 'U.S. dollars', 'U.S. dollar', 'American dollars', 'American dollar']],
  [money('USD', { assumed: true }), ['dollars', 'dollar', 'bucks']],
  [money('USD', { assumed: true, worth: '0.01' }), ['cents', 'cent']],
  [money('USD', { worth: '0.01' }), ['US cents', 'U.S. cents']],
  [money('EUR'), ['euros', 'euro']],
  [money('EUR', { worth: '0.01' }), ['euro cents', 'eurocents']],
  [money('GBP'), ['pounds sterling', 'British pounds', 'sterling']],
  [money('GBP', { assumed: true }), ['pounds', 'pound']],
  [money('GBP', { assumed: true, worth: '0.01' }), ['pence']],
  [money('JPY'), ['yen', 'Japanese yen']],
  [money('HKD'), ['Hong Kong dollars', 'Hong Kong dollar', 'HK dollars']],
  [money('TWD'), ['New Taiwan dollars', 'Taiwan dollars', 'Taiwanese dollars', 'NT dollars']],
  [money('SGD'), ['Singapore dollars', 'Singaporean dollars']],
  [money('AUD'), ['Australian dollars', 'Australian dollar']],
  [money('CAD'), ['Canadian dollars', 'Canadian dollar']],
  [money('NZD'), ['New Zealand dollars']],
  [money('KRW'), ['Korean won', 'South Korean won']],
  [money('KRW', { least: '100' }), ['won']],
  [money('INR', { assumed: true }), ['rupees', 'rupee']],
  [money('INR'), ['Indian rupees']],
  [money('CHF'), ['Swiss francs', 'Swiss franc']],
  [money('RUB'), ['rubles', 'roubles', 'ruble', 'rouble']],
  [money('BRL'), ['reais', 'Brazilian reals', 'Brazilian reais']],
  [money('SEK'), ['Swedish crowns', 'Swedish kronor', 'kronor', 'Swedish krona']],
  [money('NOK'), ['Norwegian crowns', 'Norwegian kroner']],
  [money('DKK'), ['Danish crowns', 'Danish kroner']],
  [money('THB'), ['baht', 'Thai baht']],
  [money('IDR'), ['rupiah']],
  [money('MYR'), ['ringgit']],
  [money('VND'), ['dong', 'Vietnamese dong']],
  [money('ILS'), ['shekels']],
  [money('PLN'), ['zlotys', 'zloty']],
  [money('AED'), ['dirhams', 'UAE dirhams']],
  [money('MXN'), ['Mexican pesos']],
  [money('ZAR'), ['rand', 'South African rand']],
  [
    null,
    [
      'francs',
      'pesos',
      'kroner',
      'crowns',
      'riyals',
      'dinars',
      'lira',
      'liras',
      'Turkish lira',
      'shillings',
      'pesetas',
      'guilders',
      'marks',
      'bitcoins',
      'bitcoin',
      'BTC',
      'taka',
      'naira',
      'forint',
      'Sri Lankan rupees',
      'Pakistani rupees',
      'Egyptian pounds',
    ],
  ],
];

const measures: readonly UnitEntry[] = [
  [percent, ['%', 'percent', 'per cent', 'pct', 'percentage']],
  [
    points,
    [
      'percentage points',
      'percentage point',
      '% points',
      '%-points',
      'percent points',
      'pct points',
      'share points',
      'points of market share',
      'points of share',
    ],
  ],
  [{ ...points, most: '30' }, ['points', 'point']],
  [basisPoints, ['basis points', 'basis point']],
  [{ ...basisPoints, small: true }, ['bps', 'bp']],
  [{ ...percent, small: true }, ['pc']],
  [{ ...points, small: true }, ['pp', 'pps', 'ppt', 'ppts', 'p.p.']],
  [
    multiple,
    [
      'x',
      'fold',
      'times as',
      'times more',
      'times larger',
      'times bigger',
      'times higher',
      'times greater',
      'times faster',
      'times the',
      'times that',
      'times its',
      'times over',
      'times growth',
      'times what',
    ],
  ],
];

/** ¥ is the yen in English unless it says otherwise. */
const yen: UnitEntry = [money('JPY', { assumed: true }), ['¥']];

const prefixes: readonly UnitEntry[] = [
  [money('INR', { assumed: true }), ['Rs', 'Rs.']],
  [money('CNY'), ['renminbi', 'Chinese yuan']],
];

export const unitsBefore: readonly UnitEntry[] = [...currencySigns, yen, ...prefixes];

export const unitsAfter: readonly UnitEntry[] = [...currencySigns, yen, ...currencies, ...measures];
