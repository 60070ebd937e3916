import { figuresCommand } from './figures.ts';
import { options } from './texts.ts';

export const capex = figuresCommand({
  name: 'capex',
  names: { en: 'capex', fr: 'investissements', zh: '资本支出' },
  descriptions: {
    en: 'What a company plans to invest, and what it invested',
    fr: 'Ce qu’une entreprise prévoit d’investir, et ce qu’elle a investi',
    zh: '公司计划投入和已经投入的资本',
  },
  options: [options.company, options.market, options.region, options.period, options.asOf, options.currency],
  ofCompany: 'capex',
  ofMarket: 'capex',
});
