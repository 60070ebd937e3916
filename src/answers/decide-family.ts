import type { Asking } from '../locales/asking.ts';
import type { FamilyId } from './families.ts';

/** What else a question names, which tells apart questions in the same words: what China spends is a market, what Amazon spends is not. */
export interface Named {
  readonly company: boolean;
  /** A market or a place. */
  readonly scope: boolean;
  /** Companies counted, not named: "the three largest". */
  readonly counted: boolean;
  /** More than one company. */
  readonly several?: boolean;
  /** A place beside the world. */
  readonly inWorld?: boolean;
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

/** Which standing behind the first is asked for; null for none. */
const positionIn = (text: string, { positions }: Asking): number | null => {
  const met = Object.entries(positions).find(([, position]) => position.test(text));
  return met === undefined ? null : Number(met[0]);
};

/** In what the greatest is asked for: a market's leader is the one with the largest share, unless something else is measured. */
const greatest: Rule = (text, asking) => {
  if (asking.share.test(text) || !(asking.most.test(text) || positionIn(text, asking) !== null)) return 'lead';
  if (asking.capex.test(text)) return 'capex';
  if (asking.profit.test(text)) return 'profit';
  if (asking.growth.test(text)) return asking.actor.test(text) ? 'growth' : null;
  return asking.revenue.test(text) ? 'revenue' : 'lead';
};

const isList = (text: string, asking: Asking): boolean =>
  asking.listed.test(text) && !asking.share.test(text) && !asking.together.test(text);

/** Whether the greatest, or one behind it, is asked for, of all or of a number that is to be named. */
const isGreatest = (text: string, asking: Asking, { counted }: Named): boolean =>
  counted
    ? isList(text, asking)
    : asking.lead.test(text) ||
      positionIn(text, asking) !== null ||
      (asking.listed.test(text) && asking.most.test(text) && !asking.share.test(text));

const standing: Rule = (text, asking, named) => {
  if (named.company) return asking.rank.test(text) && !asking.share.test(text) ? 'rank' : null;
  return isGreatest(text, asking, named) ? greatest(text, asking, named) : null;
};

const isOfMoney = (text: string, { capex, revenue, profit }: Asking): boolean =>
  [capex, revenue, profit].some((metric) => metric.test(text));

const share: Rule = (text, asking, { counted, scope, company, inWorld = false }) => {
  if (inWorld && !company && asking.weighs.test(text)) return 'share';
  if (!asking.share.test(text)) {
    const isWhole = counted && scope && !company && asking.together.test(text);
    return isWhole && !isOfMoney(text, asking) ? 'share' : null;
  }
  return asking.shareChange.test(text) && /\bshares?\b|part|份额|占有率|市占/i.test(text) ? 'share-change' : 'share';
};

const growthOf = (text: string, asking: Asking, company: boolean): FamilyId => {
  if (asking.units.test(text)) return 'units-growth';
  if (asking.profit.test(text)) return 'profit-growth';
  if (company && /capex|capital|investi|invest|投资|资本/i.test(text)) return 'capex-growth';
  return company ? 'growth' : 'market-growth';
};

const growth: Rule = (text, asking, { company }) => (asking.growth.test(text) ? growthOf(text, asking, company) : null);

const money: Rule = (text, asking, { company, scope, counted }) => {
  const isMarket = scope && !company && !counted;
  if (asking.capex.test(text) && !(isMarket && asking.spending.test(text))) return 'capex';
  if (asking.profit.test(text)) return 'profit';
  if (isMarket && (asking.spending.test(text) || asking.revenue.test(text))) return 'market';
  return asking.revenue.test(text) ? 'revenue' : null;
};

const units: Rule = (text, asking) => (asking.units.test(text) ? 'units' : null);

const prices: Rule = (text, asking) => (asking.priceChange.test(text) ? 'price' : null);

const market: Rule = (text, asking, { company, scope }) =>
  !company && scope && asking.marketSize.test(text) ? 'market' : null;

/** What a question means that says no more than "how much of" or "the top five", where nothing else is met. */
const implied: Rule = (text, asking, { company, scope, counted, several = false }) => {
  if (several && asking.overtakes.test(text)) return 'share';
  if (company) return asking.puts.test(text) ? 'capex' : scope && asking.weighs.test(text) ? 'share' : null;
  if (scope && asking.reaches.test(text)) return 'market';
  return scope && counted && !asking.together.test(text) ? 'lead' : null;
};

const others: Rule = (text, asking) =>
  Object.values(asking.prices).some((price) => price.test(text)) || asking.count.test(text) ? 'other' : null;

/** In this order: the narrower wording first. */
const rules: readonly Rule[] = [
  contribution,
  counts,
  prices,
  standing,
  share,
  growth,
  units,
  money,
  market,
  implied,
  others,
];

/** The families whose greatest can be asked for. */
const ranked: readonly (FamilyId | null)[] = ['capex', 'profit', 'growth', 'revenue'];

/** Which standing a question of a family asks for; null for none, and for the first of a market. */
export const positionFor = (family: FamilyId | null, text: string, asking: Asking, named: Named): number | null => {
  if (named.company) return null;
  const position = positionIn(text, asking);
  if (family === 'lead') return position;
  const isMost = asking.most.test(text) || position !== null;
  return ranked.includes(family) && isMost && isGreatest(text, asking, named) ? (position ?? 1) : null;
};

/** The figures that a question in words asks for; null where it asks for none. */
export const decideFamily = (text: string, asking: Asking, named: Named): FamilyId | null => {
  if (asking.why.test(text)) return null;
  for (const rule of rules) {
    const family = rule(text, asking, named);
    if (family !== null) return family;
  }
  return null;
};
