import type { Metric } from '../metric.ts';

export const contractCount: Metric = {
  id: 'contract-count',
  kinds: ['count'],
  relation: 'level',
  label: { en: 'contracts', fr: 'contrats', zh: '合同数量' },
  names: {
    en: ['contract', 'contracts', 'tender', 'tenders', 'deals won', 'orders'],
    fr: ['contrat', 'contrats', "appels d'offres", 'commandes', 'marchés publics'],
    zh: ['合同', '合约', '订单', '中标', '项目数'],
  },
  asked: { en: ['how many contracts'], fr: ['combien de contrats'], zh: ['多少合同', '合同数量', '合同数'] },
};

export const servers: Metric = {
  id: 'servers',
  kinds: ['count'],
  relation: 'level',
  label: { en: 'servers', fr: 'serveurs', zh: '服务器' },
  names: { en: ['server', 'servers'], fr: ['serveur', 'serveurs'], zh: ['服务器', '云服务器'] },
  asked: { en: ['how many servers'], fr: ['combien de serveurs'], zh: ['多少服务器', '多少台服务器'] },
};

export const headcount: Metric = {
  id: 'headcount',
  kinds: ['count'],
  relation: 'level',
  label: { en: 'headcount', fr: 'effectif', zh: '员工人数' },
  names: {
    en: [
      'employs',
      'employed',
      'employ',
      'employing',
      'jobs',
      'employee',
      'employees',
      'staff',
      'workers',
      'headcount',
      'workforce',
      'engineers',
      'people',
    ],
    fr: [
      'emploie',
      'emploient',
      'employait',
      'travaillent',
      'effectifs',
      'salarié',
      'salariés',
      'employé',
      'employés',
      'collaborateurs',
      'effectif',
      'effectifs',
      'ingénieurs',
    ],
    zh: ['雇佣', '雇用', '员工总数', '员工', '雇员', '员工人数', '员工总数', '职工', '人员', '工程师'],
  },
  asked: {
    en: ['how many employees', 'how many people work'],
    fr: ['combien de salariés', "combien d'employés"],
    zh: ['多少员工', '多少名员工', '员工数'],
  },
};

export const hires: Metric = {
  id: 'hires',
  kinds: ['count'],
  relation: 'level',
  label: { en: 'hires', fr: 'recrutements', zh: '招聘人数' },
  names: {
    en: ['hire', 'hires', 'hired', 'hiring', 'recruit', 'recruits', 'recruited', 'new staff', 'add jobs', 'new jobs'],
    fr: [
      'recruter',
      'recruté',
      'recrutés',
      'recrutées',
      'recrutera',
      'recrutement',
      'recrutements',
      'embauche',
      'embauches',
      'embauché',
      'embaucher',
    ],
    zh: ['招聘', '招募', '招收', '新增员工', '聘用'],
  },
  asked: {
    en: ['how many people did it hire', 'people hired'],
    fr: ['combien de personnes recrutées', 'combien de recrutements'],
    zh: ['招了多少人', '招聘了多少'],
  },
};
