/** Command lines as people write them: `/share company:Alibaba market:China`. A value runs to the next ` name:`. */

import { locale, localised } from './texts.js';

const namesOf = (thing) => [thing.name, localised(thing, 'name'), ...Object.values(thing.name_localizations ?? {})];

const isNamed = (thing, name) =>
  namesOf(thing).some((one) => one.toLocaleLowerCase(locale()) === name.toLocaleLowerCase(locale()));

/** The slash command of that name in any language. */
export const findCommand = (commands, name) => commands.find((command) => command.type === 1 && isNamed(command, name));

/** Where options begin in a line: the places of ` name:` for names that the command knows. */
const marks = (rest, command) =>
  [...rest.matchAll(/(^|\s)([^\s:：]{1,32})[:：]/gu)].flatMap((match) => {
    const option = (command.options ?? []).find((one) => isNamed(one, match[2]));
    return option === undefined ? [] : [{ option, start: match.index, valueAt: match.index + match[0].length }];
  });

const typed = (option, text) => {
  if (option.type === 5) return /^(true|yes|1|oui|vrai|是)$/i.test(text);
  return option.type === 4 || option.type === 10 ? Number(text) : text;
};

/** The command and values of a line, or null where it names no known command. Text before the first option fills the first one. */
export const parseLine = (line, commands) => {
  const match = /^\/(\S+)\s*([\s\S]*)$/u.exec(line.trim());
  const command = match === null ? undefined : findCommand(commands, match[1]);
  if (command === undefined) return null;
  const rest = match[2];
  const found = marks(rest, command);
  const values = new Map(
    found.map(({ option, valueAt }, index) => [
      option.name,
      typed(option, rest.slice(valueAt, found[index + 1]?.start ?? rest.length).trim()),
    ]),
  );
  const lead = rest.slice(0, found[0]?.start ?? rest.length).trim();
  const [first] = command.options ?? [];
  if (lead !== '' && first !== undefined && !values.has(first.name)) values.set(first.name, typed(first, lead));
  return { command, values };
};

/** A command with its values as the visitor's language writes it. */
export const writeLine = (command, name, options) =>
  [
    `/${command === undefined ? name : localised(command, 'name')}`,
    ...options.map((given) => {
      const option = command?.options?.find((one) => one.name === given.name);
      return `${option === undefined ? given.name : localised(option, 'name')}:${given.shown ?? given.value}`;
    }),
  ].join(' ');
