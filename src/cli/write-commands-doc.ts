import { channelCommands, commands, corpusCommands, messageCommands } from '../../commands/index.ts';
import type { Described, Option, Suggests } from '../discord/command.ts';

const takes: Readonly<Record<Suggests, string>> = {
  company: 'a name in any language, or a ticker',
  market: 'a market, a place, or both',
  place: 'a place',
  period: '`2024`, `2024-Q4`, `2024-H1`, `2024-03`, `2016/2017`, `last quarter`, `last 8 quarters`',
  metric: 'a kind of figures',
  currency: '`USD`, `CNY`, `EUR`, or a name',
  source: 'a research house, a company, a person',
  article: 'words of its title, or its id',
};

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);

const valuesOf = ({ choices, isFlag, suggests }: Option): string => {
  if (choices !== undefined) return choices.map(({ value }) => `\`${value}\``).join(', ');
  if (isFlag === true) return '`true`, `false`';
  return suggests === undefined ? '' : takes[suggests];
};

const optionRow = (option: Option): string =>
  [
    '',
    `\`${option.name}\`${option.required ? ' (needed)' : ''}`,
    `${option.names.fr} · ${option.names.zh}`,
    cell(option.descriptions.en),
    valuesOf(option),
    '',
  ]
    .join(' | ')
    .trim();

const optionTable = (options: readonly Option[]): readonly string[] =>
  options.length === 0
    ? []
    : ['', '| option | French · Chinese | what | takes |', '|---|---|---|---|', ...options.map(optionRow)];

/** What every command takes is said once. */
const common: readonly string[] = ['language', 'private'];

/** From `docs/`. */
export const pictureFile = (command: string): string => `pictures/${command.toLowerCase().replaceAll(' ', '-')}.png`;

const exampleOf = ({ name, options }: Described): string =>
  [`/${name}`, ...options.filter(({ required }) => required).map((option) => `${option.name}:…`)].join(' ');

const isShared = (option: Option): boolean => common.includes(option.name) && !option.required;

/** Of an answer, as `npm run pictures` took it. */
const pictureOf = ({ name, descriptions }: Pick<Described, 'name' | 'descriptions'>): string =>
  `![An answer to /${name}: ${descriptions.en.toLowerCase().slice(0, 1)}${descriptions.en.slice(1)}](${pictureFile(name)})`;

const section = (command: Described): readonly string[] => [
  `## /${command.name}`,
  '',
  `${command.descriptions.en}. In French \`/${command.names.fr}\`, in Chinese \`/${command.names.zh}\`.`,
  '',
  '```',
  exampleOf(command),
  '```',
  '',
  pictureOf(command),
  ...optionTable(command.options.filter((option) => !isShared(option))),
  '',
];

/** `docs/commands.md`, out of the definitions of the commands. */
export const writeCommandsDoc = (): string => {
  const shared = commands[0]?.options.filter(isShared) ?? [];
  return [
    '# Commands',
    '',
    'Written by `npm run describe` from the definitions in `commands/`; a test fails where it is not current. The pictures are',
    'taken by `npm run pictures`, in the playground, over the articles that come with Tickmark.',
    '',
    'A command is typed with its name in any of the three languages; Discord shows the reader’s own. Options may come in any',
    'order. Those of the commands that answer with figures take besides:',
    ...optionTable(shared),
    '',
    ...commands.flatMap(section),
    '# In a channel',
    '',
    'These change what is remembered of a channel.',
    '',
    ...channelCommands.flatMap(section),
    '# Of the corpus',
    '',
    'In the servers that `DISCORD_GUILDS` names: what is read, and for its managers what is added to it or taken away.',
    '',
    ...corpusCommands.flatMap(section),
    '# In the menu of a message',
    '',
    ...messageCommands.flatMap(({ name, names }) => [
      `*${name}* (French *${names.fr}*, Chinese *${names.zh}*), under *Apps*: says of each figure of the message whether the corpus supports it, contradicts it or does not hold it.`,
      '',
      `![What ${name} says of a message](${pictureFile(name)})`,
    ]),
    '',
  ].join('\n');
};
