import { describe, expect, it } from '@jest/globals';

import { extractClaims } from '../../src/claims/extract-claims.ts';
import { tableUnitIn } from '../../src/claims/table-unit.ts';
import { articleOf } from './article-of.ts';

const amountsIn = (language: 'en' | 'fr' | 'zh', text: string): readonly string[] =>
  extractClaims(articleOf(language, text))
    .filter(({ quantity }) => quantity.kind === 'money' || quantity.kind === 'count')
    .map(
      ({ subject, metric, quantity }) =>
        `${subject.type === 'company' ? subject.id : subject.type} ${metric} ${quantity.value} ${quantity.unit}`,
    );

const samsungAndXiaomi = ['samsung units 9260000 count', 'xiaomi units 5310000 count'];

describe('bare numbers of a table', () => {
  it.each([
    [
      'en',
      'a caption’s unit',
      '| Vendor | Shipments | Share |\n|---|---|---|\n| Samsung | 9,260 | 29.5% |\n| Xiaomi | 5,310 | 16.9% |',
      'Table 1. Smartphone shipments (thousand units)\n',
      samsungAndXiaomi,
    ],
    [
      'en',
      'a heading’s unit',
      '| Vendor | Shipments (m) | Share |\n|---|---|---|\n| Samsung | 9.26 | 29.5% |\n| Xiaomi | 5.31 | 16.9% |',
      '',
      samsungAndXiaomi,
    ],
    [
      'en',
      'one cell a line',
      'Vendor\nShipments (million units)\nShare\nSamsung\n9.26\n29.5%\nXiaomi\n5.31\n16.9%',
      '',
      samsungAndXiaomi,
    ],
    [
      'en',
      'one cell a line, with ranks',
      'Rank\nCompany\nRevenue\nQoQ\n1\nTSMC\n23,530\n13.0%\n2\nUMC\n1,870\n6.7%',
      'Foundries (unit: US$ million)\n',
      ['tsmc revenue 23530000000 USD', 'umc revenue 1870000000 USD'],
    ],
    [
      'en',
      'two years',
      'Vendor\n2Q24 shipments (m)\n2Q23 shipments (m)\nSamsung\n53.9\n53.5\nApple\n45.2\n44.5',
      '',
      [
        'samsung units 53900000 count',
        'samsung units 53500000 count',
        'apple units 45200000 count',
        'apple units 44500000 count',
      ],
    ],
    [
      'fr',
      'a caption’s unit',
      '| Marque | Livraisons | Part |\n|---|---|---|\n| Samsung | 9 260 | 29,5 % |\n| Xiaomi | 5.310 | 16,9 % |',
      'Livraisons de smartphones (en milliers d’unités)\n',
      samsungAndXiaomi,
    ],
    [
      'fr',
      'a heading’s unit',
      '| Marque | Ventes (M€) | Part |\n|---|---|---|\n| Nokia | 926 | 29,5 % |\n| Ericsson | 531,5 | 16,9 % |',
      '',
      ['nokia revenue 926000000 EUR', 'ericsson revenue 531500000 EUR'],
    ],
    [
      'zh',
      'a line a row',
      '厂商 出货量（万台） 市场份额\n华为 194 27.1%\n苹果 186 26%',
      '',
      ['huawei units 1940000 count', 'apple units 1860000 count'],
    ],
    [
      'zh',
      'a caption’s unit',
      '| 厂商 | 营收 | 份额 |\n|---|---|---|\n| 三星 | 107 | 41% |\n| 美光 | 57.5 | 22% |',
      '单位：亿美元\n',
      ['samsung revenue 10700000000 USD', 'micron revenue 5750000000 USD'],
    ],
    [
      'zh',
      'ranks before names',
      '| 排名 | 品牌 | 出货量（万台） | 同比 |\n|---|---|---|---|\n| 1 | 三星 | 790 | -7.1% |\n| 2 | 海信 | 695 | +2.3% |',
      '',
      ['samsung units 7900000 count', 'hisense units 6950000 count'],
    ],
  ] as const)('%s, by %s', (language, _, table, caption, expected) => {
    expect(amountsIn(language, `${caption}${table}`)).toEqual(expected);
  });

  it('stay unread where nothing states their unit', () => {
    const text = '| Vendor | Score | Share |\n|---|---|---|\n| Samsung | 92 | 29.5% |\n| Xiaomi | 53 | 16.9% |';
    expect(amountsIn('en', text)).toEqual([]);
  });
});

describe('the unit of a heading', () => {
  it.each([
    ['Shipments (thousand units)', '1000 count'],
    ['Shipments (million units)', '1000000 count'],
    ['Shipments (m)', '1000000 count'],
    ['Units (M)', '1000000 count'],
    ['Shipments, in thousands', '1000 count'],
    ['Revenue (US$ million)', '1000000 USD'],
    ['Revenue (US$M)', '1000000 USD'],
    ['Revenue ($bn)', '1000000000 USD'],
    ['Revenue in US$ millions', '1000000 USD'],
    ['Unit: US$ million', '1000000 USD'],
    ['Revenue (€m)', '1000000 EUR'],
    ['Revenue (NT$ billion)', '1000000000 TWD'],
    ['Revenue (₹ crore)', '10000000 INR'],
    ['en milliers d’unités', '1000 count'],
    ['Livraisons (en millions)', '1000000 count'],
    ['Ventes (M€)', '1000000 EUR'],
    ['Ventes (Md€)', '1000000000 EUR'],
    ['Ventes (en millions de dollars)', '1000000 USD'],
    ['Ventes (milliards de yens)', '1000000000 JPY'],
    ['Ventes (millions de couronnes)', '1000000 SEK'],
    ['出货量（万台）', '10000 count'],
    ['出货量（百万台）', '1000000 count'],
    ['出货量（千台）', '1000 count'],
    ['销量（辆）', '1 count'],
    ['单位：亿元', '100000000 CNY'],
    ['单位：亿美元', '100000000 USD'],
    ['营收（百万美元）', '1000000 USD'],
    ['营收（十亿日元）', '1000000000 JPY'],
    ['营收（万亿韩元）', '1000000000000 KRW'],
    ['营收（亿港元）', '100000000 HKD'],
    ['Market share (%)', 'none'],
    ['Vendor', 'none'],
    ['Samsung (Korea)', 'none'],
  ])('%s', (heading, expected) => {
    const unit = tableUnitIn(heading.replaceAll('’', "'"));
    expect(unit === null ? 'none' : `${unit.worth} ${unit.unit}`).toBe(expected);
  });
});
