import { answerAssumed } from '../src/answers/answer-assumed.ts';
import type { Answer } from '../src/answers/answer.ts';
import { families, metricsOf, type FamilyId } from '../src/answers/families.ts';
import type { Question } from '../src/answers/question.ts';
import { resolveFamily } from '../src/answers/resolve-family.ts';
import type { Survey } from '../src/answers/surveys/survey.ts';
import type { Command, Invocation, Option, Ports, Reply } from '../src/discord/command.ts';
import type { Library } from '../src/library/library.ts';
import { showMetric } from '../src/lexicon/shown-name.ts';
import { say } from '../src/locales/say.ts';
import { listNames } from '../src/locales/wording.ts';
import type { Language } from '../src/text/language.ts';
import { readQuestion, type Read } from './asked.ts';

/** What can be asked for by name. */
const namesIn = (language: Language): readonly string[] => [
  ...new Set(
    Object.entries(families)
      .filter(([family]) => !['other', 'lead', 'world-share'].includes(family))
      .map(([, [metric]]) => showMetric(metric, language)),
  ),
];

/** The kind of figures in `metric`; null where none is named. */
export const readFamily = ({ option, language }: Invocation): Read<FamilyId | null> => {
  const value = option('metric');
  const family = value === null ? null : resolveFamily(value);
  return value === null || family !== null
    ? { value: family }
    : {
        notice: {
          kind: 'notice',
          text: say(language, 'answers.notice.metric', { value, list: listNames(language, namesIn(language)) }),
        },
      };
};

/** What can be typed to ask the same again. */
const lineOf = (name: string, options: readonly Option[], { option }: Invocation): string =>
  [
    `/${name}`,
    ...options.flatMap(({ name: each }) => (option(each) === null ? [] : [`${each}:${option(each) ?? ''}`])),
  ].join(' ');

/** What the channel is set to stands in the line too: a button asks the same whatever the channel is set to then. */
const withFilled = (line: string, { filled = [] }: Question): string =>
  [line, ...filled.map(([option, name]) => `${option}:${name}`)].join(' ');

interface Definition extends Omit<Command, 'run'> {
  /** The kind of figures where none is named; null: all kinds. */
  readonly usual: FamilyId | null;
  readonly answer: (survey: Survey, library: Library, invocation: Invocation, ports: Ports) => Answer | Reply;
}

const isReply = (given: Answer | Reply): given is Reply => given.kind === 'notice' || given.kind === 'answer';

/** A command that goes through many figures at once. */
export const surveyCommand = ({ usual, answer, ...definition }: Definition): Command => ({
  ...definition,
  run: (invocation, ports) => {
    const family = readFamily(invocation);
    if ('notice' in family) return family.notice;
    const kind = family.value ?? usual;
    const parties = definition.options.some(({ name }) => name === 'company') ? ['company'] : [];
    const read = readQuestion(invocation, ports.clock.today(), parties, () => kind ?? 'share');
    if ('notice' in read) return read.notice;
    const line = lineOf(definition.name, definition.options, invocation);
    const ask = (asked: Question): Answer | Reply => {
      const question = { ...asked, family: kind, metrics: metricsOf(kind) };
      return answer({ question, line: withFilled(line, asked) }, ports.library(), invocation, ports);
    };
    const first = ask(read.value);
    if (isReply(first)) return first;
    const found = answerAssumed(read.value, (asked) => {
      const given = asked === read.value ? first : ask(asked);
      return isReply(given) ? first : given;
    });
    return { kind: 'answer', answer: found };
  },
});
