import { describe, expect, it } from '@jest/globals';

import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from './article-of.ts';

const metricsIn = (language: 'en' | 'fr' | 'zh', text: string): readonly string[] =>
  extractClaims(articleOf(language, text)).map(({ metric }) => metric);

describe('what a figure measures', () => {
  it.each([
    ['en', 'Nokia’s gross margin was 48.5%.', ['other']],
    ['en', 'Nokia’s operating margin rose to 11.8%.', ['other']],
    ['en', 'Nokia’s restructuring will cost $16 million.', ['other']],
    ['en', 'Nokia’s severance came to $16 million.', ['other']],
    ['en', 'Nokia booked a charge of $16 million.', ['other']],
    ['en', 'Nokia’s free cash flow was $5.9 billion.', ['other']],
    ['en', 'Oracle’s remaining performance obligations climbed to $438 billion.', ['other']],
    ['en', 'Dell’s order backlog stood at $14 billion.', ['other']],
    ['en', 'HPE sees EPS of $1.90.', ['other']],
    ['en', 'Nokia set aside $2 million for profit-sharing.', ['other']],
    ['en', 'IDC says vendors sold 60,000 servers in China.', ['units']],
    ['en', 'Nokia employs 86,000 people.', ['headcount']],
    ['en', 'Nokia reported a rise of 5% in its sales.', ['revenue-growth']],
    ['en', 'Nokia sold 388,000 models.', ['units']],
    ['en', 'Intel says $30 billion will be spent on chip plants.', ['capex-commitment']],
    ['en', 'Nokia’s profit fell to $2 million from $4 million.', ['profit', 'profit']],
    ['en', 'Nokia lost 14% of its revenue.', ['revenue-growth']],
    ['en', 'Shares in Nokia fell 3% on Monday. They have gained 31% since January.', ['other', 'other']],
    ['en', 'Nokia’s capex was 30% of revenue.', ['other']],
    ['en', 'Alibaba injected $634 million into Lazada.', ['other']],
    ['fr', 'La marge opérationnelle courante de Nokia a atteint 11,8 %.', ['other']],
    ['fr', 'La marge brute de Nokia ressort à 9,1 %.', ['other']],
    ['fr', 'Au titre du partage des profits, Stellantis versera 1,9 milliard d’euros.', ['other']],
    ['fr', 'Nokia compte 280 000 collaborateurs.', ['headcount']],
    ['fr', 'Stellantis a écoulé 388 000 modèles électrifiés.', ['units']],
    ['fr', 'Stellantis a livré 20 000 véhicules.', ['units']],
    ['fr', 'IDC recense 60 000 serveurs écoulés en France.', ['units']],
    ['fr', 'Chez Stellantis, 30 milliards d’euros doivent être engagés dans le logiciel.', ['capex-commitment']],
    ['fr', 'Chez Stellantis, 30 milliards d’euros seront investis.', ['capex-commitment']],
    ['fr', 'Stellantis a perdu 14 % de son chiffre d’affaires.', ['revenue-growth']],
    ['fr', 'Xiaomi annonce une envolée de 64,5 % sur un an de son bénéfice net.', ['profit-growth']],
    ['fr', 'Nokia annonce une hausse de 5 % de ses ventes.', ['revenue-growth']],
    ['fr', 'Les prises de commandes de Nokia ont bondi de 20 %.', ['other']],
    ['fr', 'La trésorerie de Nokia atteint 2 milliards d’euros.', ['other']],
    ['fr', 'Le bénéfice par action de Nokia est de 1,2 euro.', ['other']],
    ['fr', 'La restructuration de Nokia coûtera 16 millions d’euros.', ['other']],
    ['fr', 'Nokia a passé une provision de 11 millions d’euros.', ['other']],
    ['zh', '诺基亚毛利率为48.5%。', ['other']],
    ['zh', '诺基亚每股收益为1.2元。', ['other']],
    ['zh', '诺基亚现金流为12亿元。', ['other']],
    ['zh', '发那科订单同比缩水两成，为480亿日元。', ['other', 'other']],
    ['zh', '阿里巴巴注资2.3亿美元。', ['other']],
    ['zh', '网易净收入145亿元，同比多了5.1%，其中手游占72%。', ['revenue', 'revenue-growth', 'revenue-contribution']],
    ['zh', '米哈游吸金1.2亿美元。', ['revenue']],
    ['zh', '通威的项目总投资280亿元。', ['capex-commitment']],
    ['zh', '英伟达股价收涨2.99%。该股年初至今累计上涨逾五成。', ['other', 'other']],
    ['zh', '英伟达市值突破5万亿美元。', ['other']],
    ['zh', '晶科净利11.8亿元，降幅29%。', ['profit', 'profit-growth']],
    ['zh', '浪潮服务器出货30万台。', ['units']],
    ['zh', '联想员工约5500人。', ['headcount']],
    ['zh', '今年TikTok买下Tokopedia 75.01%的股权。', ['other']],
    ['zh', '阿里计提减值12亿元。', ['other']],
    ['zh', '小米流水为12亿元。', ['revenue']],
    ['zh', '小米出货量下降8%，至900万台。', ['units-growth', 'units']],
  ] as const)('%s: %s', (language, text, metrics) => {
    expect(metricsIn(language, text)).toEqual(metrics);
  });
});
