import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
} from 'discord-api-types/v10';

import {
  also,
  bad,
  decimal,
  good,
  integer,
  type Issue,
  listOf,
  oneOf,
  optional,
  pattern,
  type Path,
  type Read,
  type Shape,
  shape,
  tableOf,
  text,
  truth,
  unless,
} from '../reading/read.ts';
import { repeated } from './repeated.ts';

const locales = new Set<string>(Object.values(Locale));
const isLocale = (code: string): boolean => locales.has(code);

const slashName: Read<string> = also(
  pattern(
    text(1, 32),
    /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u,
    'APPLICATION_COMMAND_INVALID_NAME',
    'Command name is invalid',
  ),
  (name, at) =>
    name === name.toLowerCase() ? good(name) : bad(at, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'),
);

const description = text(1, 100);

const names = (read: Read<string>) => optional(tableOf(read, isLocale));

const choiceFields = { name: text(1, 100), name_localizations: names(text(1, 100)) };

const described = {
  name: slashName,
  name_localizations: names(slashName),
  description,
  description_localizations: names(description),
  required: optional(truth),
};

const stringOption = shape({
  ...described,
  type: oneOf(ApplicationCommandOptionType.String),
  choices: optional(listOf(shape({ ...choiceFields, value: text(1, 100) }), 0, 25)),
  autocomplete: optional(truth),
  min_length: optional(integer(0, 6000)),
  max_length: optional(integer(1, 6000)),
});

const numberOption = shape({
  ...described,
  type: oneOf(ApplicationCommandOptionType.Integer, ApplicationCommandOptionType.Number),
  choices: optional(listOf(shape({ ...choiceFields, value: decimal }), 0, 25)),
  autocomplete: optional(truth),
  min_value: optional(decimal),
  max_value: optional(decimal),
});

const truthOption = shape({ ...described, type: oneOf(ApplicationCommandOptionType.Boolean) });

const fileOption = shape({ ...described, type: oneOf(ApplicationCommandOptionType.Attachment) });

type OptionRead =
  | (typeof stringOption extends Read<infer T> ? T : never)
  | (typeof numberOption extends Read<infer T> ? T : never)
  | (typeof truthOption extends Read<infer T> ? T : never)
  | (typeof fileOption extends Read<infer T> ? T : never);

/** An option that the playground can show: texts, numbers, yes or no, and files. */
export type CommandOption = OptionRead;

const option: Read<OptionRead> = (value, at) => {
  const type: unknown = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  if (type === ApplicationCommandOptionType.String) return stringOption(value, at);
  if (type === ApplicationCommandOptionType.Attachment) return fileOption(value, at);
  return type === ApplicationCommandOptionType.Boolean ? truthOption(value, at) : numberOption(value, at);
};

const choicesOf = (option: OptionRead): readonly { readonly name: string; readonly value: string | number }[] =>
  'choices' in option ? (option.choices ?? []) : [];

const optionIssues = (options: readonly OptionRead[], at: Path): readonly Issue[] => [
  ...options.flatMap((option, index) =>
    option.required === true && options[index - 1] !== undefined && options[index - 1]?.required !== true
      ? [
          {
            at: [...at, index],
            code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
            message: 'Required options must be placed before non-required options',
          },
        ]
      : [],
  ),
  ...repeated(options.map((option) => option.name)).map((index) => ({
    at: [...at, index],
    code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    message: `Option name ${options[index]?.name ?? ''} already exists`,
  })),
  ...options.flatMap((option, index) =>
    'autocomplete' in option && option.autocomplete && choicesOf(option).length > 0
      ? [
          {
            at: [...at, index, 'autocomplete'],
            code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
            message: 'Autocomplete cannot be used along with choices',
          },
        ]
      : [],
  ),
];

const shared = {
  default_member_permissions: optional(text(1, 64)),
  dm_permission: optional(truth),
  nsfw: optional(truth),
  integration_types: optional(
    listOf(oneOf(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall), 1, 2),
  ),
  contexts: optional(
    listOf(
      oneOf(InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel),
      1,
      3,
    ),
  ),
};

const slashFields = {
  ...shared,
  type: optional(oneOf(ApplicationCommandType.ChatInput)),
  name: slashName,
  name_localizations: names(slashName),
  description,
  description_localizations: names(description),
  options: optional(listOf(option, 0, 25)),
};

const menuFields = {
  ...shared,
  type: oneOf(ApplicationCommandType.User, ApplicationCommandType.Message),
  name: text(1, 32),
  name_localizations: names(text(1, 32)),
};

type SlashCommand = Shape<typeof slashFields>;
type MenuCommand = Shape<typeof menuFields>;

const longest = (text: string, localized: Readonly<Record<string, string>> | undefined): number =>
  Math.max(text.length, ...Object.values(localized ?? {}).map((one) => one.length));

const optionSize = (option: OptionRead): number =>
  longest(option.name, option.name_localizations) +
  longest(option.description, option.description_localizations) +
  choicesOf(option).reduce((sum, choice) => sum + choice.name.length + String(choice.value).length, 0);

const sizeOf = (command: SlashCommand): number =>
  longest(command.name, command.name_localizations) +
  longest(command.description, command.description_localizations) +
  (command.options ?? []).reduce((sum, option) => sum + optionSize(option), 0);

const noLongerThan = 8000;

const slashCommand = also(shape(slashFields), (command, at) =>
  unless(
    [
      ...optionIssues(command.options ?? [], [...at, 'options']),
      ...(sizeOf(command) > noLongerThan
        ? [{ at, code: 'APPLICATION_COMMAND_TOO_LARGE', message: `Command exceeds maximum size (${noLongerThan})` }]
        : []),
    ],
    { ...command, type: ApplicationCommandType.ChatInput } as const,
  ),
);

/** A command as it is asked to be registered. */
export type CommandBody = (SlashCommand & { readonly type: ApplicationCommandType.ChatInput }) | MenuCommand;

const command: Read<CommandBody> = (value, at) => {
  const type: unknown = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  return type === ApplicationCommandType.User || type === ApplicationCommandType.Message
    ? shape(menuFields)(value, at)
    : slashCommand(value, at);
};

const mostOf = new Map<ApplicationCommandType, number>([
  [ApplicationCommandType.ChatInput, 100],
  [ApplicationCommandType.User, 15],
  [ApplicationCommandType.Message, 15],
]);

const countIssues = (commands: readonly CommandBody[]): readonly Issue[] =>
  [...mostOf].flatMap(([type, most]) =>
    commands.filter((command) => command.type === type).length > most
      ? [{ at: [], code: 'MAX_APPLICATION_COMMANDS', message: `Maximum number of commands reached (${most})` }]
      : [],
  );

/** The whole set of an application's commands: at most 100 slash, 15 user and 15 message ones, names told apart. */
export const commandList: Read<CommandBody[]> = also(listOf(command, 0, 130), (commands) =>
  unless(
    [
      ...countIssues(commands),
      ...repeated(commands.map(({ type, name }) => `${type} ${name}`)).map((index) => ({
        at: [index],
        code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
        message: 'Application command names must be unique',
      })),
    ],
    commands,
  ),
);
