import { figuresCommand } from './figures.ts';
import { options } from './texts.ts';

export const growth = figuresCommand({
  name: 'growth',
  names: { en: 'growth', fr: 'croissance', zh: '增长' },
  descriptions: {
    en: 'How fast a company or a market grew',
    fr: 'À quel rythme une entreprise ou un marché a progressé',
    zh: '公司或市场的增长速度',
  },
  options: [options.company, options.market, options.region, options.period, options.asOf],
  ofCompany: 'growth',
  ofMarket: 'market-growth',
});
