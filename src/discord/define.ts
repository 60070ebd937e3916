import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type APIApplicationCommandAttachmentOption,
  type APIApplicationCommandBooleanOption,
  type APIApplicationCommandStringOption,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

import type { Described, MessageCommand, Option, Texts } from './command.ts';
import { limits } from './limits.ts';
import { localizationsOf } from './locale.ts';

export type Definition =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** Servers, direct messages, and beside anyone who installed it. */
const everywhere = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** Servers, where the bot is a member. */
const inServers = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** Who may use it, where a server has not decided otherwise. */
const rightsOf = ({ isForManagers, isForOwners }: Described): { readonly default_member_permissions?: string } => {
  if (isForOwners === true) return { default_member_permissions: String(PermissionFlagsBits.ManageGuild) };
  return isForManagers === true ? { default_member_permissions: String(PermissionFlagsBits.ManageChannels) } : {};
};

const defineChoice = ({ name, names, value }: NonNullable<Option['choices']>[number]) => ({
  name,
  value,
  ...(names === undefined ? {} : { name_localizations: localizationsOf(names) }),
});

const namesOf = (option: Option) => ({
  name: option.name,
  name_localizations: localizationsOf(option.names),
  description: option.descriptions.en,
  description_localizations: localizationsOf(option.descriptions),
  required: option.required,
});

const defineOption = (
  option: Option,
): APIApplicationCommandStringOption | APIApplicationCommandBooleanOption | APIApplicationCommandAttachmentOption => {
  if (option.isFile === true) return { ...namesOf(option), type: ApplicationCommandOptionType.Attachment };
  if (option.isFlag === true) return { ...namesOf(option), type: ApplicationCommandOptionType.Boolean };
  const text = { ...namesOf(option), type: ApplicationCommandOptionType.String } as const;
  return option.choices === undefined
    ? { ...text, max_length: limits.command.optionText, autocomplete: option.suggests !== undefined }
    : { ...text, choices: option.choices.map(defineChoice) };
};

/** A command as Discord registers it. */
export const defineCommand = (command: Described): RESTPostAPIChatInputApplicationCommandsJSONBody => ({
  type: ApplicationCommandType.ChatInput,
  name: command.name,
  name_localizations: localizationsOf(command.names),
  description: command.descriptions.en,
  description_localizations: localizationsOf(command.descriptions),
  options: command.options.map(defineOption),
  ...rightsOf(command),
  ...(command.isForServers === true ? inServers : everywhere),
});

/** A command of a message's menu as Discord registers it. */
export const defineMessageCommand = (command: MessageCommand): RESTPostAPIContextMenuApplicationCommandsJSONBody => ({
  type: ApplicationCommandType.Message,
  name: command.name,
  name_localizations: localizationsOf(command.names),
  ...everywhere,
});

type Named = Pick<Option, 'name' | 'names' | 'descriptions'>;

const isName = (name: string): boolean =>
  /^[-_'\p{L}\p{N}]{1,32}$/u.test(name) && name === name.toLowerCase() && name.length <= limits.command.name;

const textsIn = (texts: Texts): readonly string[] => Object.values(texts);

const textFaults = (where: string, { name, names, descriptions }: Named): readonly string[] => [
  ...[name, ...textsIn(names)]
    .filter((each) => !isName(each))
    .map((each) => `${where}: "${each}" is no name: lower case, no spaces, 1 to ${limits.command.name} characters`),
  ...textsIn(descriptions)
    .filter((each) => each.length < 1 || each.length > limits.command.description)
    .map((each) => `${where}: a description has ${each.length} characters, not 1 to ${limits.command.description}`),
];

const longest = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length));

const sizeOf = (named: Named): number =>
  longest([named.name, ...textsIn(named.names)]) + longest(textsIn(named.descriptions));

const isDistinct = (names: readonly string[]): boolean => new Set(names).size === names.length;

const optionFaults = (command: Described): readonly string[] => {
  const { options } = command;
  const where = `/${command.name}`;
  const firstOptional = options.findIndex(({ required }) => !required);
  const isOrdered = firstOptional === -1 || options.slice(firstOptional).every(({ required }) => !required);
  const isEachOnce = (['en', 'fr', 'zh'] as const).every((language) =>
    isDistinct(options.map(({ names }) => names[language])),
  );
  return [
    ...(options.length <= limits.command.options ? [] : [`${where}: ${options.length} options`]),
    ...(isOrdered ? [] : [`${where}: a required option stands after an optional one`]),
    ...(isEachOnce && isDistinct(options.map(({ name }) => name)) ? [] : [`${where}: two options of one name`]),
    ...options.flatMap((option) => textFaults(`${where} ${option.name}`, option)),
  ];
};

const commandFaults = (command: Described): readonly string[] => {
  const size = [command, ...command.options].reduce((sum, named) => sum + sizeOf(named), 0);
  return [
    ...textFaults(`/${command.name}`, command),
    ...optionFaults(command),
    ...(size <= limits.command.total ? [] : [`/${command.name}: ${size} characters in all`]),
  ];
};

/** What Discord would refuse the commands for, or, worse, take and show wrongly. */
export const findCommandFaults = (commands: readonly Described[]): readonly string[] => [
  ...commands.flatMap(commandFaults),
  ...(commands.length <= limits.command.commands ? [] : [`${commands.length} commands`]),
  ...(isDistinct(commands.map(({ name }) => name)) ? [] : ['two commands of one name']),
];
