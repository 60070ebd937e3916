import type { Library } from '../library/library.ts';
import { isAnswered } from './answerable.ts';
import { lineOf } from './line-of.ts';
import { candidatesOf } from './candidates.ts';
import { metricsOf, type FamilyId } from './families.ts';
import { nearestNames, nearestScopes } from './nearest-names.ts';
import type { Question } from './question.ts';

const most = 5;

/** What a command asks for by name, of a company and of a market. */
const ofCompany: readonly FamilyId[] = ['share', 'revenue', 'growth', 'capex'];
const ofMarket: readonly FamilyId[] = ['lead', 'market'];

const asFamily = (question: Question, family: FamilyId): Question => ({
  ...question,
  family,
  metrics: metricsOf(family),
});

/** The question as a command can ask it. */
const commanded = (question: Question): Question => {
  const { family, companies } = question;
  if (companies.length > 0) return ofCompany.some((each) => each === family) ? question : asFamily(question, 'share');
  return asFamily(question, family?.startsWith('market') === true ? 'market' : 'lead');
};

/** The question with its limits let go, the least missed first. */
const widened = (question: Question): readonly Question[] => [
  { ...question, period: null },
  { ...question, region: null },
  { ...question, market: null },
  { ...question, period: null, market: null, region: null },
];

const sameCompany = (question: Question): readonly Question[] =>
  question.companies.length === 0
    ? []
    : ofCompany.map((family) => asFamily({ ...question, period: null, market: null, region: null }, family));

/** The market without the company, in what it is asked for and in what else is known of it. */
const sameMarket = (question: Question): readonly Question[] => {
  const bare = { ...question, companies: [], part: null, unknown: [] };
  return [
    bare,
    { ...bare, period: null },
    { ...bare, period: null, region: null },
    { ...bare, period: null, market: null },
  ]
    .filter(({ market, region }) => market !== null || region !== null)
    .flatMap((each) => ofMarket.map((family) => asFamily(each, family)));
};

/** Companies that are written nearly like a name that no table knows. */
const nearestCompanies = (question: Question): readonly Question[] =>
  question.unknown.flatMap((name) =>
    nearestNames(name).map(({ id, part }) => commanded({ ...question, companies: [id], part, unknown: [] })),
  );

/** Markets and places that are written nearly like a word that no table knows. */
const nearestScopesOf = (question: Question): readonly Question[] => {
  const [name, ...others] = question.unknownScope;
  if (name === undefined || others.length > 0) return [];
  return nearestScopes(name).map(({ market, region }) =>
    commanded({
      ...question,
      unknownScope: [],
      market: market ?? question.market,
      region: region ?? question.region,
    }),
  );
};

const isAskable = ({ unknown, companies }: Question): boolean => unknown.length === 0 && companies.length <= 1;

/** Lines near to a question that do get a figure. */
export const suggestLines = (library: Library, question: Question): readonly string[] => {
  const all = candidatesOf(library);
  const bare = { ...question, unknownScope: [], words: null, compare: false, together: null };
  const asked = lineOf(bare);
  const scoped = nearestScopesOf({ ...bare, unknownScope: question.unknownScope });
  const near = [
    ...nearestCompanies(bare),
    ...scoped,
    ...widened(commanded(bare)),
    ...sameCompany(bare),
    ...sameMarket(bare),
  ];
  const lines = near.filter((each) => isAskable(each) && isAnswered(all, each)).map(lineOf);
  return [...new Set(lines)].filter((line) => line !== asked && line.includes(':')).slice(0, most);
};
