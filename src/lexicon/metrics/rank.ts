import type { Metric } from '../metric.ts';

export const rank: Metric = {
  id: 'rank',
  kinds: ['rank'],
  relation: 'level',
  label: { en: 'rank', fr: 'rang', zh: '排名' },
  names: {
    en: ['rank', 'ranked', 'ranks', 'position', 'place', 'spot', 'leader', 'leaders'],
    fr: ['rang', 'place', 'position', 'classement', 'leader', 'numéro'],
    zh: ['排名', '位居', '位列', '名列', '榜首', '首位', '冠军', '龙头'],
  },
  asked: {
    en: [
      'who leads',
      'who is first',
      'leader',
      'leads',
      'leading',
      'largest',
      'biggest',
      'top vendor',
      'number one',
      'ranking',
      'dominates',
    ],
    fr: ['qui domine', 'qui est premier', 'leader', 'numéro un', 'classement', 'premier fournisseur', 'en tête'],
    zh: ['谁领先', '谁是第一', '第一名', '榜首', '排名', '最大的', '龙头', '领先'],
  },
};
