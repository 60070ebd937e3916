import { resolveCompany } from '../lexicon/resolve.ts';
import type { Candidate } from './candidate.ts';
import { subjectKey } from './same-series.ts';

/** Who says it: whom the article names, else the company it is about; companies by their ids. */
export const speakerOf = ({ claim: { attribution, subject } }: Candidate): string | null => {
  const { source } = attribution;
  if (source !== null) return resolveCompany(source)?.id ?? source;
  return subject.type === 'company' ? subjectKey(subject) : null;
};
