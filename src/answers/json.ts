import type { Answer } from './answer.ts';

/** The figures of an answer with the citations behind them, as JSON that a person can read too. */
export const writeJson = ({ line, headline, question, figures, conflicts, citations }: Answer): string =>
  `${JSON.stringify({ line, headline, question, figures, conflicts, citations }, null, 2)}\n`;
