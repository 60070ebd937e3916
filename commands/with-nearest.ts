import type { Answer } from '../src/answers/answer.ts';
import type { Command, Invocation, Ports, Reply } from '../src/discord/command.ts';
import type { Language } from '../src/text/language.ts';
import { nearWords, slipsIn, type Slip } from './slips.ts';

const mostLines = 5;

/** The invocation with other words in some options. */
const reworded = (invocation: Invocation, words: ReadonlyMap<string, string>): Invocation => ({
  ...invocation,
  option: (name) => words.get(name) ?? invocation.option(name),
});

/** Each near name of the first slip, with the nearest ones of the others; nothing where a slip is near to nothing. */
const wordings = ([first, ...others]: readonly Slip[]): readonly ReadonlyMap<string, string>[] => {
  if (first === undefined || others.some(({ near }) => near.length === 0)) return [];
  const rest = others.map(({ option, near }): readonly [string, string] => [option, near[0] ?? '']);
  return first.near.map((name) => new Map([[first.option, name], ...rest]));
};

const lineOf = ({ name, options }: Command, { option }: Invocation): string =>
  [
    `/${name}`,
    ...options.flatMap((each) => (option(each.name) === null ? [] : [`${each.name}:${option(each.name) ?? ''}`])),
  ].join(' ');

const hasFigures = (reply: Reply): boolean => reply.kind === 'answer' && reply.answer.kind === 'figures';

/** Lines that say what was probably meant, and that do get a figure. */
const meantLines = (
  command: Command,
  invocation: Invocation,
  slips: readonly Slip[],
  ports: Ports,
): readonly string[] =>
  wordings(slips)
    .map((words) => reworded(invocation, words))
    .filter((meant) => hasFigures(command.run(meant, ports)))
    .map((meant) => lineOf(command, meant));

const told = (slips: readonly Slip[], language: Language): readonly string[] =>
  slips.filter(({ near }) => near.length > 0).map(({ typed, near }) => nearWords(typed, near, language));

/**
 * An answer with figures says what the rest may have meant; one without offers it to be run. Where that gets figures,
 * passages that are near to a misspelt name are none to read.
 */
const inAnswer = (answer: Answer, slips: readonly Slip[], lines: readonly string[]): Answer => {
  const words = told(slips, answer.language);
  const suggestions = [...new Set([...lines, ...answer.suggestions])].slice(0, mostLines);
  if (answer.kind === 'figures' || lines.length === 0) {
    const notes = [...words, ...answer.notes];
    return answer.kind === 'figures' ? { ...answer, notes } : { ...answer, notes, suggestions };
  }
  return { ...answer, kind: 'none', headline: words.join(' '), citations: [], suggestions };
};

/** A command that says, where words in its options are unknown, what is written nearly so. It never takes the one for the other. */
export const withNearest = (command: Command): Command => ({
  ...command,
  run: (invocation, ports) => {
    const reply = command.run(invocation, ports);
    const slips = reply.kind === 'card' ? [] : slipsIn(command.options, invocation, ports);
    if (slips.length === 0 || reply.kind === 'card') return reply;
    const lines = meantLines(command, invocation, slips, ports);
    if (reply.kind === 'answer') return { ...reply, answer: inAnswer(reply.answer, slips, lines) };
    const { language } = invocation;
    const isAllNear = slips.every(({ near }) => near.length > 0);
    const text = [...told(slips, language), ...(isAllNear ? [] : [reply.text])].join('\n');
    return { ...reply, text, ...(lines.length === 0 ? {} : { runs: { language, lines } }) };
  },
});
