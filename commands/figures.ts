import { answerQuestion } from '../src/answers/answer-question.ts';
import type { FamilyId } from '../src/answers/families.ts';
import type { Command, Option, Texts } from '../src/discord/command.ts';
import { readQuestion } from './asked.ts';

interface Definition {
  readonly name: string;
  readonly names: Texts;
  readonly descriptions: Texts;
  readonly options: readonly Option[];
  /** What it asks for of a company, and where none is named. */
  readonly ofCompany: FamilyId;
  readonly ofMarket: FamilyId;
}

/** A command that asks for one kind of figures by company, market and time. */
export const figuresCommand = ({ name, names, descriptions, options, ofCompany, ofMarket }: Definition): Command => ({
  name,
  names,
  descriptions,
  options,
  run: (invocation, { library, clock }) => {
    const read = readQuestion(invocation, clock.today(), ['company'], (companies) =>
      companies > 0 ? ofCompany : ofMarket,
    );
    if ('notice' in read) return read.notice;
    return { kind: 'answer', answer: answerQuestion(read.value, library()) };
  },
});
