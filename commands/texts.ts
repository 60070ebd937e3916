import type { Option, Suggests, Texts } from '../src/discord/command.ts';

const option = (
  name: string,
  names: Texts,
  descriptions: Texts,
  more: { readonly required?: true; readonly suggests?: Suggests } = {},
): Option => ({
  name,
  names,
  descriptions,
  required: more.required ?? false,
  ...(more.suggests === undefined ? {} : { suggests: more.suggests }),
});

/** The options that commands share. */
export const options = {
  company: option(
    'company',
    { en: 'company', fr: 'entreprise', zh: '公司' },
    {
      en: 'A company, in any language, or its ticker',
      fr: 'Une entreprise, dans n’importe quelle langue, ou son code boursier',
      zh: '公司名称（任何语言）或股票代码',
    },
    { suggests: 'company' },
  ),
  market: option(
    'market',
    { en: 'market', fr: 'marché', zh: '市场' },
    {
      en: 'A market (cloud), a place (China, worldwide), or both',
      fr: 'Un marché (cloud), un lieu (Chine, monde), ou les deux',
      zh: '市场（云计算）、地区（中国、全球），或两者',
    },
    { suggests: 'market' },
  ),
  region: option(
    'region',
    { en: 'region', fr: 'région', zh: '地区' },
    { en: 'A place: China, Europe, worldwide', fr: 'Un lieu : Chine, Europe, monde', zh: '地区：中国、欧洲、全球' },
    { suggests: 'place' },
  ),
  period: option(
    'period',
    { en: 'period', fr: 'période', zh: '时段' },
    {
      en: 'When: 2024, 2024-Q1, 2024-03, last quarter',
      fr: 'Quand : 2024, 2024-Q1, 2024-03, dernier trimestre',
      zh: '时间：2024、2024-Q1、2024-03、上季度',
    },
    { suggests: 'period' },
  ),
  asOf: option(
    'as_of',
    { en: 'as_of', fr: 'à_la_date', zh: '截至' },
    {
      en: 'Only what was known by this day: YYYY-MM-DD',
      fr: 'Ce que l’on savait à cette date : AAAA-MM-JJ',
      zh: '只看这一天及之前公布的内容：YYYY-MM-DD',
    },
  ),
  currency: option(
    'currency',
    { en: 'currency', fr: 'monnaie', zh: '货币' },
    {
      en: 'Amounts in this currency as well: US dollar, yuan, euro',
      fr: 'Montants aussi dans cette monnaie : dollar, yuan, euro',
      zh: '同时换算为这种货币：美元、人民币、欧元',
    },
    { suggests: 'currency' },
  ),
  metric: option(
    'metric',
    { en: 'metric', fr: 'mesure', zh: '指标' },
    {
      en: 'What to compare: share, capex, revenue, growth, contracts …',
      fr: 'Ce que l’on compare : part, investissements, revenus, croissance, contrats …',
      zh: '比较什么：份额、资本支出、营收、增长、合同……',
    },
    { suggests: 'metric' },
  ),
  question: option(
    'question',
    { en: 'question', fr: 'question', zh: '问题' },
    {
      en: 'A plain question in English, French or Chinese',
      fr: 'Une question en français, en anglais ou en chinois',
      zh: '用中文、英文或法文直接提问',
    },
    { required: true },
  ),
} as const;

/** A company to compare, by its letter. */
export const party = (name: string, required: boolean): Option => ({
  ...options.company,
  name,
  names: { en: name, fr: name, zh: name },
  required,
});
