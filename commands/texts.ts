import type { Option, Texts } from '../src/discord/command.ts';

const option = (
  name: string,
  names: Texts,
  descriptions: Texts,
  { required = false, ...more }: Partial<Pick<Option, 'required' | 'suggests' | 'choices' | 'isFlag'>> = {},
): Option => ({ name, names, descriptions, required, ...more });

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
  article: option(
    'article',
    { en: 'article', fr: 'article', zh: '文章' },
    { en: 'Its title, or a part of it', fr: 'Son titre, ou une partie', zh: '标题或标题的一部分' },
    { required: true, suggests: 'article' },
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
  source: option(
    'source',
    { en: 'source', fr: 'source', zh: '来源' },
    {
      en: 'A research house, a company or a person that articles quote',
      fr: 'Un cabinet d’études, une entreprise ou une personne que citent les articles',
      zh: '文章引用的研究机构、公司或人士',
    },
    { required: true, suggests: 'source' },
  ),
  since: option(
    'since',
    { en: 'since', fr: 'depuis', zh: '自' },
    {
      en: 'A day (2026-01-31), a month, or words such as “last week”; else 30 days',
      fr: 'Un jour (2026-01-31), un mois, ou « la semaine dernière » ; sinon 30 jours',
      zh: '日期（2026-01-31）、月份，或“上周”等说法；不填则为近30天',
    },
    { suggests: 'period' },
  ),
  language: option(
    'language',
    { en: 'language', fr: 'langue', zh: '语言' },
    {
      en: 'The language of the answer; else the one of your Discord',
      fr: 'La langue de la réponse ; sinon celle de votre Discord',
      zh: '回答所用的语言；不填则与您的 Discord 一致',
    },
    {
      choices: [
        { name: 'English', value: 'en' },
        { name: 'français', value: 'fr' },
        { name: '中文', value: 'zh' },
      ],
    },
  ),
  private: option(
    'private',
    { en: 'private', fr: 'privé', zh: '私密' },
    { en: 'Only you see the answer', fr: 'Vous seul voyez la réponse', zh: '回答只有您能看到' },
    { isFlag: true },
  ),
} as const;

/** A company to compare, by its letter. */
export const party = (name: string, required: boolean): Option => ({
  ...options.company,
  name,
  names: { en: name, fr: name, zh: name },
  required,
});
