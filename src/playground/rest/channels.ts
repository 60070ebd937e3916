import { MessageReferenceType, MessageType } from 'discord-api-types/v10';

import { botUser, guildId } from '../identities.ts';
import { propertyOf } from '../reading/read.ts';
import type { Posting } from '../state/postings.ts';
import type { World } from '../world.ts';
import { noContent, notTheAuthor, ok, type Reply, unknownChannel, unknownMessage } from './reply.ts';
import type { Call, Route } from './route.ts';
import { blankMessage, publish, withdraw, writeMessage } from './write-message.ts';

const inChannel =
  (act: (call: Call) => Reply) =>
  (call: Call): Reply =>
    call.world.rooms.find(call.part('channel_id')) === null ? unknownChannel : act(call);

/** A message that everybody sees: ephemeral ones do not exist for these routes. */
const publicMessage = ({ world, part }: Call): Posting | null => {
  const posting = world.postings.find(part('message_id'));
  return posting?.onlyFor === null && posting.message.channel_id === part('channel_id') ? posting : null;
};

const replyTo = (world: World, roomId: string, payload: unknown): Posting => {
  const target = propertyOf(propertyOf(payload, 'message_reference'), 'message_id');
  const message_reference = { type: MessageReferenceType.Default, channel_id: roomId, guild_id: guildId };
  return {
    onlyFor: null,
    asked: null,
    message: blankMessage(
      world,
      roomId,
      typeof target === 'string'
        ? { type: MessageType.Reply, message_reference: { ...message_reference, message_id: target } }
        : {},
    ),
  };
};

/** The message that was sent under the same nonce before, where the bot asked for it to be sent once. */
const sentBefore = ({ world, payload, part }: Call): Posting | null => {
  const nonce = propertyOf(payload, 'nonce');
  if (typeof nonce !== 'string' || propertyOf(payload, 'enforce_nonce') !== true) return null;
  return world.postings.of(part('channel_id')).find(({ message }) => message.nonce === nonce) ?? null;
};

const withNonce = (posting: Posting, payload: unknown): Posting => {
  const nonce = propertyOf(payload, 'nonce');
  return typeof nonce === 'string' ? { ...posting, message: { ...posting.message, nonce } } : posting;
};

const create = (call: Call): Reply => {
  const before = sentBefore(call);
  if (before !== null) return ok(before.message);
  const written = writeMessage(
    call.world,
    call,
    withNonce(replyTo(call.world, call.part('channel_id'), call.payload), call.payload),
    true,
  );
  if (written.kind === 'refused') return written.reply;
  publish(call.world, written.posting, written.files, null);
  return ok(written.posting.message);
};

const list = ({ world, query, part }: Call): Reply => {
  const limit = Math.min(100, Math.max(1, Number(query.get('limit') ?? 50) || 50));
  const all = world.postings.of(part('channel_id')).filter((posting) => posting.onlyFor === null);
  return ok(
    all
      .slice(-limit)
      .reverse()
      .map((posting) => posting.message),
  );
};

const read = ({ world, part }: Call): Reply => ok({ ...world.rooms.find(part('channel_id')), flags: 0 });

const readMessage = (call: Call): Reply => {
  const posting = publicMessage(call);
  return posting === null ? unknownMessage : ok(posting.message);
};

const edit = (call: Call): Reply => {
  const posting = publicMessage(call);
  if (posting === null) return unknownMessage;
  if (posting.message.author.id !== botUser.id) return notTheAuthor;
  const written = writeMessage(call.world, call, posting, false);
  if (written.kind === 'refused') return written.reply;
  publish(call.world, written.posting, written.files, null);
  return ok(written.posting.message);
};

const remove = (call: Call): Reply => {
  const posting = publicMessage(call);
  if (posting === null) return unknownMessage;
  if (posting.message.author.id !== botUser.id) return notTheAuthor;
  withdraw(call.world, posting.message.id);
  return noContent;
};

const base = '/channels/{channel_id}';
const limit = { requests: 5, seconds: 5 };

export const channelRoutes: readonly Route[] = [
  { method: 'GET', path: base, auth: 'bot', limit, answer: inChannel(read) },
  { method: 'POST', path: `${base}/typing`, auth: 'bot', limit, answer: inChannel(() => noContent) },
  { method: 'GET', path: `${base}/messages`, auth: 'bot', limit, answer: inChannel(list) },
  { method: 'POST', path: `${base}/messages`, auth: 'bot', limit, answer: inChannel(create) },
  { method: 'GET', path: `${base}/messages/{message_id}`, auth: 'bot', limit, answer: inChannel(readMessage) },
  { method: 'PATCH', path: `${base}/messages/{message_id}`, auth: 'bot', limit, answer: inChannel(edit) },
  { method: 'DELETE', path: `${base}/messages/{message_id}`, auth: 'bot', limit, answer: inChannel(remove) },
];
