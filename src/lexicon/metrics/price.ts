import type { Metric } from '../metric.ts';

export const priceChange: Metric = {
  id: 'price-change',
  kinds: ['percent'],
  relation: 'change',
  label: { en: 'price change', fr: 'évolution des prix', zh: '价格变动' },
  names: {
    en: [
      'price',
      'prices',
      'price cut',
      'price cuts',
      'price increase',
      'asp',
      'average selling price',
      'cheaper',
      'discount',
    ],
    fr: ['prix', 'tarif', 'tarifs', 'baisse de prix', 'prix moyen', 'remise'],
    zh: ['价格', '降价', '涨价', '售价', '均价', '单价', '降价幅度'],
  },
  asked: { en: ['price cut', 'price change'], fr: ['baisse de prix', 'hausse de prix'], zh: ['降价', '涨价'] },
};

export const other: Metric = {
  id: 'other',
  kinds: ['percent', 'points', 'money', 'count', 'rank', 'multiple'],
  relation: 'level',
  label: { en: 'other figure', fr: 'autre chiffre', zh: '其他数字' },
  names: { en: [], fr: [], zh: [] },
  asked: { en: ['bid', 'price'], fr: ['offre', 'prix'], zh: ['报价', '竞标价', '价格'] },
};
