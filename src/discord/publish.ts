import { REST, Routes } from 'discord.js';

import type { Command } from './command.ts';
import { defineCommand, findCommandFaults, type Definition } from './define.ts';

export interface Publishing {
  readonly api: string;
  readonly token: string;
  readonly applicationId: string;
  /** Empty: everywhere. */
  readonly guilds: readonly string[];
  readonly commands: readonly Command[];
}

/** A server takes its own commands only without the fields that say where else they stand. */
const inGuild = (definition: Definition): Definition => {
  const { contexts: _contexts, integration_types: _types, ...rest } = definition;
  return rest;
};

/**
 * Makes Discord's list of commands ours; publishing the same again changes nothing.
 *
 * @returns One line for each list that was put.
 * @throws Where a command breaks Discord's rules, or Discord refuses.
 */
export const publishCommands = async (publishing: Publishing): Promise<readonly string[]> => {
  const { api, token, applicationId, guilds, commands } = publishing;
  const faults = findCommandFaults(commands);
  if (faults.length > 0) throw new Error(`These commands can't be published:\n${faults.join('\n')}`);
  const rest = new REST({ api }).setToken(token);
  const definitions = commands.map(defineCommand);
  const names = commands.map(({ name }) => `/${name}`).join(' ');
  if (guilds.length === 0) {
    await rest.put(Routes.applicationCommands(applicationId), { body: definitions });
    return [`Published everywhere: ${names}`];
  }
  const body = definitions.map(inGuild);
  for (const guild of guilds) await rest.put(Routes.applicationGuildCommands(applicationId, guild), { body });
  return guilds.map((guild) => `Published in server ${guild}: ${names}`);
};
