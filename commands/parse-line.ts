import { nearest } from '../src/answers/nearest-key.ts';
import type { Command } from '../src/discord/command.ts';
import { say } from '../src/locales/say.ts';
import { listNames } from '../src/locales/wording.ts';
import type { Language } from '../src/text/language.ts';

/** A line as typed, read. */
export type Line =
  | { readonly kind: 'call'; readonly command: Command; readonly options: ReadonlyMap<string, string> }
  | { readonly kind: 'fault'; readonly text: string };

const spellings = ({ name, names }: Pick<Command, 'name' | 'names'>): readonly string[] => [
  name,
  ...Object.values(names),
];

const spelled = (all: readonly Pick<Command, 'name' | 'names'>[]) =>
  all.flatMap((each) => spellings(each).map((spelling) => ({ key: spelling, entry: each })));

const isCalled = (named: Pick<Command, 'name' | 'names'>, written: string): boolean =>
  spellings(named).some((spelling) => spelling.toLowerCase() === written.toLowerCase());

/** `name:` at the beginning or after a space; where a value holds one, it must be no option's. */
const marker = /(?<=^|\s)([\p{L}\p{N}_'’-]{1,32})\s?[:：]/gu;

interface Mark {
  readonly name: string;
  readonly at: number;
  readonly from: number;
}

const marksIn = (text: string): readonly Mark[] =>
  [...text.matchAll(marker)].map((match) => ({
    name: match[1] ?? '',
    at: match.index,
    from: match.index + match[0].length,
  }));

const optionsIn = (command: Command, text: string): ReadonlyMap<string, string> => {
  const marks = marksIn(text).flatMap((mark) => {
    const option = command.options.find((each) => isCalled(each, mark.name));
    return option === undefined ? [] : [{ ...mark, name: option.name }];
  });
  const values = marks.map((mark, n): readonly [string, string] => [
    mark.name,
    text.slice(mark.from, marks[n + 1]?.at ?? text.length).trim(),
  ]);
  return new Map(values.filter(([, value]) => value !== ''));
};

/** What stands before the first known option and looks like one. */
const strange = (command: Command, text: string): string | null => {
  const first = marksIn(text).find((mark) => text.slice(0, mark.at).trim() === '');
  if (first === undefined) return text === '' || command.options.length === 0 ? null : (text.split(/\s/)[0] ?? null);
  return command.options.some((each) => isCalled(each, first.name)) ? null : first.name;
};

const exampleOf = ({ names, options }: Command, language: Language): string =>
  [
    `/${names[language]}`,
    ...options.filter((option) => option.required).map((option) => `${option.names[language]}:…`),
  ].join(' ');

const readOptions = (command: Command, text: string, language: Language): Line => {
  const unknown = strange(command, text);
  if (unknown !== null) {
    const list = listNames(
      language,
      command.options.map(({ names }) => names[language]),
    );
    const [near] = nearest(unknown.toLowerCase(), spelled(command.options));
    return {
      kind: 'fault',
      text:
        near === undefined
          ? say(language, 'answers.notice.option', { command: command.names[language], value: unknown, list })
          : say(language, 'answers.notice.option.near', {
              command: command.names[language],
              value: unknown,
              near: near.names[language],
              list,
            }),
    };
  }
  const options = optionsIn(command, text);
  const missing = command.options
    .filter(({ name, required }) => required && !options.has(name))
    .map(({ names }) => names[language]);
  return missing.length === 0
    ? { kind: 'call', command, options }
    : {
        kind: 'fault',
        text: say(language, 'answers.notice.missing', {
          options: listNames(language, missing),
          example: exampleOf(command, language),
        }),
      };
};

const unknownCommand = (value: string, commands: readonly Command[], language: Language): string => {
  const list = commands.map(({ names }) => `/${names[language]}`).join(language === 'zh' ? '、' : ', ');
  const [near] = nearest(value.toLowerCase(), spelled(commands));
  return near === undefined
    ? say(language, 'answers.notice.command', { value, list })
    : say(language, 'answers.notice.command.near', { value, near: `/${near.names[language]}`, list });
};

/**
 * Reads a slash command line (`/share company:Alibaba market:China`; a value runs to the next ` name:` of an option, in any
 * of its languages) or a plain question, which `/ask` answers.
 *
 * @param language Of a fault's words.
 */
export const parseLine = (line: string, commands: readonly Command[], language: Language): Line => {
  const typed = line.trim();
  const [, name, rest = ''] = /^\/([^\s/]+)(?:\s{1,9}([\s\S]*))?$/.exec(typed) ?? [];
  if (name === undefined) {
    const ask = commands.find((each) => each.name === 'ask');
    return ask === undefined
      ? { kind: 'fault', text: say(language, 'answers.notice.empty') }
      : { kind: 'call', command: ask, options: new Map([['question', typed]]) };
  }
  const command = commands.find((each) => isCalled(each, name));
  return command === undefined
    ? { kind: 'fault', text: unknownCommand(name, commands, language) }
    : readOptions(command, rest.trim(), language);
};
