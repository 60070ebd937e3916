import { companies } from '../lexicon/companies.ts';
import type { Mention } from '../lexicon/mention.ts';
import { isBeside } from './beside.ts';
import type { Candidate } from './candidate.ts';
import type { Reading, Sentence } from './reading.ts';

type CompanyMention = Extract<Mention, { kind: 'company' }>;

export const isCompany = (mention: Mention): mention is CompanyMention => mention.kind === 'company';

const joints = /^(?:[\s,、，和与及&/("')（）]|以(?=及)|and|et|as well as|ainsi que|[A-Z]{2,5}\)|\bTM\b(?!\)))*$/u;

/** A comma alone joins no list of two: "Behind Samsung, Apple held 17 %". */
const isList = (reading: Reading, run: readonly CompanyMention[]): boolean => {
  const [first, second] = run;
  return (
    run.length !== 2 ||
    first === undefined ||
    second === undefined ||
    first.id === second.id ||
    !/^\s*[,，]\s*$/u.test(reading.text.slice(first.span.end, second.span.start))
  );
};

/** What a firm's name may end with that the name we know it by does not. */
const legalForm =
  /^\s(?:Group|Inc|Corp|Co|Ltd|Limited|Holdings?|Electronics|Motors?|Technolog(?:y|ies)|AG|SE|SA|Plc)\.?(?![\p{L}])/u;

const gapOf = (reading: Reading, last: CompanyMention, next: CompanyMention): string =>
  reading.text.slice(last.span.end, next.span.start).replace(legalForm, '');

/** "KUKA, a unit of Midea", 库卡（美的集团子公司）: a bracket that says whose a firm is adds nobody to a list. */
const isOwnerOf = (reading: Reading, mention: CompanyMention): boolean => {
  const before = /[(（]([^()（）]{0,16})$/u.exec(
    reading.text.slice(Math.max(0, mention.span.start - 20), mention.span.start),
  );
  const behind = /^([^()（）]{0,24})[)）]/u.exec(reading.text.slice(mention.span.end, mention.span.end + 28));
  return before !== null && behind !== null && owned.test(`${before[1]} ${behind[1]}`);
};

const owned =
  /subsidiary|unit|owned|group|parent|part of|子公司|旗下|隶属|集团|控股|filiale|groupe|maison mère|propriété/iu;

const productNames = new Set(
  companies.flatMap(({ units }) => units.flatMap(({ name, isProduct }) => (isProduct === true ? [name] : []))),
);

/** "iPhone shipments fell", iPhone反而增长: a thing that a company sells speaks for it where its own sales are told of, not where somebody else makes or needs it. */
export const isSpeaking = (reading: Reading, sentence: Sentence, { part, span }: CompanyMention): boolean => {
  if (part === null || !productNames.has(part)) return true;
  const start = sentence.clauses.findLast((clause) => clause.start <= span.start)?.start ?? sentence.span.start;
  const isOpening = /^\s*(?:the |its |les |l'|le |其)?$/iu.test(reading.text.slice(start, span.start));
  const isTold = [...sentence.heads, ...sentence.cues.filter(({ kind }) => kind === 'up' || kind === 'down')].some(
    (hit) => hit.span.start >= span.end && hit.span.start - span.end <= (reading.language === 'zh' ? 6 : 16),
  );
  return isOpening && isTold;
};

/** Runs of companies with nothing but separators between them. */
export const runsOf = (
  reading: Reading,
  mentions: readonly CompanyMention[],
): readonly (readonly CompanyMention[])[] => {
  const runs: CompanyMention[][] = [];
  for (const mention of mentions.filter((one) => !isOwnerOf(reading, one))) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && joints.test(gapOf(reading, last, mention))) run.push(mention);
    else runs.push([mention]);
  }
  return runs.flatMap((run) => (isList(reading, run) ? [run] : run.map((mention) => [mention])));
};

export const candidateOf = (
  reading: Reading,
  sentence: Sentence,
  run: readonly CompanyMention[],
): readonly Candidate[] => {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  const distinct = run.filter((mention, index) => run.findIndex((other) => other.id === mention.id) === index);
  const span = { start: first.span.start, end: last.span.end };
  const beside =
    isBeside(reading, sentence, first.span) ||
    isBeside(reading, sentence, { start: last.span.end, end: last.span.end });
  if (distinct.length === 1) {
    const part = run.find((mention) => mention.part !== null)?.part ?? null;
    return [{ kind: 'company', id: first.id, part, span, beside: isBeside(reading, sentence, span) }];
  }
  return [
    {
      kind: 'group',
      ids: distinct.map((mention) => mention.id),
      parts: distinct.map((mention) => mention.part),
      span,
      beside,
    },
  ];
};
