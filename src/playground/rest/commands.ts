import { type CommandBody, commandList } from '../checks/commands.ts';
import { applicationId, guildId } from '../identities.ts';
import type { Registered } from '../state/registry.ts';
import type { World } from '../world.ts';
import { invalidForm, missingAccess, ok, type Reply, unknownApplication } from './reply.ts';
import type { Call, Route } from './route.ts';

const registered = (world: World, scope: string | null, command: CommandBody): Registered => {
  const known = world.registry.list(scope).find((one) => one.type === command.type && one.name === command.name);
  return {
    ...command,
    id: known?.id ?? world.nextId(),
    application_id: applicationId,
    version: world.nextId(),
    ...(scope === null ? {} : { guild_id: scope }),
  };
};

/** A command as Discord sends it; the tables of other languages only where they are asked for. */
const shown = (command: Registered, withLocalizations: boolean): unknown => ({
  default_member_permissions: null,
  description: '',
  dm_permission: true,
  nsfw: false,
  contexts: null,
  integration_types: [0],
  ...command,
  ...(withLocalizations ? {} : { name_localizations: undefined, description_localizations: undefined }),
});

/** All commands that the channel offers: the guild's, then the global ones. */
export const offered = (world: World): readonly Registered[] => [
  ...world.registry.list(guildId),
  ...world.registry.list(null),
];

/** The scope that a path names, or why the bot may not touch it. */
const scopeOf = ({ part }: Call): { readonly scope: string | null } | Reply => {
  if (part('application_id') !== applicationId) return unknownApplication;
  const guild = part('guild_id');
  if (guild === '') return { scope: null };
  return guild === guildId ? { scope: guild } : missingAccess;
};

const list = (call: Call): Reply => {
  const found = scopeOf(call);
  if ('status' in found) return found;
  const withLocalizations = call.query.get('with_localizations') === 'true';
  return ok(call.world.registry.list(found.scope).map((command) => shown(command, withLocalizations)));
};

const replace = (call: Call): Reply => {
  const { world, payload } = call;
  const found = scopeOf(call);
  if ('status' in found) return found;
  const { scope } = found;
  const commands = commandList(payload, []);
  if (!commands.ok) return invalidForm(commands.issues);
  const next = commands.value.map((command) => registered(world, scope, command));
  world.registry.replace(scope, next);
  world.hub.tell({ type: 'commands', commands: offered(world) }, null);
  world.log('commands registered', { scope: scope ?? 'global', commands: next.map((command) => command.name) });
  return ok(next.map((command) => shown(command, true)));
};

const everywhere = '/applications/{application_id}/commands';
const inGuild = '/applications/{application_id}/guilds/{guild_id}/commands';
const limit = { requests: 10, seconds: 10 };

export const commandRoutes: readonly Route[] = [everywhere, inGuild].flatMap((path): Route[] => [
  { method: 'GET', path, auth: 'bot', limit, answer: list },
  { method: 'PUT', path, auth: 'bot', limit, answer: replace },
]);
