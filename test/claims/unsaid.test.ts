import { describe, expect, it } from '@jest/globals';

import type { Claim } from '../../src/claims/claim.ts';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from './article-of.ts';

const claimOf = (language: 'en' | 'fr' | 'zh', text: string, value: string, published?: string): Claim | undefined =>
  extractClaims(articleOf(language, text, published)).find(
    ({ quantity }) => quantity.value === value || quantity.value === `-${value}`,
  );

const days = (claim: Claim | undefined): string => `${claim?.period?.from ?? '?'}..${claim?.period?.to ?? '?'}`;

const whose = ({ subject }: Claim): string =>
  subject.type === 'company' ? subject.id : subject.type === 'group' ? subject.ids.join('+') : subject.type;

describe('a stretch that only its company or its article dates', () => {
  it.each([
    [
      'en',
      '# Dell beats forecasts\nIn the second quarter sales rose 4%. It expects full-year revenue of $97 billion.',
      '97000000000',
      '2024-08-15',
      '2024-02-01..2025-01-31',
    ],
    [
      'en',
      '# Sony raises its target\nFor the six months operating profit was up 11%.',
      '11',
      '2024-11-08',
      '2024-04-01..2024-09-30',
    ],
    [
      'en',
      '# Car sales in Italy in June 2024\nDemand fell 3% in June. Since January it is up 5%.',
      '5',
      '2024-07-02',
      '2024-01-01..2024-06-30',
    ],
    [
      'fr',
      '# Ventes de PC en juin 2024\nLenovo a livré 20 % de machines en plus en juin. Depuis janvier, la hausse atteint 7 %.',
      '7',
      '2024-07-03',
      '2024-01-01..2024-06-30',
    ],
    [
      'zh',
      '# 联想2024年第二季度业绩\n第二季度营收增长20%。预计全年营收达到600亿美元。',
      '60000000000',
      '2024-08-15',
      '2024-04-01..2025-03-31',
    ],
    [
      'en',
      'Nvidia posted revenue of $44 billion for the quarter ended April 27, 2025. It expects $45 billion in the second quarter.',
      '45000000000',
      '2025-05-28',
      '2025-05-01..2025-07-31',
    ],
    [
      'en',
      'The cloud market returned to growth in the first nine months of 2023, with revenues rising 6%.',
      '6',
      '2023-12-01',
      '2023-01-01..2023-09-30',
    ],
  ] as const)('%s: %s', (language, text, value, published, expected) => {
    expect(days(claimOf(language, text, value, published))).toBe(expected);
  });
});

describe('a company’s own calendar', () => {
  it.each([
    [
      'fr',
      '# Ubisoft recule\nLes réservations nettes atteignent 1,85 milliard d’euros pour 2024-25.',
      '1850000000',
      '2025-05-15',
      '2024-04-01..2025-03-31',
    ],
    [
      'en',
      '# Infineon third quarter\nInfineon’s revenue rose 3% in the third quarter.',
      '3',
      '2025-08-05',
      '2025-04-01..2025-06-30',
    ],
    [
      'en',
      'Microsoft spent $34.9 billion on capital expenditure in the third quarter of 2025. In the previous quarter it had been $24.2 billion.',
      '24200000000',
      '2025-11-03',
      '2025-04-01..2025-06-30',
    ],
    [
      'en',
      'Intel’s capital expenditure this year, earlier put at $20 billion, could reach $23 billion.',
      '23000000000',
      '2024-08-15',
      '2024-01-01..2024-12-31',
    ],
    [
      'zh',
      '中国移动公布截至今年6月底止中期业绩，营业收入5438亿元。',
      '543800000000',
      '2025-08-07',
      '2025-01-01..2025-06-30',
    ],
  ] as const)('%s: %s', (language, text, value, published, expected) => {
    expect(days(claimOf(language, text, value, published))).toBe(expected);
  });

  it('what was before the story is not carried on', () => {
    const text = 'The cloud market grew 20% in 2023. In 2021 it had grown by 35%. Amazon accounted for 31% of it.';
    expect(days(claimOf('en', text, '31'))).toBe('2023-01-01..2023-12-31');
  });
});

