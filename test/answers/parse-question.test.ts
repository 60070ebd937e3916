import { describe, expect, it } from '@jest/globals';

import { parseQuestion } from '../../src/answers/parse-question.ts';
import { today } from './ask-of.ts';

/** Family, companies, market, region and period, in short. */
const short = (words: string): string => {
  const { family, companies, part, market, region, period } = parseQuestion(words, today);
  const time = period === null ? '' : `${period.from}/${period.to}`;
  return [family ?? 'passages', part ?? companies.join('+'), market ?? '', region ?? '', time].join(' | ');
};

describe.each([
  {
    meant: 'share | xiaomi | smartphones | WW | 2021-04-01/2021-06-30',
    said: [
      "What was Xiaomi's global smartphone market share in Q2 2021?",
      'xiaomi worldwide smartphone market share 2021-Q2',
      'Quelle était la part de marché de Xiaomi dans les smartphones dans le monde au deuxième trimestre 2021 ?',
      '2021年第二季度小米在全球智能手机市场的份额是多少？',
    ],
  },
  {
    meant: 'share | samsung | tablets | | ',
    said: ["Samsung's share of the tablet market", '三星在平板电脑市场的占有率'],
  },
  {
    meant: 'lead |  | ev | CN | ',
    said: [
      'Who leads the Chinese EV market?',
      'Which company is the biggest in the EV market in China?',
      'Qui domine le marché des véhicules électriques en Chine ?',
      '谁是中国电动汽车市场的龙头？',
      '中国电动汽车市场哪家第一？',
    ],
  },
  {
    meant: 'rank | baidu | cloud | CN | ',
    said: ['Where does Baidu rank in the Chinese cloud market?', '百度在中国云市场排名第几？'],
  },
  {
    meant: 'contribution | baidu | cloud |  | ',
    said: [
      "What percentage of Baidu's revenue comes from cloud?",
      "How much of Baidu's sales did cloud bring in?",
      "cloud contribution to Baidu's turnover",
      "Quelle part du chiffre d'affaires de Baidu provient du cloud ?",
      'Quel poids représente le cloud dans les revenus de Baidu ?',
      '云业务占百度营收的比例是多少？',
      '云计算为百度收入贡献了多少？',
    ],
  },
  {
    meant: 'growth | oracle | cloud |  | 2023-01-01/2023-12-31',
    said: [
      "How fast did Oracle's cloud business grow in 2023?",
      "De combien le cloud d'Oracle a-t-il progressé en 2023 ?",
      '甲骨文的云业务2023年增长了多少？',
    ],
  },
  {
    meant: 'market-growth |  | cloud | FR | 2023-01-01/2023-12-31',
    said: [
      'How much did the French cloud market grow in 2023?',
      'De combien a progressé le marché français du cloud en 2023 ?',
      '2023年法国云市场增速是多少？',
    ],
  },
  {
    meant: 'market |  | cloud | EUROPE | 2024-01-01/2024-12-31',
    said: [
      'How big was the European cloud market in 2024?',
      'What did Europe spend on cloud in 2024?',
      'Combien pesait le marché européen du cloud en 2024 ?',
      '2024年欧洲云市场规模有多大？',
    ],
  },
  {
    meant: 'capex | amazon |  |  | 2026-01-01/2026-12-31',
    said: [
      'How much capex does Amazon plan for 2026?',
      'What will Amazon spend on capital expenditure in 2026?',
      'Combien Amazon va-t-il investir en 2026 ?',
      '亚马逊2026年的资本支出是多少？',
    ],
  },
  {
    meant: 'revenue | microsoft |  |  | 2025-07-01/2025-09-30',
    said: [
      'Microsoft revenue in Q3 2025',
      "Quel a été le chiffre d'affaires de Microsoft au T3 2025 ?",
      '微软2025年第三季度营收',
    ],
  },
  {
    meant: 'profit | tesla |  |  | 2022-01-01/2022-12-31',
    said: [
      "What was Tesla's net income in 2022?",
      'Quel a été le bénéfice net de Tesla en 2022 ?',
      '特斯拉2022年净利润是多少？',
    ],
  },
  {
    meant: 'units | apple | smartphones |  | 2023-10-01/2023-12-31',
    said: [
      'How many smartphones did Apple ship in Q4 2023?',
      'Combien de smartphones Apple a-t-il livrés au T4 2023 ?',
      '苹果2023年第四季度智能手机出货量是多少？',
    ],
  },
  {
    meant: 'headcount | intel |  |  | ',
    said: ['How many employees does Intel have?', 'Combien de salariés compte Intel ?', '英特尔有多少员工？'],
  },
  {
    meant: 'passages | huawei |  |  | ',
    said: ['Why is Huawei growing?', 'Pourquoi Huawei progresse-t-il ?', '华为为什么增长？', 'Who runs Huawei?'],
  },
])('$meant', ({ meant, said }) => {
  it.each(said)('%s', (words) => expect(short(words).replace(/ +/g, ' ')).toBe(meant.replace(/ +/g, ' ')));
});

