import { GatewayDispatchEvents, GatewayIntentBits } from 'discord-api-types/v10';

import { applicationId, botUser, guildId, memberOf } from '../../identities.ts';
import { shape, text } from '../../reading/read.ts';
import { blankMessage } from '../../rest/write-message.ts';
import type { Posting } from '../../state/postings.ts';
import { type Action, misread } from '../action.ts';

const request = shape({ content: text(1, 2000) });

/** Posts a plain message; a bot without the message-content intent reads it only where it is mentioned. */
export const postMessage: Action = (world, visitor, body) => {
  const read = request(body, []);
  if (!read.ok) return misread(read.issues);
  const { content } = read.value;
  const isForBot = content.includes(`<@${applicationId}>`);
  const { application_id: _, ...blank } = blankMessage(world, {});
  const message = { ...blank, content, author: visitor.user, mentions: isForBot ? [botUser] : [] };
  const posting: Posting = { message, onlyFor: null, asked: null };
  world.postings.put(posting);
  world.hub.tell({ type: 'message', posting, nonce: null }, null);
  const { user: _user, ...member } = memberOf(visitor.user);
  world.gateway.dispatch(
    GatewayDispatchEvents.MessageCreate,
    { ...message, content: isForBot ? content : '', guild_id: guildId, member },
    GatewayIntentBits.GuildMessages,
  );
  return { done: { messageId: message.id } };
};
