import {
  GatewayDispatchEvents,
  GatewayIntentBits,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';

import { guildId } from '../../identities.ts';
import { shape, snowflake, text } from '../../reading/read.ts';
import { blankMessage, publish } from '../../rest/write-message.ts';
import type { Posting } from '../../state/postings.ts';
import { isThread, type Thread, threadOf } from '../../state/rooms.ts';
import type { Visitor } from '../../state/visitors.ts';
import type { World } from '../../world.ts';
import { type Action, misread } from '../action.ts';

const request = shape({ messageId: snowflake, name: text(1, 100) });

/** The first message of a thread points at the one that it was opened on. */
const starterOf = (world: World, visitor: Visitor, { message }: Posting): Posting => {
  const { application_id: _, ...blank } = blankMessage(world, message.id, {
    type: MessageType.ThreadStarterMessage,
    author: visitor.user,
    message_reference: {
      type: MessageReferenceType.Default,
      channel_id: message.channel_id,
      message_id: message.id,
      guild_id: guildId,
    },
    referenced_message: message,
  });
  return { message: blank, onlyFor: null, asked: null };
};

const tellOf = (world: World, thread: Thread): void => {
  const created = { ...thread, newly_created: true };
  world.gateway.dispatch(GatewayDispatchEvents.ThreadCreate, created, GatewayIntentBits.Guilds);
  world.hub.tell({ type: 'thread', thread }, null);
};

/** Opens a thread on a message that everybody sees; a message carries one at most, and threads carry none. */
export const openThread: Action = (world, visitor, body) => {
  const read = request(body, []);
  if (!read.ok) return misread(read.issues);
  const posting = world.postings.find(read.value.messageId);
  const room = posting === null ? null : world.rooms.find(posting.message.channel_id);
  if (posting?.onlyFor !== null || room === null || isThread(room)) return { error: 'unknown message' };
  if (posting.message.thread !== undefined) return { error: 'there is a thread already' };
  const { message } = posting;
  const at = new Date(world.now()).toISOString();
  const thread = world.rooms.put(threadOf(message.id, room.id, visitor.user.id, read.value.name.trim(), at));
  if (thread === null) return { error: 'too many threads' };
  tellOf(world, thread);
  const flags = (message.flags ?? 0) | MessageFlags.HasThread;
  publish(world, { ...posting, message: { ...message, flags, thread } }, [], null);
  publish(world, starterOf(world, visitor, posting), [], null);
  return { done: { thread } };
};