describe('a question', () => {
  it.each([
    ['combined share of Amazon, Microsoft and Google', 3, null],
    ['Quelle est la part cumulée d’Amazon, Microsoft et Google ?', 3, null],
    ['亚马逊、微软和谷歌合计占全球云市场多少份额？', 3, null],
    ['What share do the top three vendors hold together?', 0, 3],
    ['Quelle est la part des trois premiers fournisseurs en Chine ?', 0, 3],
    ['中国云市场前三大厂商合计份额', 0, 3],
  ])('asks for one figure of several: %s', (words, companies, size) => {
    const question = parseQuestion(words, today);
    expect([question.family, question.companies.length, question.together]).toEqual(['share', companies, { size }]);
  });

  it.each([
    'How much of the world market do the two biggest Chinese vendors hold together?',
    'Quelle part du marché mondial détiennent les deux premiers fournisseurs chinois ?',
    '两大中国厂商在全球云市场合计占多少份额？',
  ])('says of whom, which is not where: %s', (words) => expect(parseQuestion(words, today).region).toBe('WW'));

  it.each([
    ['market share of Zorglub in China', 'Zorglub'],
    ["What is Foobar Inc's market share?", 'Foobar Inc'],
    ['Quelle est la part de marché de Zorglub ?', 'Zorglub'],
    ['西瓜云在中国的份额', '西瓜云'],
  ])('names a company that no table knows: %s', (words, name) =>
    expect(parseQuestion(words, today).unknown).toContain(name),
  );

  it.each([
    ["What is Oracle's share of the toaster market?", 'toaster'],
    ["Quelle est la part d'Oracle sur le marché des grille-pain ?", 'grille-pain'],
    ['甲骨文在奶茶市场的份额', '奶茶'],
  ])('names a market that no table knows: %s', (words, name) =>
    expect(parseQuestion(words, today).unknownScope).toEqual([name]),
  );

  it.each([
    'What did we know about Oracle on 2021-03-01?',
    "Que savait-on de la part d'Oracle le 1er mars 2021 ?",
    '截至2021年3月1日，甲骨文的份额是多少？',
  ])('asks what was known by a day: %s', (words) => expect(parseQuestion(words, today).asOf).toBe('2021-03-01'));

  it('knows a period that is counted from today', () => {
    expect(parseQuestion('Oracle revenue last year', today).period).toEqual({
      from: '2025-01-01',
      to: '2025-12-31',
      relative: true,
    });
  });

  it.each([
    ['Microsoft revenue in fiscal 2024', '2023-07-01', '2024-06-30'],
    ["chiffre d'affaires de Microsoft sur l'exercice 2024", '2023-07-01', '2024-06-30'],
    ['阿里巴巴2024财年营收', '2023-04-01', '2024-03-31'],
    ['Microsoft revenue since 2020', '2020-01-01', today],
    ['Oracle revenue between 2020 and 2022', '2020-01-01', '2022-12-31'],
  ])('names a stretch of time: %s', (words, from, to) =>
    expect(parseQuestion(words, today).period).toMatchObject({ from, to, relative: false }),
  );

  it('compares the companies that it names', () => {
    const question = parseQuestion('AWS vs Azure market share', today);
    expect(question).toMatchObject({ compare: true, companies: ['amazon', 'microsoft'], market: 'cloud' });
  });
});
