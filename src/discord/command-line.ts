import type { Command } from './command.ts';

/** A slash command as typed in one line. */
export interface CommandLine {
  readonly command: Command;
  /** By option name, trimmed; those that were given. */
  readonly options: ReadonlyMap<string, string>;
}

const optionsIn = (command: Command, text: string): ReadonlyMap<string, string> => {
  const names = command.options.map(({ name }) => name).join('|');
  if (names === '') return new Map();
  const starts = [...text.matchAll(new RegExp(`(?<=^|\\s)(${names}):`, 'g'))];
  const pairs = starts.map((start, n): readonly [string, string] => {
    const from = start.index + start[0].length;
    return [start[1] ?? '', text.slice(from, starts[n + 1]?.index ?? text.length).trim()];
  });
  return new Map(pairs.filter(([, value]) => value !== ''));
};

/** Reads `/share company:Alibaba market:China`: a value runs to the next ` name:`. Null where no such command exists. */
export const readCommandLine = (line: string, commands: readonly Command[]): CommandLine | null => {
  const parts = /^\/([a-z-]+)(?:\s+([\s\S]*))?$/.exec(line.trim());
  const command = commands.find(({ name }) => name === parts?.[1]);
  return command === undefined ? null : { command, options: optionsIn(command, parts?.[2] ?? '') };
};
