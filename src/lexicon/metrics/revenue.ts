import type { Metric } from '../metric.ts';

const names = {
  en: ['brought in', 'brings in', 'raked in', 'booked', 'pulled in', 'billings', 'bookings',
    'revenue',
    'revenues',
    'sales',
    'turnover',
    'top line',
    'net sales',
    'income from sales',
    'takings',
    'run rate',
    'receipts',
  ],
  fr: ['engrangé', 'facturé', 'rapporté',"chiffre d'affaires", "chiffres d'affaires", 'revenu', 'revenus', 'recettes', 'ventes', 'ca', 'facturations'],
  zh: ['创收', '主营业务收入', '进账','营业收入', '营收', '收入', '总收入', '总营收', '销售收入', '销售额', '收益', '营业额'],
};

export const revenue: Metric = {
  id: 'revenue',
  kinds: ['money'],
  relation: 'level',
  label: { en: 'revenue', fr: "chiffre d'affaires", zh: '营收' },
  names,
  asked: {
    en: ['how much did it earn', 'earn', 'earned', 'make in sales'],
    fr: ['combien a gagné', 'encaissé', 'ca'],
    zh: ['收入多少', '营收多少', '赚'],
  },
};

export const revenueGrowth: Metric = {
  id: 'revenue-growth',
  kinds: ['percent'],
  relation: 'growth',
  of: 'revenue',
  label: { en: 'revenue growth', fr: "croissance du chiffre d'affaires", zh: '营收增长率' },
  names,
  asked: {
    en: ['revenue growth', 'growth', 'grow', 'grew', 'growing', 'how fast', 'growth rate'],
    fr: ['croissance', 'progression', 'progressé', 'augmenté', 'a-t-il crû', 'croître'],
    zh: ['增长', '增速', '增长率', '增长了多少', '增幅'],
  },
};

export const revenueContribution: Metric = {
  id: 'revenue-contribution',
  kinds: ['percent'],
  relation: 'level',
  label: { en: 'share of own revenue', fr: 'part du chiffre d’affaires du groupe', zh: '占自身营收的比例' },
  names: {
    en: [
      'of its revenue',
      'of revenue',
      'of total revenue',
      'of its total revenue',
      'of revenues',
      'of its sales',
      'of total sales',
      'of group revenue',
      "of the company's revenue",
      'of overall revenue',
    ],
    fr: [
      "du chiffre d'affaires",
      "de son chiffre d'affaires",
      'de ses revenus',
      'de ses recettes',
      'des revenus du groupe',
      'de ses ventes',
      'du ca',
    ],
    zh: [
      '贡献',
      '占总营收',
      '占总收入',
      '占营收',
      '占收入',
      '占公司营收',
      '占公司总收入',
      '收入占比',
      '营收占比',
      '的营收来自',
    ],
  },
  asked: {
    en: [
      'share of revenue',
      'part of revenue',
      'share of its revenue',
      'contribute',
      'contributed',
      'contribution',
      'came from',
      'comes from',
      'part of its revenue',
    ],
    fr: [
      "part du chiffre d'affaires",
      'part des revenus',
      'contribue',
      'contribué',
      'contribution',
      'provient',
      'provenait',
    ],
    zh: ['贡献', '营收占比', '收入占比', '占营收', '占收入', '占总营收', '占总收入'],
  },
};
