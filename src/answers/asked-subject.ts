import type { Claim, Subject } from '../claims/claim.ts';
import { companies } from '../lexicon/companies.ts';
import { isWithin } from '../lexicon/within.ts';
import type { Fit } from './asked-scope.ts';
import type { Candidate } from './candidate.ts';
import { isMarketBound, isOfMarkets } from './families.ts';
import type { Question } from './question.ts';
import { isRelatedMarket } from './related-market.ts';
import { unitMarket } from './units.ts';

const homes: ReadonlyMap<string, string> = new Map(companies.map(({ id, home }) => [id, home]));

const isFrom = (company: string, origin: string): boolean => isWithin(homes.get(company) ?? '', origin);

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

/** What all vendors ship is the market's own number. */
const isCounted = (metric: string): boolean => metric === 'units' || metric === 'units-growth';

const isNameless = ({ companies, unknown }: Question): boolean => companies.length === 0 && unknown.length === 0;

/** Who holds a market is told by what several hold together too, and by what is left for the others. */
const isStanding = ({ subject, metric }: Claim, question: Question): boolean =>
  question.family === 'lead' &&
  metric === 'market-share' &&
  isNameless(question) &&
  (subject.type === 'group' || subject.type === 'rest' || (subject.type === 'topN' && subject.n !== undefined));

/** Whether all whom a claim is about come from where was asked; of those who are not named nobody knows. */
const isOfOrigin = (subject: Subject, { origin }: Question): boolean => {
  if (origin === undefined) return true;
  if (subject.type === 'company') return isFrom(subject.id, origin);
  return subject.type === 'group' ? subject.ids.every((id) => isFrom(id, origin)) : subject.type !== 'other';
};

/** Whether a claim is about whom the question is about; a group's figure is nobody's own. */
export const isSubjectAsked = ({ claim }: Candidate, question: Question): boolean => {
  const { subject, metric } = claim;
  if (isOfMarket(metric) || isOfMarkets(question.family) || question.family === 'world-share')
    return subject.type === 'market';
  if (!isOfOrigin(subject, question)) return false;
  if (question.together !== null) return isGroupAsked(subject, question);
  if (isCounted(metric) && subject.type === 'market') return isNameless(question);
  return isCompanyAsked(subject, question) || isStanding(claim, question);
};

/** Whether a claim is about the unit asked for: named, or met by the market that it works in ("Alibaba's cloud business"). */
export const partFit = ({ claim: { subject, metric }, market }: Candidate, { part, companies }: Question): Fit => {
  if (part === null || subject.type !== 'company' || subject.part === part) return 'stated';
  const own = unitMarket(companies[0] ?? '', part);
  if (subject.part !== undefined || own === null) return null;
  if (market !== null) return isRelatedMarket(market, own) ? 'stated' : null;
  return isMarketBound(metric) ? null : 'open';
};
