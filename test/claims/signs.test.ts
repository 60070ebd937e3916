import { describe, expect, it } from '@jest/globals';

import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from './article-of.ts';

const valuesIn = (language: 'en' | 'fr' | 'zh', text: string): readonly string[] =>
  extractClaims(articleOf(language, text)).map(({ quantity }) => quantity.value);

describe('falls and losses are negative, rises are not', () => {
  it.each([
    ['en', 'Nokia’s sales were off 29 per cent.', ['-29']],
    ['en', 'Samsung gave up nine points of share.', ['-9']],
    ['en', 'Amazon’s market share: a loss of two points in a year.', ['-2']],
    ['en', 'Netflix lost 970,000 subscribers.', ['-970000']],
    ['en', 'Reality Labs, Meta’s headset arm, burned through $2.8bn.', ['-2800000000']],
    ['en', 'Snap’s loss almost tripled to $422m.', ['3', '-422000000']],
    ['en', 'Intel posted a net loss of $1.6 billion.', ['-1600000000']],
    ['en', 'Nokia’s shipments were 16% above the level of 2022.', ['16']],
    ['en', 'Nokia’s shipments were 16% below the level of 2022.', ['-16']],
    ['en', 'Nokia shipped 12% fewer phones.', ['-12']],
    ['en', 'Nokia’s sales shrivelled 40%.', ['-40']],
    ['en', 'Nokia’s revenue dwindled by 5%.', ['-5']],
    ['en', 'Nokia’s share eroded by 3 points.', ['-3']],
    ['en', 'Nokia conceded 3 points of share.', ['-3']],
    ['en', 'Nokia slashed capex by 20%.', ['-20']],
    ['en', 'SMIC lifted revenue 14.2% to $2.17 billion.', ['14.2', '2170000000']],
    ['en', 'AWS put on 20% in the quarter.', ['20']],
    ['en', 'Nokia’s sales bounced back 7%.', ['7']],
    ['en', 'Nokia’s sales recovered 7%.', ['7']],
    ['en', 'Sales of Nokia in Europe plunged 70%, its profit in the United States by 35%.', ['-70', '-35']],
    ['en', 'Nokia’s write-down came to £488mn.', ['488000000']],
    ['fr', 'Nokia abandonne 6 points de part de marché.', ['-6']],
    ['fr', 'HPE affiche 6 points de part abandonnés en un an.', ['-6']],
    ['fr', 'Les ventes de Nokia ont gagné 14 % de plus.', ['14']],
    ['fr', 'Nokia a vendu 14 % de moins qu’en 2023.', ['-14']],
    ['fr', 'Les ventes de Nokia : 43,7 % de mieux qu’en 2017.', ['43.7']],
    ['fr', 'Les ventes de Nokia ont régressé de 5 %.', ['-5']],
    ['fr', 'Les ventes de Nokia se sont effondrées de 30 %.', ['-30']],
    ['fr', 'Les ventes de Nokia sont en retrait de 4 %.', ['-4']],
    ['fr', 'Les ventes de Nokia fondent de 34 %.', ['-34']],
    ['fr', 'Les ventes de Nokia ont sombré de 20 %.', ['-20']],
    ['fr', 'Les revenus de Nokia ont chuté de 5,6 %, et ses ventes de 6,3 %.', ['-5.6', '-6.3']],
    ['fr', 'Les prix de Nokia ont cédé 15 % et les volumes 7 %.', ['-15', '-7']],
    ['fr', 'Les ventes de Nokia ont regagné 10 %.', ['10']],
    ['fr', 'Les ventes de Nokia ont gonflé de 10 %.', ['10']],
    ['fr', 'Nokia a perdu 49 000 abonnés.', ['-49000']],
    ['fr', 'Le déficit de Nokia atteint 2 millions d’euros.', ['-2000000']],
    ['fr', 'L’action Nokia abandonnait 4,2 %, Ericsson 1,1 %.', ['-4.2', '-1.1']],
    ['fr', 'Nokia a passé une provision de 11 millions d’euros.', ['11000000']],
    ['zh', '隆基归母净利润亏掉23.5亿元。', ['-2350000000']],
    ['zh', '晶科净利11.8亿元，降幅29%。', ['1180000000', '-29']],
    ['zh', '隆基营收缩水两成。', ['-20']],
    ['zh', '隆基营收少了41%。', ['-41']],
    ['zh', '隆基营收同比少41%。', ['-41']],
    ['zh', '隆基营收同比多了5.1%。', ['5.1']],
    ['zh', '隆基股价跌去48%。', ['-48']],
    ['zh', '广达营收较去年同期成长53.6%。', ['53.6']],
    ['zh', '小米出货量下挫8%。', ['-8']],
    ['zh', '小米份额丢掉2个百分点。', ['-2']],
    ['zh', '小米出货量回升8%。', ['8']],
    ['zh', '小米营收走高8%。', ['8']],
    ['zh', '小米营收重挫8%。', ['-8']],
    ['zh', '小米净亏损5亿元。', ['-500000000']],
    ['zh', '小米巨亏5亿元。', ['-500000000']],
    ['zh', '小米营收扩张8%。', ['8']],
  ] as const)('%s: %s', (language, text, values) => {
    expect(valuesIn(language, text)).toEqual(values);
  });
});
