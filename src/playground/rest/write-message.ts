import {
  type APIMessage,
  GatewayDispatchEvents,
  GatewayIntentBits,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';

import { type Draft, hasFlag, messageBody, type MessageBody, readDraft, showsNothing } from '../checks/message.ts';
import { applicationId, botUser, guildId, noFlags } from '../identities.ts';
import type { Posting } from '../state/postings.ts';
import { isThread } from '../state/rooms.ts';
import type { World } from '../world.ts';
import { attach, type Attached, attachmentIssues, findMediaIn, hasTooLarge, keptAttachments } from './attach.ts';
import type { Form } from './form.ts';
import { emptyMessage, invalidForm, type Reply, tooLarge } from './reply.ts';

export type Written =
  | { readonly kind: 'written'; readonly posting: Posting; readonly files: readonly Attached[] }
  | { readonly kind: 'refused'; readonly reply: Reply };

const refused = (reply: Reply): Written => ({ kind: 'refused', reply });

/** Flags that a bot may set on a message; others are dropped, as Discord does. */
const settable =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.IsComponentsV2 |
  MessageFlags.SuppressNotifications;

/** A message of the bot in a room, with nothing in it yet. */
export const blankMessage = (world: World, roomId: string, more: Partial<APIMessage>): APIMessage => ({
  id: world.nextId(),
  channel_id: roomId,
  author: botUser,
  content: '',
  timestamp: new Date(world.now()).toISOString(),
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  components: [],
  pinned: false,
  type: MessageType.Default,
  application_id: applicationId,
  flags: noFlags,
  ...more,
});

const draftOf = (message: APIMessage): Draft => ({
  content: message.content,
  embeds: message.embeds,
  components: message.components ?? [],
  flags: message.flags ?? 0,
});

const drop = (flags: number, flag: number): number => flags & ~flag;

const asNew = (message: APIMessage, body: MessageBody): Draft => {
  const draft = draftOf(message);
  return { ...draft, flags: draft.flags | ((body.flags ?? 0) & settable & ~MessageFlags.IsComponentsV2) };
};

const asEdit = (message: APIMessage): Draft => {
  const draft = draftOf(message);
  return { ...draft, flags: drop(draft.flags, MessageFlags.Loading) };
};

/**
 * Applies a request to a message, new (`isNew`) or already standing.
 * Nothing is kept or told until `publish`.
 */
export const writeMessage = (world: World, form: Form, before: Posting, isNew: boolean): Written => {
  const body = messageBody(form.payload ?? {}, []);
  if (!body.ok) return refused(invalidForm(body.issues));
  if (hasTooLarge(form.uploads)) return refused(tooLarge);
  const { message } = before;
  const start = isNew ? asNew(message, body.value) : asEdit(message);
  const issues = attachmentIssues(body.value, form.uploads, message.attachments);
  const isEphemeral = hasFlag(start.flags, MessageFlags.Ephemeral);
  const files = form.uploads.map((upload) => attach(world, body.value, isEphemeral, upload));
  const attachments = [...keptAttachments(body.value, message.attachments), ...files.map((one) => one.attachment)];
  const draft = readDraft(body.value, start, findMediaIn(attachments, world.nextId));
  if (!draft.ok) return refused(invalidForm([...issues, ...draft.issues]));
  if (issues.length > 0) return refused(invalidForm(issues));
  if (attachments.length > 10)
    return refused(
      invalidForm([{ at: ['attachments'], code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 10 or fewer.' }]),
    );
  if (showsNothing(draft.value, attachments.length)) return refused(emptyMessage);
  const wasLoading = hasFlag(message.flags, MessageFlags.Loading);
  return {
    kind: 'written',
    files,
    posting: {
      ...before,
      message: {
        ...message,
        ...draft.value,
        attachments,
        edited_timestamp: isNew || wasLoading ? null : new Date(world.now()).toISOString(),
      },
    },
  };
};

const forget = (world: World, posting: Posting): void => {
  for (const attachment of posting.message.attachments) world.files.remove(attachment.id);
};

const tellBots = (world: World, event: GatewayDispatchEvents, posting: Posting): void => {
  if (posting.onlyFor !== null) return;
  world.gateway.dispatch(event, { ...posting.message, guild_id: guildId }, GatewayIntentBits.GuildMessages);
};

/** A thread says how many messages stand in it; what one person alone sees does not count. */
export const countMessage = (world: World, { message, onlyFor }: Posting): void => {
  const room = world.rooms.find(message.channel_id);
  const isStarter = message.type === MessageType.ThreadStarterMessage;
  if (onlyFor !== null || isStarter || room === null || !isThread(room)) return;
  const count = room.message_count + 1;
  const thread = { ...room, message_count: count, total_message_sent: count, last_message_id: message.id };
  world.rooms.put(thread);
  world.hub.tell({ type: 'thread', thread }, null);
};

/** Keeps a message, and tells the page and the bots that listen. */
export const publish = (world: World, posting: Posting, files: readonly Attached[], nonce: string | null): void => {
  const known = world.postings.find(posting.message.id);
  for (const { file } of files) world.files.put(file);
  for (const lost of known?.message.attachments ?? [])
    if (!posting.message.attachments.some((kept) => kept.id === lost.id)) world.files.remove(lost.id);
  for (const evicted of world.postings.put(posting)) forget(world, evicted);
  if (known === null) countMessage(world, posting);
  world.hub.tell({ type: 'message', posting, nonce }, posting.onlyFor);
  tellBots(world, known === null ? GatewayDispatchEvents.MessageCreate : GatewayDispatchEvents.MessageUpdate, posting);
};

/** Takes a message back. */
export const withdraw = (world: World, id: string): void => {
  const posting = world.postings.remove(id);
  if (posting === null) return;
  forget(world, posting);
  world.hub.tell({ type: 'deleted', id }, posting.onlyFor);
  if (posting.onlyFor === null)
    world.gateway.dispatch(
      GatewayDispatchEvents.MessageDelete,
      { id, channel_id: posting.message.channel_id, guild_id: guildId },
      GatewayIntentBits.GuildMessages,
    );
};
