import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Verdict } from '../answers/check/verdict.ts';
import { verdictsOf } from '../answers/check/verdicts-of.ts';
import { readFolder } from '../intake/read-folder.ts';
import { buildLibrary } from '../library/build-library.ts';
import type { Library } from '../library/library.ts';
import type { Day } from '../text/day.ts';
import type { Language } from '../text/language.ts';
import { overlaps } from '../text/span.ts';

/** A message with what must be said to its figures. */
interface Message {
  readonly language: Language;
  readonly day: Day;
  readonly text: string;
  readonly figures: readonly { readonly figure: string; readonly verdict: string }[];
}

export interface VerdictScore {
  readonly language: Language;
  readonly text: string;
  readonly figure: string;
  readonly expected: string;
  /** `missed` where the figure was not seen. */
  readonly given: string;
}

/** Messages of our own over a small corpus that does not change. */
const folder = path.resolve(import.meta.dirname, '../../test/verdicts');

/** What could not be read is not in the corpus either, as far as anyone can tell. */
const givenFor = (verdicts: readonly Verdict[], text: string, figure: string): string => {
  const start = text.indexOf(figure);
  const own = verdicts.find(({ span }) => overlaps(span, { start, end: start + figure.length }));
  if (own === undefined) return 'missed';
  return own.kind === 'unread' ? 'absent' : own.kind;
};

const scoresOf = ({ language, day, text, figures }: Message, library: Library): readonly VerdictScore[] => {
  const { verdicts } = verdictsOf(text, day, library, language);
  return figures.map(({ figure, verdict }) => ({
    language,
    text,
    figure,
    expected: verdict,
    given: givenFor(verdicts, text, figure),
  }));
};

/** Checks each message of `test/verdicts` against the articles beside it. */
export const verdictScores = async (): Promise<readonly VerdictScore[]> => {
  const { articles } = await readFolder(path.join(folder, 'corpus'));
  const library = buildLibrary(articles);
  const messages: readonly Message[] = JSON.parse(readFileSync(path.join(folder, 'messages.json'), 'utf8'));
  return messages.flatMap((message) => scoresOf(message, library));
};
