import { basisPoints, currencySigns, money, multiple, percent, points } from '../../quantities/currencies.ts';
import type { UnitEntry } from '../../quantities/unit.ts';

/** Names that stand on either side of the number (新台币5亿, 5亿新台币). */
const names: readonly UnitEntry[] = [
  [money('CNY'), ['人民币', '¥']],
  [money('USD'), ['美元', '美金', '美圆']],
  [money('EUR'), ['欧元']],
  [money('GBP'), ['英镑']],
  [money('JPY'), ['日元', '日圆', '日币', '円']],
  [money('HKD'), ['港元', '港币', '港圆']],
  [money('KRW'), ['韩元', '韩圆', '韩币']],
  [money('TWD'), ['新台币', '台币', '新台元']],
  [money('INR', { assumed: true }), ['卢比']],
  [money('INR'), ['印度卢比']],
  [money('CHF'), ['瑞士法郎', '瑞郎']],
  [money('SGD'), ['新加坡元', '新加坡币', '新元', '坡币']],
  [money('AUD'), ['澳元', '澳币', '澳大利亚元']],
  [money('CAD'), ['加元', '加币', '加拿大元']],
  [money('NZD'), ['新西兰元', '纽元']],
  [money('RUB'), ['卢布']],
  [money('THB'), ['泰铢']],
  [money('MYR'), ['林吉特', '令吉', '马币']],
  [money('VND'), ['越南盾']],
  [money('IDR'), ['印尼盾', '印度尼西亚盾']],
  [money('BRL'), ['雷亚尔']],
  [money('SEK'), ['瑞典克朗']],
  [money('NOK'), ['挪威克朗']],
  [money('DKK'), ['丹麦克朗']],
  [null, ['法郎', '比索', '克朗', '里拉', '第纳尔', '比特币', '奈拉', '盾']],
];

const yuan = money('CNY', { assumed: true });

const currencies: readonly UnitEntry[] = [
  [money('CNY'), ['元人民币', '人民币元', '圆人民币']],
  [money('TWD'), ['元新台币', '元台币']],
  [money('HKD'), ['元港币']],
  [money('USD'), ['元美金']],
  [yuan, ['元', '圆', '块钱', '元钱']],
  [money('GBP', { assumed: true }), ['镑']],
  [money('USD', { worth: '0.01' }), ['美分']],
  [money('EUR', { worth: '0.01' }), ['欧分']],
  // Words that only begin like a unit.
  [
    null,
    [
      '元组',
      '元次',
      '元旦',
      '元素',
      '元件',
      '元年',
      '元老',
      '元宇宙',
      '元首',
      '成为',
      '成立',
      '成长',
      '成本',
      '成员',
      '成功',
      '成交',
      '成果',
      '成都',
      '成了',
      '成熟',
      '成绩',
      '成分',
    ],
  ],
];

const measures: readonly UnitEntry[] = [
  [percent, ['%', '个%', '巴仙', 'percent']],
  [{ ...percent, worth: '10' }, ['成']],
  [{ ...percent, worth: '0.1' }, ['‰']],
  [points, ['个百分点', '百分点', 'pct点', '个pp', 'pp']],
  [{ ...points, most: '30' }, ['个点']],
  [basisPoints, ['个基点', '基点', 'bp', 'bps']],
  [multiple, ['倍', 'x']],
];

export const unitsBefore: readonly UnitEntry[] = [
  ...currencySigns,
  ...names,
  [percent, ['百 分 之']],
  // 五百分之二 is a fraction of five hundred.
  [null, '一二三四五六七八九'.split('').map((figure) => `${figure}百 分 之`)],
  [{ ...percent, worth: '0.1' }, ['千 分 之']],
];

export const unitsAfter: readonly UnitEntry[] = [...currencySigns, ...names, ...currencies, ...measures];
