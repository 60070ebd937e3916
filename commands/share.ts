import { figuresCommand } from './figures.ts';
import { options } from './texts.ts';

export const share = figuresCommand({
  name: 'share',
  names: { en: 'share', fr: 'part', zh: '份额' },
  descriptions: {
    en: 'Market share of a company, or who leads a market',
    fr: 'Part de marché d’une entreprise, ou qui domine un marché',
    zh: '公司的市场份额，或市场排名',
  },
  options: [options.company, options.market, options.region, options.period, options.asOf],
  ofCompany: 'share',
  ofMarket: 'lead',
});