describe('what a figure measures that does not say', () => {
  it.each([
    ['en', 'Nokia’s revenue grew 4% to $5 billion.', '5000000000', 'revenue'],
    ['en', 'Dell had 110,000 employees, an increase of 9%.', '9', 'other'],
    [
      'en',
      'Amazon spent $30 billion on capital expenditure in the second quarter. The company now expects $100 billion for 2024.',
      '100000000000',
      'capex',
    ],
    ['fr', 'Les dépenses d’investissement d’OVHcloud ont représenté 36 % du chiffre d’affaires.', '36', 'other'],
    ['zh', '联想营收增速由19%放缓至11%。', '11', 'revenue-growth'],
    [
      'en',
      'Spending on cloud services in China came to $9.2 billion, 20 percent more than a year earlier.',
      '20',
      'market-growth',
    ],
  ] as const)('%s: %s', (language, text, value, metric) => {
    expect(claimOf(language, text, value)?.metric).toBe(metric);
  });

  it.each([
    ['en', 'Nokia’s share edged up to 31%.', 'eq'],
    ['en', 'Intel plans to invest up to 31 billion dollars in Ireland.', 'le'],
  ] as const)('%s: %s', (language, text, comparator) => {
    expect(extractClaims(articleOf(language, text))[0]?.quantity.comparator).toBe(comparator);
  });

  it('a country before a dollar sign is a place', () => {
    expect(
      claimOf('en', 'Google will invest in Singapore $9 billion over five years.', '9000000000')?.quantity.unit,
    ).toBe('USD');
  });
});

describe('a day', () => {
  it.each([
    ['en', '# Dell results\nDell shares closed 3.4% lower on Thursday.', '3.4', '2024-08-15..2024-08-15', 'other'],
    [
      'fr',
      '# Résultats de Renault\nÀ la Bourse de Paris, le titre perdait 2,5 % dans les premiers échanges.',
      '2.5',
      '2024-08-15..2024-08-15',
      'other',
    ],
    ['zh', '小米股价收跌1.7%。', '1.7', '2024-08-15..2024-08-15', 'other'],
    ['en', 'Intel’s headcount was 124,800 on June 29, 2024.', '124800', '2024-06-29..2024-06-29', 'headcount'],
    ['fr', 'Nokia employait 86 700 salariés fin 2023.', '86700', '2023-12-31..2023-12-31', 'headcount'],
    ['en', 'Dell shares are up 40% this year.', '40', '2024-01-01..2024-08-15', 'other'],
    [
      'en',
      '# Cloud in Chile in 2023\nCloud spending rose 9% in 2023. Spending by schools grew 31% ahead of the 2026 deadline.',
      '31',
      '2023-01-01..2023-12-31',
      'market-growth',
    ],
    [
      'en',
      '# Phones in Peru\nIn the second quarter of 2024 Samsung held 30% of the market. Oppo lost a third of its shipments and fell back to 6%.',
      '6',
      '2024-04-01..2024-06-30',
      'market-share',
    ],
    [
      'fr',
      '# Pneus en 2024\nDe janvier à mai 2024, les ventes de pneus ont progressé de 4 %. C’est 9 % de plus que sur les cinq premiers mois de 2023.',
      '9',
      '2024-01-01..2024-05-31',
      'market-growth',
    ],
    [
      'en',
      'Oracle booked revenue of $14 billion in its fiscal third quarter, December to February.',
      '14000000000',
      '2023-12-01..2024-02-29',
      'revenue',
    ],
    [
      'fr',
      'Siemens vise un chiffre d’affaires de 78 milliards d’euros cet exercice.',
      '78000000000',
      '2023-10-01..2024-09-30',
      'revenue',
    ],
    ['zh', '甲骨文下一财年营收将达660亿美元。', '66000000000', '2025-06-01..2026-05-31', 'revenue'],
  ] as const)('%s: %s', (language, text, value, period, metric) => {
    const claim = claimOf(language, text, value);
    expect([days(claim), claim?.metric]).toEqual([period, metric]);
  });

  it('a share that falls has a negative figure, and its price none', () => {
    const values = extractClaims(articleOf('zh', '小米股价收跌1.7%，报16.5港元。')).map(
      ({ quantity }) => quantity.value,
    );
    expect(values).toEqual(['-1.7', '16.5']);
  });
});

