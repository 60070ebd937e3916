import { type APIInteraction, ApplicationCommandType, InteractionType } from 'discord-api-types/v10';

import { permissionsOf } from '../../identities.ts';
import { optional, shape, snowflake, text } from '../../reading/read.ts';
import { offered } from '../../rest/commands.ts';
import type { Posting } from '../../state/postings.ts';
import type { Registered } from '../../state/registry.ts';
import type { Visitor } from '../../state/visitors.ts';
import type { World } from '../../world.ts';
import { type Action, type ActionReply, misread, roomAsked, unknownRoom } from '../action.ts';
import { type Frame, type Intent, interact } from '../interact.ts';
import { type GivenOption, givenFiles, givenOptions, interactionOptions, optionIssues } from '../options.ts';

const request = shape({
  nonce: optional(text(1, 64)),
  commandId: snowflake,
  channelId: optional(snowflake),
  options: optional(givenOptions),
  targetId: optional(snowflake),
});

/** Who runs a command, and where. */
type Asker = Pick<Intent, 'visitor' | 'room' | 'nonce'>;

export type SlashCommand = Registered & { readonly type: ApplicationCommandType.ChatInput };

export const isSlashCommand = (command: Registered): command is SlashCommand =>
  command.type === ApplicationCommandType.ChatInput;

/** The command's identity as an interaction carries it. */
export const commandIdentity = (command: Registered) => ({
  id: command.id,
  name: command.name,
  ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
});

const filled = (options: readonly GivenOption[]): readonly GivenOption[] =>
  options.filter((option) => option.value !== '');

const runSlash = (
  world: World,
  { visitor, room, nonce }: Asker,
  command: SlashCommand,
  given: readonly GivenOption[],
): ActionReply => {
  const options = filled(given);
  const issues = optionIssues(command.options ?? [], options);
  if (issues.length > 0) return misread(issues);
  const sent = givenFiles(command.options ?? [], options).map((id) => world.uploads.find(visitor.user.id, id));
  const files = sent.flatMap((file) => file ?? []);
  if (files.length < sent.length) return { error: 'unknown file' };
  const asked = {
    name: command.name,
    options: options.map(({ name, value, shown }) => ({ name, value: shown ?? value })),
  };
  const complete = (frame: Frame): APIInteraction => ({
    ...frame,
    type: InteractionType.ApplicationCommand,
    data: {
      ...commandIdentity(command),
      type: ApplicationCommandType.ChatInput,
      options: interactionOptions(command.options ?? [], options),
      ...(files.length === 0
        ? {}
        : { resolved: { attachments: Object.fromEntries(files.map((file) => [file.id, file])) } }),
    },
  });
  const intent = { type: InteractionType.ApplicationCommand, visitor, room, nonce, sourceId: null, asked } as const;
  return { done: { interactionId: interact(world, intent, complete).id } };
};

const runOnMessage = (world: World, asker: Asker, command: Registered, target: Posting): ActionReply => {
  const { message } = target;
  const complete = (frame: Frame): APIInteraction => ({
    ...frame,
    type: InteractionType.ApplicationCommand,
    data: {
      ...commandIdentity(command),
      type: ApplicationCommandType.Message,
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    },
  });
  const asked = { name: command.name, options: [] };
  const intent = { type: InteractionType.ApplicationCommand, ...asker, sourceId: null, asked } as const;
  return { done: { interactionId: interact(world, intent, complete).id } };
};

/** A message that this visitor can see. */
export const visiblePosting = (world: World, visitor: Visitor, id: string): Posting | null => {
  const posting = world.postings.find(id);
  return posting?.onlyFor === null || posting?.onlyFor === visitor.user.id ? posting : null;
};

/** A command may ask for permissions; Discord shows it to nobody who lacks one of them. */
const isAllowed = ({ default_member_permissions: needed }: Registered, { mayManage }: Visitor): boolean =>
  (BigInt(needed ?? 0) & ~BigInt(permissionsOf(mayManage))) === 0n;

/** Runs a slash command, or a message command on the message `targetId`. */
export const runCommand: Action = (world, visitor, body) => {
  const read = request(body, []);
  if (!read.ok) return misread(read.issues);
  const { commandId, options = [], targetId, nonce = null } = read.value;
  const room = roomAsked(world, read.value.channelId);
  if (room === null) return unknownRoom;
  const command = offered(world).find((one) => one.id === commandId);
  if (command === undefined) return { error: 'unknown command' };
  if (!isAllowed(command, visitor)) return { error: 'missing permissions' };
  const asker = { visitor, room, nonce };
  if (isSlashCommand(command)) return runSlash(world, asker, command, options);
  const target = targetId === undefined ? null : visiblePosting(world, visitor, targetId);
  return command.type === ApplicationCommandType.Message && target?.message.channel_id === room.id
    ? runOnMessage(world, asker, command, target)
    : { error: 'unknown message' };
};
