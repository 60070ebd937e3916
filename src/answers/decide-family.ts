import type { Asking } from '../locales/asking.ts';
import type { FamilyId } from './families.ts';

/** What else a question names, which tells apart questions in the same words: what China spends is a market, what Amazon spends is not. */
export interface Named {
  readonly company: boolean;
  /** A market or a place. */
  readonly scope: boolean;
  /** Companies counted, not named: "the three largest". */
  readonly counted: boolean;
}

type Rule = (text: string, asking: Asking, named: Named) => FamilyId | null;

/** Numbers of things that are said by their own noun, whatever the verb. */
const counts: Rule = (text, asking) => {
  if (asking.contracts.test(text)) return 'contracts';
  if (asking.servers.test(text)) return 'servers';
  if (asking.hires.test(text)) return 'hires';
  return asking.headcount.test(text) ? 'headcount' : null;
};

const contribution: Rule = (text, asking, { company }) =>
  company && asking.contribution.test(text) && !/market share|part de marché|市场份额/i.test(text)
    ? 'contribution'
    : null;

const standing: Rule = (text, asking, { company, counted }) => {
  if (counted) return null;
  if (asking.lead.test(text) && !company) return 'lead';
  return asking.rank.test(text) && !asking.share.test(text) && company ? 'rank' : null;
};

const share: Rule = (text, asking, { counted, scope, company }) => {
  if (!asking.share.test(text)) return counted && scope && !company && asking.together.test(text) ? 'share' : null;
  return asking.shareChange.test(text) && /\bshares?\b|part|份额|占有率|市占/i.test(text) ? 'share-change' : 'share';
};

const growthOf = (text: string, asking: Asking, company: boolean): FamilyId => {
  if (asking.units.test(text)) return 'units-growth';
  if (asking.profit.test(text)) return 'profit-growth';
  if (company && /capex|capital|investi|invest|投资|资本/i.test(text)) return 'capex-growth';
  return company ? 'growth' : 'market-growth';
};

const growth: Rule = (text, asking, { company }) => (asking.growth.test(text) ? growthOf(text, asking, company) : null);

const money: Rule = (text, asking, { company, scope }) => {
  const isMarket = scope && !company;
  if (asking.capex.test(text) && !(isMarket && asking.spending.test(text))) return 'capex';
  if (asking.profit.test(text)) return 'profit';
  if (isMarket && (asking.spending.test(text) || asking.revenue.test(text))) return 'market';
  return asking.revenue.test(text) ? 'revenue' : null;
};

const units: Rule = (text, asking) => (asking.units.test(text) ? 'units' : null);

const prices: Rule = (text, asking) => (asking.priceChange.test(text) ? 'price' : null);

const market: Rule = (text, asking, { company, scope }) =>
  !company && scope && asking.marketSize.test(text) ? 'market' : null;

const others: Rule = (text, asking) =>
  Object.values(asking.prices).some((price) => price.test(text)) || asking.count.test(text) ? 'other' : null;

/** In this order: the narrower wording first. */
const rules: readonly Rule[] = [contribution, counts, prices, standing, share, growth, units, money, market, others];

/** The figures that a question in words asks for; null where it asks for none. */
export const decideFamily = (text: string, asking: Asking, named: Named): FamilyId | null => {
  if (asking.why.test(text)) return null;
  for (const rule of rules) {
    const family = rule(text, asking, named);
    if (family !== null) return family;
  }
  return null;
};
