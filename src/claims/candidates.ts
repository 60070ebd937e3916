import { isBeside } from './beside.ts';
import type { Candidate } from './candidate.ts';
import { candidateOf, isCompany, isSpeaking, runsOf } from './company-candidates.ts';
import { numberIn } from './cue-hits.ts';
import { covers, marketCandidates } from './market-candidates.ts';
import { kindsOfCompany, localKinds, unknownIn } from './other-candidates.ts';
import type { Reading, Sentence } from './reading.ts';
import type { Span } from '../text/span.ts';

/** "The best of the top 5", 在前五厂商中: a set that a company is one of is not what the figure is of. */
const isSetOfOne = (reading: Reading, { start, end }: Span, taken: readonly Candidate[]): boolean =>
  taken.some((name) => name.kind === 'company' && name.span.end <= start) &&
  (/(?:\b(?:of|in|among|du|des|parmi)\s+(?:the\s+|les\s+)?|在)$/iu.test(
    reading.text.slice(Math.max(0, start - 10), start),
  ) ||
    /^(?:du|of)\s/iu.test(reading.text.slice(start, end)) ||
    /^(?:中|里|之中)/u.test(reading.text.slice(end, end + 2)));

const cueCandidates = (reading: Reading, sentence: Sentence, taken: readonly Candidate[]): readonly Candidate[] =>
  sentence.cues.flatMap(({ kind, span }): readonly Candidate[] => {
    if (covers(span, taken)) return [];
    const beside = isBeside(reading, sentence, span);
    if (kind === 'rest') return [{ kind: 'rest', span, beside }];
    if (kind === 'corefer') return [{ kind: 'corefer', span, beside: false }];
    if (kind !== 'topN') return [];
    const n = numberIn(reading.language, reading.text.slice(span.start, span.end));
    return n === null
      ? []
      : [
          {
            kind: 'topN',
            n,
            span,
            beside: isSetOfOne(reading, span, taken) || (beside && !/^(?:par|by)/.test(reading.text.slice(span.start))),
          },
        ];
  });

/** 其余品牌（荣耀、传音等）: a bracket behind those that are left names some of them. */
const isExample = (reading: Reading, { span }: Candidate, cues: readonly Candidate[]): boolean =>
  cues.some(
    (cue) =>
      cue.kind === 'rest' &&
      cue.span.end <= span.start &&
      /^\s?(?:\p{L}{0,14}\s?)?[(（][^()（）]{0,60}$/u.test(reading.text.slice(cue.span.end, span.start)),
  );

/** What a sentence's figures could be of, in order of place. */
export const candidatesOf = (reading: Reading, sentence: Sentence): readonly Candidate[] => {
  const speaking = sentence.mentions.filter(isCompany).filter((mention) => isSpeaking(reading, sentence, mention));
  const companies = runsOf(reading, speaking).flatMap((run) => candidateOf(reading, sentence, run));
  const cues = cueCandidates(reading, sentence, companies);
  const named = [...companies.filter((company) => !isExample(reading, company, cues)), ...cues];
  return [
    ...named,
    ...kindsOfCompany(reading, sentence, named),
    ...localKinds(reading, sentence, named),
    ...unknownIn(reading, sentence),
    ...marketCandidates(reading, sentence, companies),
  ].sort((a, b) => a.span.start - b.span.start);
};
