import { DiscordAPIError, REST, RESTJSONErrorCodes, Routes } from 'discord.js';

import type { Described, MessageCommand } from './command.ts';
import { defineCommand, defineMessageCommand, findCommandFaults, type Definition } from './define.ts';

export interface Publishing {
  readonly api: string;
  readonly token: string;
  readonly applicationId: string;
  /** Empty: everywhere. */
  readonly guilds: readonly string[];
  readonly commands: readonly Described[];
  readonly messageCommands: readonly MessageCommand[];
}

/** A server takes its own commands only without the fields that say where else they stand. */
const inGuild = (definition: Definition): Definition => {
  const { contexts: _contexts, integration_types: _types, ...rest } = definition;
  return rest;
};

const inviteAgain =
  'the bot is not in a server of DISCORD_GUILDS, or was invited without the scope applications.commands';

/** What to do about what Discord refuses a list of commands for. */
const advice: ReadonlyMap<string | number, string> = new Map([
  [RESTJSONErrorCodes.UnknownApplication, 'DISCORD_APPLICATION_ID is no application'],
  [RESTJSONErrorCodes.NotAuthorizedToPerformThisActionOnThisApplication, 'DISCORD_APPLICATION_ID is not this bot’s'],
  [RESTJSONErrorCodes.UnknownGuild, inviteAgain],
  [RESTJSONErrorCodes.MissingAccess, inviteAgain],
]);

const refusalOf = (error: unknown): unknown => {
  if (!(error instanceof DiscordAPIError)) return error;
  const known = error.status === 401 ? 'Discord refuses DISCORD_TOKEN: copy it again' : advice.get(error.code);
  return known === undefined ? error : new Error(`${known} (${error.message})`, { cause: error });
};

/**
 * Makes Discord's list of commands ours; publishing the same again changes nothing.
 *
 * @returns One line for each list that was put.
 * @throws Where a command breaks Discord's rules, or Discord refuses.
 */
export const publishCommands = async (publishing: Publishing): Promise<readonly string[]> => {
  const { api, token, applicationId, guilds, commands, messageCommands } = publishing;
  const faults = findCommandFaults(commands);
  if (faults.length > 0) throw new Error(`These commands can't be published:\n${faults.join('\n')}`);
  const rest = new REST({ api }).setToken(token);
  const put = async (route: `/${string}`, body: readonly Definition[]): Promise<void> => {
    await rest.put(route, { body }).catch((error: unknown) => {
      throw refusalOf(error);
    });
  };
  const definitions = [...commands.map(defineCommand), ...messageCommands.map(defineMessageCommand)];
  const names = [...commands.map(({ name }) => `/${name}`), ...messageCommands.map(({ name }) => `“${name}”`)].join(
    ' ',
  );
  if (guilds.length === 0) {
    await put(Routes.applicationCommands(applicationId), definitions);
    return [`Published everywhere: ${names}`];
  }
  const body = definitions.map(inGuild);
  for (const guild of guilds) await put(Routes.applicationGuildCommands(applicationId, guild), body);
  return guilds.map((guild) => `Published in server ${guild}: ${names}`);
};
