import { figuresCommand } from './figures.ts';
import { options } from './texts.ts';

export const revenue = figuresCommand({
  name: 'revenue',
  names: { en: 'revenue', fr: 'revenus', zh: '营收' },
  descriptions: {
    en: 'Revenue of a company or of one of its businesses',
    fr: 'Chiffre d’affaires d’une entreprise ou d’une de ses activités',
    zh: '公司或其某项业务的营收',
  },
  options: [options.company, options.market, options.region, options.period, options.asOf, options.currency],
  ofCompany: 'revenue',
  ofMarket: 'revenue',
});
