import type { Metric } from '../metric.ts';

const names = {
  en: [
    'shipment',
    'shipments',
    'shipped', 'shipping',
    'ship',
    'ships',
    'deliveries',
    'delivered',
    'deliver',
    'units sold',
    'unit sales',
    'sold',
    'units',
    'sales volume',
    'volume',
    'volumes',
    'registrations',
    'vehicle sales',
    'unit shipments',
  ],
  fr: [
    'livraisons',
    'livraison',
    'livré',
    'livrés',
    'livrées',
    'expédiés',
    'expédié',
    'expéditions',
    'écoulé',
    'écoulés',
    'unités',
    'exemplaires',
    'immatriculations', 'immatriculé', 'immatriculés', 'immatriculées',
    'volumes',
    'volume',
    'vendu',
    'vendus',
    'ventes en volume',
  ],
  zh: ['出货量', '零售', '批发', '批发销量', '装车量', '上险量', '交车', '出货', '销量', '交付量', '交付', '销售量', '售出', '发货量', '装机量', '零售量', '批发量', '注册量'],
};

export const units: Metric = {
  id: 'units',
  kinds: ['count'],
  relation: 'level',
  label: { en: 'units', fr: 'unités', zh: '出货量' },
  names,
  asked: {
    en: ['how many units', 'how many were sold', 'shipments', 'deliveries'],
    fr: ["combien d'unités", 'combien de livraisons', 'ventes en volume'],
    zh: ['出货多少', '卖了多少', '销量多少', '交付多少'],
  },
};

export const unitsGrowth: Metric = {
  id: 'units-growth',
  kinds: ['percent'],
  relation: 'growth',
  of: 'units',
  label: { en: 'growth in units', fr: 'croissance des volumes', zh: '出货量增长率' },
  names,
  asked: {
    en: ['shipment growth', 'growth in shipments', 'delivery growth'],
    fr: ['croissance des livraisons', 'croissance des volumes'],
    zh: ['出货量增长', '销量增长', '交付量增长'],
  },
};