describe('whose a figure is that names nobody', () => {
  it.each([
    [
      'en',
      '# Xiaomi leads in India\nXiaomi shipped 6 million phones in the second quarter. IDC expects full-year volumes to grow 4%.',
      '4',
      'market',
    ],
    [
      'fr',
      '# Honor progresse\nHonor a livré 6 millions de téléphones au premier trimestre. L’institut prévoit pour l’année une hausse de 4 %.',
      '4',
      'market',
    ],
    ['en', 'Microsoft grew faster than Amazon, but the latter keeps a 31% share of the cloud market.', '31', 'amazon'],
    ['en', 'The car market returned to growth in the first nine months of 2024, with revenues up 6%.', '6', 'market'],
    ['zh', '海信（含东芝）出货2700万台，增长4%。', '4', 'hisense'],
    ['en', 'In June BYD’s sales beat Tesla, which delivered 336,000 cars.', '336000', 'tesla'],
    ['en', '# Nokia results\nEricsson cut costs. The stock closed 5% higher.', '5', 'nokia'],
    [
      'en',
      '# Tablets in the Gulf\nHuawei held 30% of the market in the first quarter, Omdia said. Oman added 7%.',
      '7',
      'market',
    ],
    [
      'en',
      '# Tablets\nLenovo led with 30% of shipments, Omdia said. Vendors shipped 4 million tablets.',
      '4000000',
      'market',
    ],
    ['fr', '# Tablettes\nLenovo mène avec 30 % du marché, selon Omdia. Ce segment a bondi de 9 %.', '9', 'market'],
    ['zh', '# 工业软件\n用友占据12%的市场份额，赛迪称。国产厂商合计份额升至41%。', '41', 'other'],
    [
      'en',
      '# Vacuum cleaners\nThe other places went to Dyson and Bosch, on 14% and 9% of the market respectively.',
      '14',
      'dyson',
    ],
    ['fr', '# Radio\nNokia détient 17 % du marché, contre 31 % pour le chinois Huawei.', '31', 'huawei'],
    ['fr', '# Imprimantes\nHP mène avec 31 % du marché, devant Epson, 19 %.', '19', 'epson'],
    ['en', 'Nokia, whose clients include Vodafone and Orange, held 27% of the market.', '27', 'nokia'],
    ['en', 'Oracle, buoyed by the move of SAP workloads, improved to 9% of the market.', '9', 'oracle'],
    [
      'fr',
      '# Le diesel recule, Renault tient\nLa fédération a compté les voitures de mai. En mai, 41 000 voitures électriques ont été vendues. Renault reste devant.',
      '41000',
      'market',
    ],
    [
      'en',
      '# Batteries\nCATL leads, says the research firm Norvik. In the first quarter Spaniards bought 21,000 electric cars.',
      '21000',
      'market',
    ],
    ['en', '# Batteries\nCATL leads. And then there is BYD. The Shenzhen company sold 24,900 cars.', '24900', 'byd'],
    [
      'fr',
      '# Nexans publie\nNexans, dont un câble pèse plus qu’un Airbus, a livré ses comptes. Son chiffre d’affaires atteint 7 milliards d’euros.',
      '7000000000',
      'nexans',
    ],
    [
      'fr',
      '# Scaleway grandit\nScaleway a publié ses comptes. Le cloud privé (serveurs dédiés et VMware hébergé) domine. Il revendique 45 000 clients.',
      '45000',
      'scaleway',
    ],
    [
      'en',
      '# Who sells electric vans?\nRenault leads, says the research firm Norvik. Buyers in nine countries put 23,000 new electric vans on the road.',
      '23000',
      'market',
    ],
    ['en', 'Dell, second after Lenovo, shipped 9 million PCs.', '2', 'dell'],
    ['zh', '纯电车型卖出41万辆，超过特斯拉同期的33万辆。', '330000', 'tesla'],
    ['zh', '# 快递\n其余企业（圆通、申通等）合计占市场份额的18%。', '18', 'rest'],
    ['en', '# Phones\nXiaomi gained a point. iPhone sales rose 8% in China.', '8', 'apple'],
    ['en', '# Phones\nFoxconn, which assembles the iPhone, earned $2 billion.', '2000000000', 'foxconn'],
    ['zh', '# 中国移动中期业绩\n中国移动上半年净利增长5%。个人市场收入2447亿元。', '244700000000', 'china-mobile'],
    [
      'en',
      '# Scooters\nYadea sold 3 million scooters, according to data from Vantor. Vantor forecasts growth of 6% next year.',
      '6',
      'market',
    ],
    ['zh', '# 空调\n库卡（隶属美的集团）份额为28%。', '28', 'kuka'],
  ] as const)('%s: %s', (language, text, value, expected) => {
    const claim = claimOf(language, text, value);
    expect(claim === undefined ? null : whose(claim)).toBe(expected);
  });
});

