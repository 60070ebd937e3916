import type { Language } from '../text/language.ts';
import type { Reading, Sentence } from './reading.ts';

/** Sentences that a lead takes, its title among them. */
export const leadLength = 4;

const companiesIn = (sentence: Sentence): readonly string[] => [
  ...new Set(sentence.mentions.flatMap((mention) => (mention.kind === 'company' ? [mention.id] : []))),
];

/** In how many sentences each company is named, those of most first. */
const countsIn = (reading: Reading): readonly (readonly [id: string, sentences: number])[] => {
  const counts = new Map<string, number>();
  for (const id of reading.sentences.flatMap(companiesIn)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
};

/** The company that the title or lead names among others, where the rest of the article speaks of it at least twice as often as of any other. */
const dominant = (reading: Reading): string | null => {
  const [first, second] = countsIn(reading);
  const isEarly = reading.sentences
    .slice(0, leadLength + 2)
    .some((sentence) => companiesIn(sentence).includes(first?.[0] ?? ''));
  return first !== undefined && isEarly && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
};

/** Companies that a lead names, so many, are what it compares. */
const manyInLead = 3;

/** Whom an article is on: named alone in its title or lead, else named most. */
export const companyOf = (reading: Reading): string | null => {
  const lead = reading.sentences.slice(0, 3);
  const title = new Set(lead.filter(({ role }) => role === 'title').flatMap(companiesIn));
  if (title.size !== 1 && new Set(lead.flatMap(companiesIn)).size >= manyInLead) return dominant(reading);
  const alone = lead.map(companiesIn).find((ids) => ids.length === 1)?.[0];
  if (alone !== undefined) return alone;
  const [first] = reading.sentences.slice(0, leadLength + 2).flatMap((sentence) => {
    const ids = companiesIn(sentence);
    return ids.length > 0 ? [ids] : [];
  });
  const id = first?.length === 1 ? first[0] : undefined;
  return id !== undefined && isNamedMost(reading, id) ? id : dominant(reading);
};

/** Whether nobody else is named in as many sentences. */
const isNamedMost = (reading: Reading, company: string): boolean => {
  const [first, second] = countsIn(reading);
  return first?.[0] === company && first[1] > (second?.[1] ?? 0);
};

const researched: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:research (?:firm|house|company|group)|(?:trade|industry) (?:body|association|group)|(?:manufacturers|makers|carmakers)['’] association|statistics (?:office|bureau|agency)|market researcher|market research|consultancy|shipment tracker|quarterly tracker|survey by|(?:estimates|data|figures|numbers) (?:\p{Ll}+ ){0,3}(?:by|from) (?:the (?:\p{Ll}+ ){1,2})?\p{Lu})/u,
  fr: /(?:l['’]institut|l['’]association (?:des|européenne|française|allemande)|la fédération|l['’]observatoire|le cabinet|du cabinet|cabinet d['’]études|société d['’]études|d['’]après les (?:calculs|estimations|données|chiffres) d|selon les (?:calculs|estimations|données) d[eu' ])/iu,
  zh: /(?:研究机构|行业协会|工业协会|联合会|乘联会|信通院|统计局|调研机构|咨询公司|咨询机构|市场研究|数据机构|研究公司|分析机构|监测数据|研究院(?:发布|数据|报告)|统计显示)/u,
};

/** Whether research houses are named only in the last half of an article whose first half measures no shares. */
export const isLate = (reading: Reading): boolean => {
  const early = reading.sentences.slice(0, Math.ceil(reading.sentences.length / 2));
  return early.every(
    (sentence) =>
      !sentence.mentions.some((mention) => mention.kind === 'house') &&
      !researched[reading.language].test(reading.text.slice(sentence.span.start, sentence.span.end)) &&
      !sentence.heads.some((head) => head.metric === 'market-share'),
  );
};

/** Companies that a share of the market is told of, so many, make an article one on the market. */
const manyShares = 3;

/** Whether the article tells what somebody measured of a market, though no table knows the house. */
export const isSurvey = (reading: Reading): boolean => {
  if (researched[reading.language].test(reading.text)) return true;
  const holders = new Set(
    reading.sentences
      .filter((sentence) => sentence.heads.some((head) => head.metric === 'market-share'))
      .flatMap(companiesIn),
  );
  return holders.size >= manyShares;
};

/** Whether an article is on one company: its title names it alone, or nobody else is named as often. */
export const isMainCompany = (reading: Reading, company: string): boolean => {
  const title = new Set(reading.sentences.filter(({ role }) => role === 'title').flatMap(companiesIn));
  return (title.size === 1 && title.has(company)) || isNamedMost(reading, company);
};
