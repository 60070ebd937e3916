import { showCompany, showMarket, showPlace } from '../lexicon/shown-name.ts';
import { isOfMarkets, type FamilyId } from './families.ts';
import type { Question } from './question.ts';
import { showUnit } from './units.ts';

/** What a question is about where it names nothing else. Ids, as in a question. */
export interface Filling {
  readonly company: string | null;
  readonly part: string | null;
  readonly market: string | null;
  readonly region: string | null;
}

/** Families that can be asked of nobody: who leads, what all sell. */
const nameless: readonly (FamilyId | null)[] = ['lead', 'units', 'units-growth', 'price', 'other', null];

const isOfNobody = ({ family, companies, unknown, together }: Question): boolean =>
  companies.length > 0 || unknown.length > 0 || together !== null || nameless.includes(family) || isOfMarkets(family);

type Filled = readonly (readonly [option: string, name: string])[];

/** What of a filling the question leaves open, by option and as shown. */
const missing = (question: Question, { company, part, market, region }: Filling): Filled => {
  const { language, unknownScope } = question;
  const isOpen = question.family !== null && question.family !== 'other' && unknownScope.length === 0;
  const named = company !== null && part !== null ? showUnit(company, part, language) : null;
  const whom = company === null ? null : (named ?? showCompany(company, language));
  return [
    ...(whom === null || isOfNobody(question) ? [] : [['company', whom] as const]),
    ...(market === null || question.market !== null || !isOpen
      ? []
      : [['market', showMarket(market, language)] as const]),
    ...(region === null || question.region !== null || !isOpen
      ? []
      : [['region', showPlace(region, language)] as const]),
  ];
};

/**
 * The question with what it leaves open filled in, and what that was.
 *
 * @param filling Never takes the place of what is named.
 */
export const fillQuestion = (
  question: Question,
  filling: Filling,
): { readonly question: Question; readonly filled: Filled } => {
  const filled = missing(question, filling);
  const options = filled.map(([option]) => option);
  const { company, part, market, region } = filling;
  return {
    filled,
    question: {
      ...question,
      ...(options.includes('company') && company !== null ? { companies: [company], part } : {}),
      ...(options.includes('market') ? { market } : {}),
      ...(options.includes('region') ? { region } : {}),
    },
  };
};
