import type { Subject } from '../claims/claim.ts';
import type { Fit } from './asked-scope.ts';
import type { Candidate } from './candidate.ts';
import { isMarketBound } from './families.ts';
import type { Question } from './question.ts';
import { isRelatedMarket } from './related-market.ts';
import { unitMarket } from './units.ts';

/** Metrics that a market has, not a company. */
const isOfMarket = (metric: string): boolean => metric.startsWith('market-') && metric !== 'market-share';

const isSameName = (a: string, b: string): boolean => {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y || x.includes(y) || y.includes(x);
};

const isGroupAsked = (subject: Subject, { together, companies }: Question): boolean => {
  if (together === null) return false;
  if (subject.type === 'topN') return together.size !== null && subject.n === together.size;
  if (subject.type !== 'group') return false;
  return companies.length === 0
    ? together.size === null || subject.ids.length === together.size
    : subject.ids.length === companies.length && companies.every((id) => subject.ids.includes(id));
};

const isCompanyAsked = (subject: Subject, { companies, unknown }: Question): boolean => {
  if (subject.type === 'company')
    return companies.includes(subject.id) || (companies.length === 0 && unknown.length === 0);
  if (subject.type !== 'other') return false;
  return unknown.length === 0 ? companies.length === 0 : unknown.some((name) => isSameName(name, subject.name));
};

/** Whether a claim is about whom the question is about; a group's figure is nobody's own. */
export const isSubjectAsked = ({ claim: { subject, metric } }: Candidate, question: Question): boolean => {
  if (isOfMarket(metric)) return subject.type === 'market';
  return question.together === null ? isCompanyAsked(subject, question) : isGroupAsked(subject, question);
};

/** Whether a claim is about the unit asked for: named, or met by the market that it works in ("Alibaba's cloud business"). */
export const partFit = ({ claim: { subject, metric }, market }: Candidate, { part, companies }: Question): Fit => {
  if (part === null || subject.type !== 'company' || subject.part === part) return 'stated';
  const own = unitMarket(companies[0] ?? '', part);
  if (subject.part !== undefined || own === null) return null;
  if (market !== null) return isRelatedMarket(market, own) ? 'stated' : null;
  return isMarketBound(metric) ? null : 'open';
};
