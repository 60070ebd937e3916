import {
  type APIMessage,
  GatewayDispatchEvents,
  GatewayIntentBits,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';

import { applicationId, botUser, guildId, memberOf } from '../../identities.ts';
import { optional, shape, snowflake, text, truth } from '../../reading/read.ts';
import { blankMessage, countMessage } from '../../rest/write-message.ts';
import type { Posting } from '../../state/postings.ts';
import { type Action, misread, roomAsked, unknownRoom } from '../action.ts';

const request = shape({
  content: text(1, 2000),
  channelId: optional(snowflake),
  replyTo: optional(snowflake),
  ping: optional(truth),
});

const replyOf = (target: Posting): Partial<APIMessage> => ({
  type: MessageType.Reply,
  message_reference: {
    type: MessageReferenceType.Default,
    channel_id: target.message.channel_id,
    guild_id: guildId,
    message_id: target.message.id,
  },
  referenced_message: target.message,
});

/**
 * Posts a plain message, a reply where `replyTo` names one; a bot without the message-content intent reads it only where it
 * is mentioned, by its words or by a reply's ping.
 */
export const postMessage: Action = (world, visitor, body) => {
  const read = request(body, []);
  if (!read.ok) return misread(read.issues);
  const { content, replyTo, ping = true } = read.value;
  const room = roomAsked(world, read.value.channelId);
  if (room === null) return unknownRoom;
  const target = replyTo === undefined ? null : world.postings.find(replyTo);
  const isThere = target?.onlyFor === null && target.message.channel_id === room.id;
  if (replyTo !== undefined && !isThere) return { error: 'unknown message' };
  const isPinged = ping && target?.message.author.id === applicationId;
  const isForBot = isPinged || new RegExp(`<@!?${applicationId}>`).test(content);
  const { application_id: _, ...blank } = blankMessage(world, room.id, target === null ? {} : replyOf(target));
  const message = { ...blank, content, author: visitor.user, mentions: isForBot ? [botUser] : [] };
  const posting: Posting = { message, onlyFor: null, asked: null };
  world.postings.put(posting);
  countMessage(world, posting);
  world.hub.tell({ type: 'message', posting, nonce: null }, null);
  const { user: _user, ...member } = memberOf(visitor.user);
  world.gateway.dispatch(
    GatewayDispatchEvents.MessageCreate,
    { ...message, content: isForBot ? content : '', guild_id: guildId, member },
    GatewayIntentBits.GuildMessages,
  );
  return { done: { messageId: message.id } };
};
