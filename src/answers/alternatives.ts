import { showCompany, showMarket, showMetric, showPlace } from '../lexicon/shown-name.ts';
import type { Library } from '../library/library.ts';
import { say } from '../locales/say.ts';
import { periodCode, periodLabel } from '../locales/times/label.ts';
import type { Alternative } from './answer.ts';
import { periodFit } from './asked-period.ts';
import { isRegionAsked, marketFit } from './asked-scope.ts';
import type { Candidate } from './candidate.ts';
import { candidatesOf } from './candidates.ts';
import { groupBy } from './group-by.ts';
import { metricsOf } from './families.ts';
import { isConfident } from './is-confident.ts';
import { wasPublishedBy } from './known-by.ts';
import type { Question } from './question.ts';
import { marketKey } from './related-market.ts';
import { familyOfMetric } from './resolve-family.ts';

type Option = Alternative['option'];

/** In this order, and so many of each: together within the twenty-five entries that a menu holds. */
const most: Readonly<Record<Option, number>> = { metric: 7, company: 4, period: 5, region: 5, market: 3 };

/** Written into an option, it asks for none in particular. */
export const any = '*';

/** Metrics that are asked of nobody in particular. */
const isOfAnybody = ({ claim: { metric, subject } }: Candidate): boolean =>
  subject.type === 'market' || (subject.type === 'company' && (metric === 'market-share' || metric === 'rank'));

const isOfWhom = (candidate: Candidate, { companies }: Question): boolean => {
  const { subject } = candidate.claim;
  if (companies.length === 0) return isOfAnybody(candidate);
  return subject.type === 'company' && companies.includes(subject.id);
};

type Test = (candidate: Candidate, question: Question) => boolean;

/** Whether a figure is what was asked for, in each respect. */
const tests: Readonly<Record<Option, Test>> = {
  metric: ({ claim }, { metrics }) => metrics.includes(claim.metric),
  company: isOfWhom,
  period: (candidate, { period }) => period === null || periodFit(candidate, period) !== null,
  region: (candidate, { region }) => isRegionAsked(candidate, region),
  market: (candidate, { market }) => marketFit(candidate, market) !== null,
};

const options: readonly Option[] = ['metric', 'company', 'period', 'region', 'market'];

/** What a question leaves open. */
const openIn = (question: Question): readonly Option[] =>
  options.filter((option) => option !== 'metric' && option !== 'company' && question[option] === null);

/** The one respect in which a figure is not what was asked for; all that is open where it is. Nothing where it differs in several. */
const respectsOf = (candidate: Candidate, question: Question, open: readonly Option[]): readonly Option[] => {
  let miss: Option | null = null;
  for (const option of options) {
    if (tests[option](candidate, question)) continue;
    if (miss !== null) return [];
    miss = option;
  }
  return miss === null ? open : [miss];
};

/** What asks for a figure: the value of an option, and how it is called. */
interface Named {
  readonly value: string;
  /** Called for few: what a period is called takes long to say. */
  readonly name: () => string;
}

const metricOf = ({ claim }: Candidate, { language, companies }: Question): Named | null => {
  const family = familyOfMetric(claim.metric);
  if (family === null || family === 'other') return null;
  const isNobodys = companies.length === 0 && (family === 'share' || family === 'rank');
  const name = showMetric(metricsOf(family)[0] ?? claim.metric, language);
  return { value: isNobodys ? 'lead' : family, name: () => name };
};

const companyOf = ({ claim: { subject } }: Candidate, { language, companies }: Question): Named | null => {
  if (subject.type !== 'company' || companies.length !== 1) return null;
  const name = showCompany(subject.id, language);
  return { value: name, name: () => name };
};

const periodOf = ({ claim: { period } }: Candidate, { language }: Question): Named | null => {
  const { from = null, to = null } = period ?? {};
  if (from === null || to === null) return null;
  return { value: periodCode(from, to), name: () => periodLabel(language, { from, to }) };
};

const regionOf = ({ claim: { scope } }: Candidate, { language }: Question): Named | null => {
  const name = scope.region === null ? null : showPlace(scope.region, language);
  return name === null ? null : { value: name, name: () => name };
};

const marketOf = ({ market }: Candidate, { language }: Question): Named | null => {
  const name = market === null ? null : showMarket(marketKey(market), language);
  return name === null ? null : { value: name, name: () => name };
};

const namings: Readonly<Record<Option, (candidate: Candidate, question: Question) => Named | null>> = {
  metric: metricOf,
  company: companyOf,
  period: periodOf,
  region: regionOf,
  market: marketOf,
};

const offer = (option: Option, { value, name }: Named, { language }: Question): Alternative => ({
  option,
  value,
  label: say(language, `answers.alternative.${option}`, { name: name() }),
});

/** That none in particular is meant. */
const anyOf = (option: Option, question: Question): readonly Alternative[] => {
  if (option === 'metric' || option === 'company' || question[option] === null) return [];
  return [offer(option, { value: any, name: () => say(question.language, 'answers.alternative.any') }, question)];
};

/** What most figures are for first, of times the newest; what is even by its value, whatever order the figures came in. */
const alternativesIn = (option: Option, missed: readonly Candidate[], question: Question): readonly Alternative[] => {
  const named = missed.flatMap((candidate) => {
    const each = namings[option](candidate, question);
    return each === null ? [] : [{ ...each, to: candidate.claim.period?.to ?? '' }];
  });
  const byValue = (a: string | undefined, b: string | undefined): number => ((a ?? '') < (b ?? '') ? -1 : 1);
  const groups = groupBy(named, ({ value }) => value).toSorted(
    (a, b) =>
      (option === 'period' ? (b[0]?.to ?? '').localeCompare(a[0]?.to ?? '') : b.length - a.length) ||
      byValue(a[0]?.value, b[0]?.value),
  );
  const offers = groups
    .slice(0, most[option])
    .flatMap(([first]) => (first === undefined ? [] : [offer(option, first, question)]));
  return [...anyOf(option, question), ...offers];
};

/** What a question may have been meant as instead: what the library has figures for where one thing in it is another. */
export const alternativesTo = (question: Question, library: Library): readonly Alternative[] => {
  const { asOf } = question;
  const open = openIn(question);
  const found: Record<Option, Candidate[]> = { metric: [], company: [], period: [], region: [], market: [] };
  for (const candidate of candidatesOf(library)) {
    if (!isConfident(candidate.claim.confidence)) continue;
    if (asOf !== null && !wasPublishedBy(candidate.article, asOf)) continue;
    for (const option of respectsOf(candidate, question, open)) found[option].push(candidate);
  }
  return options.flatMap((option) => alternativesIn(option, found[option], question));
};
