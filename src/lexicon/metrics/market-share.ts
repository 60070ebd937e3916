import type { Metric } from '../metric.ts';

const names = {
  en: [
    'slice',
    'of the pie',
    'market share',
    'market shares',
    'share of the market',
    'share',
    'shares',
    'slice of the market',
    'global share',
  ],
  fr: ['du gâteau', 'part de marché', 'parts de marché', 'part du marché', 'parts', 'part', 'pdm'],
  zh: ['市场份额', '市场占有率', '市占率', '占有率', '份额', '占比', '市占', '市场占比', '份額'],
};

export const marketShare: Metric = {
  id: 'market-share',
  kinds: ['percent'],
  relation: 'level',
  label: { en: 'market share', fr: 'part de marché', zh: '市场份额' },
  names,
  asked: {
    en: ['how much of the market', 'part of the market', 'percentage of the market', 'hold of the market'],
    fr: ['quelle part', 'pourcentage du marché', 'poids sur le marché'],
    zh: ['占多少', '占了多少', '占市场', '占据多少'],
  },
};

export const shareChange: Metric = {
  id: 'share-change',
  kinds: ['points', 'percent'],
  relation: 'change',
  of: 'market-share',
  label: { en: 'change in market share', fr: 'évolution de la part de marché', zh: '市场份额变化' },
  names,
  asked: {
    en: ['share gain', 'share loss', 'gained share', 'lost share', 'share change', 'points of share'],
    fr: ['gain de part', 'perte de part', 'évolution de la part'],
    zh: ['份额变化', '份额下降', '份额上升', '份额提升'],
  },
};
