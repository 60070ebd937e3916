import type { Library } from '../library/library.ts';
import type { Language } from '../text/language.ts';
import { isAnswered } from './answerable.ts';
import { blankQuestion } from './blank-question.ts';
import { lineOf } from './line-of.ts';
import type { Candidate } from './candidate.ts';
import { candidatesOf } from './candidates.ts';
import { metricsOf, type FamilyId } from './families.ts';
import { groupBy } from './group-by.ts';
import type { Question } from './question.ts';
import { isConfident } from './is-confident.ts';

/** How many lines are shown. */
const most = 2;

/** What is shown first where the library has it. */
const ofCompany: readonly FamilyId[] = ['share', 'capex', 'revenue', 'growth'];

const companyOf = ({ claim: { subject } }: Candidate): readonly string[] =>
  subject.type === 'company' ? [subject.id] : [];

/** Those that a library says most of, first. */
const oftenest = (names: readonly string[]): readonly string[] =>
  groupBy(names, (name) => name)
    .toSorted((a, b) => b.length - a.length || (a[0] ?? '').localeCompare(b[0] ?? ''))
    .flatMap(([name]) => name ?? []);

const ofFamily = (all: readonly Candidate[], family: FamilyId, language: Language): readonly Question[] => {
  const metrics: readonly string[] = metricsOf(family);
  const told = all.filter(({ claim }) => metrics.includes(claim.metric));
  return oftenest(told.flatMap(companyOf)).map((id) => ({ ...blankQuestion(family, language), companies: [id] }));
};

const ofMarkets = (all: readonly Candidate[], language: Language): readonly Question[] =>
  oftenest(all.flatMap(({ claim, market }) => (claim.metric.startsWith('market-') ? (market ?? []) : []))).flatMap(
    (market) => [
      { ...blankQuestion('lead', language), market },
      { ...blankQuestion('market', language), market },
    ],
  );

/** Lines that do get a figure of this very library, for those who do not know yet what to ask. */
export const exampleLines = (library: Library, language: Language): readonly string[] => {
  const all = candidatesOf(library);
  const sure = all.filter(({ claim }) => isConfident(claim.confidence));
  const firstAnswered = (questions: readonly Question[]): readonly Question[] =>
    questions.filter((question) => isAnswered(all, question)).slice(0, 1);
  const questions = [
    ...ofCompany.flatMap((family) => firstAnswered(ofFamily(sure, family, language))),
    ...firstAnswered(ofMarkets(sure, language)),
  ];
  return [...new Set(questions.map(lineOf))].slice(0, most);
};
