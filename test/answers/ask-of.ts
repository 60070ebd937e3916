import { answerQuestion } from '../../src/answers/answer-question.ts';
import type { Answer, Figure } from '../../src/answers/answer.ts';
import { parseQuestion } from '../../src/answers/parse-question.ts';
import type { Library } from '../../src/library/library.ts';

export const today = '2026-11-21';

/** The answer to a plain question, asked on a fixed day. */
export const askOf = (library: Library, words: string): Answer => answerQuestion(parseQuestion(words, today), library);

/** "alibaba 36 percent", one a figure. */
export const shortFigures = ({ figures }: Answer): readonly string[] =>
  figures.map((figure: Figure) =>
    [figure.company ?? figure.group?.join('+') ?? figure.part ?? 'market', figure.value, figure.unit].join(' '),
  );