describe('where money goes', () => {
  it.each([
    ['en', 'Oracle will invest $6.5 billion in Malaysia and $8 billion in Japan over ten years.', '8000000000', 'JP'],
    ['fr', 'Microsoft a promis 1,7 milliard de dollars sur quatre ans à l’Indonésie.', '1700000000', 'ID'],
    ['zh', '微软未来四年将在马来西亚投资22亿美元，在印尼投资17亿美元。', '2200000000', 'MY'],
    ['en', 'Sales of electric cars in the US and Canada rose 8% in 2023.', '8', 'NA'],
    [
      'fr',
      'Le chiffre d’affaires d’Iliad s’établit à 6 milliards d’euros, en Pologne à 2,3 milliards.',
      '2300000000',
      'PL',
    ],
    ['en', 'In Vietnam the gap is narrower. Shopee held 58% of the market in 2023.', '58', 'VN'],
    ['en', 'LIMA, March 3, 2024 — Smartphone shipments in Latin America rose 5%, IDC said.', '5', 'LATAM'],
    ['zh', '# 中国乘用车市场\n乘联会公布了数据。有两万辆车运往欧洲。新能源车零售31万辆。', '310000', 'CN'],
    [
      'fr',
      '# Qui fabrique les écrans ?\nLes dix premiers fabricants mondiaux d’écrans sont tous chinois, coréens ou japonais. Le marché a progressé de 6 %.',
      '6',
      null,
    ],
    [
      'en',
      '# LG Energy profit up on U.S. tax credits\nLG Energy Solution held 14% of the battery market, SNE Research said.',
      '14',
      null,
    ],
    ['fr', 'La Pologne rattrape son retard. Les livraisons de téléphones y ont progressé de 12 %.', '12', 'PL'],
    ['zh', '腾讯本土市场游戏收入430亿元。', '43000000000', 'CN'],
    ['zh', '# 中国游戏产业\n自研游戏的市场规模持续扩大。海外收入85亿美元。', '8500000000', null],
    ['fr', 'Les ventes d’Apple en Chine ont reculé de 11 %, à 18,5 milliards de dollars.', '18500000000', 'CN'],
  ] as const)('%s: %s', (language, text, value, expected) => {
    expect(claimOf(language, text, value)?.scope.region).toBe(expected);
  });
});
