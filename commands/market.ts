import { figuresCommand } from './figures.ts';
import { options } from './texts.ts';

export const market = figuresCommand({
  name: 'market',
  names: { en: 'market', fr: 'marché', zh: '市场' },
  descriptions: {
    en: 'Size and growth of a market',
    fr: 'Taille et croissance d’un marché',
    zh: '市场的规模和增长',
  },
  options: [options.market, options.region, options.period, options.asOf, options.currency],
  ofCompany: 'market',
  ofMarket: 'market',
});
