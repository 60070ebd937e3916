import type { Candidate } from './candidate.ts';
import type { Sentence } from './reading.ts';

/** What has been spoken of up to here; carried from sentence to sentence. */
export interface Memory {
  /** The last subject, and the paragraph it was spoken of in. */
  readonly topic: { readonly candidate: Candidate; readonly paragraph: number } | null;
  /** The last single company that was a sentence's subject: whom "the company" means. */
  readonly company: Candidate | undefined;
  /** Sets of companies that were listed together, latest last. */
  readonly groups: readonly (readonly string[])[];
  /** Groups' ids in order of first mention. */
  readonly companies: readonly string[];
  /** Those of the last sentence that named any. */
  readonly last: readonly string[];
  /** Those named last, latest last, each once. */
  readonly recent: readonly string[];
}

export const emptyMemory: Memory = { topic: null, company: undefined, groups: [], companies: [], last: [], recent: [] };

const isNamed = (candidate: Candidate): boolean =>
  candidate.kind === 'company' || candidate.kind === 'group' || candidate.kind === 'topN' || candidate.kind === 'other';

/** The subject of a sentence as a whole: its first name that nothing sets beside, else the market it speaks of. */
const mainOf = (candidates: readonly Candidate[]): Candidate | undefined => {
  const open = candidates.filter((candidate) => !candidate.beside);
  const name = open.find(isNamed) ?? open.find((candidate) => candidate.kind === 'corefer');
  const market = open.find((candidate) => candidate.kind === 'market');
  return market !== undefined &&
    name !== undefined &&
    market.span.start < name.span.start &&
    name.span.start - market.span.end > 60
    ? market
    : (name ?? market);
};

export const remember = (memory: Memory, sentence: Sentence, candidates: readonly Candidate[]): Memory => {
  const main = mainOf(candidates);
  const groups = candidates.flatMap((candidate) => (candidate.kind === 'group' ? [candidate.ids] : []));
  const ids = candidates.flatMap((candidate) =>
    candidate.kind === 'group' ? candidate.ids : candidate.kind === 'company' ? [candidate.id] : [],
  );
  return {
    topic:
      main === undefined || main.kind === 'corefer' ? memory.topic : { candidate: main, paragraph: sentence.paragraph },
    company: main?.kind === 'company' ? main : memory.company,
    groups: [...memory.groups, ...groups],
    companies: [
      ...memory.companies,
      ...ids.filter((id, index) => !memory.companies.includes(id) && ids.indexOf(id) === index),
    ],
    recent: [
      ...memory.recent.filter((id) => !ids.includes(id)),
      ...ids.filter((id, index) => ids.indexOf(id) === index),
    ].slice(-4),
    last: ids.length === 0 ? memory.last : ids.filter((id, index) => ids.indexOf(id) === index),
  };
};
