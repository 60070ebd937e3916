import type { Language } from '../text/language.ts';

type Shown = Readonly<Record<Language, string>>;

/** What sets a series apart, by the name that claims carry. */
const names: Readonly<Record<string, Shown>> = {
  gross: { en: 'gross', fr: 'brut', zh: '毛利' },
  operating: { en: 'operating', fr: 'opérationnel', zh: '营业' },
  net: { en: 'net', fr: 'net', zh: '净额' },
  'non-IFRS operating': { en: 'non-IFRS operating', fr: 'opérationnel, hors IFRS', zh: '非国际财务报告准则营业' },
  'non-GAAP': { en: 'non-GAAP', fr: 'non-GAAP', zh: '非公认会计准则' },
  adjusted: { en: 'adjusted', fr: 'ajusté', zh: '经调整' },
  'constant currency': { en: 'at constant currency', fr: 'à taux de change constant', zh: '按固定汇率' },
  organic: { en: 'like for like', fr: 'à périmètre comparable', zh: '可比口径' },
  IaaS: { en: 'IaaS', fr: 'IaaS', zh: 'IaaS' },
  PaaS: { en: 'PaaS', fr: 'PaaS', zh: 'PaaS' },
  'public cloud': { en: 'public cloud', fr: 'cloud public', zh: '公有云' },
  CAGR: { en: 'a year on average', fr: 'par an en moyenne', zh: '年均' },
  'quarter on quarter': { en: 'on the quarter before', fr: 'par rapport au trimestre précédent', zh: '环比' },
};

/** What sets a series apart, in words; as it stands where no table knows it. */
export const showBasis = (basis: string, language: Language): string => names[basis]?.[language] ?? basis;
