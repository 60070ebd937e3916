import { weak } from '../names.ts';
import { market } from './define.ts';

/** Computing by the hour, and its layers. */
export const cloudMarkets = [
  market('cloud', {
    en: ['cloud', 'cloud computing', 'cloud services', 'cloud service', 'cloud market'],
    fr: [
      'cloud',
      'cloud computing',
      'services cloud',
      'services de cloud',
      'services de cloud computing',
      'informatique en nuage',
      'informatique dématérialisée',
      'infonuagique',
      weak('nuage'),
    ],
    zh: [
      '云计算',
      '云服务',
      '云市场',
      '云业务',
      '云厂商',
      '云服务市场',
      '云计算服务',
      '云计算市场',
      '云端服务',
      weak('云'),
    ],
  }),
  market(
    'cloud-infrastructure',
    {
      en: [
        'cloud infrastructure services',
        'cloud infrastructure',
        'cloud infrastructure service',
        'infrastructure cloud services',
        'cloud infrastructures',
      ],
      fr: [
        "services d'infrastructure cloud",
        'infrastructures cloud',
        'infrastructure cloud',
        "services d'infrastructure de cloud",
        "services d'infrastructures cloud",
        "services d'infrastructures de cloud",
        'infrastructures de cloud',
        'infrastructure de cloud',
      ],
      zh: ['云基础设施服务', '云基础设施', '云计算基础设施', '云端基础设施', '云基础架构', '云基础架构服务', '云基建'],
    },
    'cloud',
  ),
];
