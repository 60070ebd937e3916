import type { Metric } from '../metric.ts';

const names = {
  en: [
    'market size',
    'market',
    'markets',
    'spending',
    'spend',
    'expenditure',
    'expenditures',
    'industry',
    'sector',
    'industry revenue',
    'market value',
    'market revenue',
    'total revenues',
  ],
  fr: [
    'taille du marché',
    'marché',
    'marchés',
    'dépenses',
    'dépense',
    'secteur',
    'industrie',
    'filière',
    'investissements mondiaux',
    'valeur du marché',
    'revenus du marché',
    'revenus totaux du secteur',
  ],
  zh: [
    '市场规模',
    '市场空间',
    '市场总规模',
    '市场总额',
    '市场',
    '支出',
    '总支出',
    '产业规模',
    '行业规模',
    '行业',
    '产业',
    '规模',
    '销售额',
    '产值',
    '市场收入',
    '零售额',
  ],
};

export const marketSize: Metric = {
  id: 'market-size',
  kinds: ['money', 'count'],
  relation: 'level',
  label: { en: 'market size', fr: 'taille du marché', zh: '市场规模' },
  names,
  asked: {
    en: ['how big', 'how large', 'size of the', 'worth', 'how much is spent', 'spent on', 'spend on'],
    fr: ['taille', 'combien pèse', 'pèse', 'vaut', 'combien dépense', 'dépensé'],
    zh: ['多大', '规模', '支出多少', '花多少'],
  },
};

export const marketGrowth: Metric = {
  id: 'market-growth',
  kinds: ['percent'],
  relation: 'growth',
  of: 'market-size',
  label: { en: 'market growth', fr: 'croissance du marché', zh: '市场增长率' },
  names,
  asked: {
    en: ['market growth', 'how fast is the market growing', 'growth of the market'],
    fr: ['croissance du marché', 'progression du marché'],
    zh: ['市场增长', '市场增速', '支出增长'],
  },
};

export const marketChange: Metric = {
  id: 'market-change',
  kinds: ['money', 'count'],
  relation: 'change',
  of: 'market-size',
  label: { en: 'change in market size', fr: 'variation de la taille du marché', zh: '市场规模变化' },
  names,
  asked: { en: ['market increase'], fr: ['hausse du marché en valeur'], zh: ['市场规模增加'] },
};
