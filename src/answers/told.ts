import { contains } from '../text/span.ts';
import type { Candidate } from './candidate.ts';

/** Whether the text says it, not the title alone: a title says in short what the text says in full. */
export const isTold = ({ article, claim: { quote } }: Candidate): boolean =>
  !article.paragraphs.some(({ role, span }) => role === 'title' && contains(span, quote));
