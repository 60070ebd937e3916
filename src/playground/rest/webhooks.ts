import { MessageFlags } from 'discord-api-types/v10';

import { hasFlag } from '../checks/message.ts';
import { applicationId } from '../identities.ts';
import { propertyOf } from '../reading/read.ts';
import { type Asking, tokenLife } from '../state/interactions.ts';
import type { Posting } from '../state/postings.ts';
import { answerTo } from './answer-asking.ts';
import { expiredToken, noContent, ok, type Reply, unknownMessage, unknownWebhook } from './reply.ts';
import type { Call, Route } from './route.ts';
import { publish, withdraw, writeMessage } from './write-message.ts';

/** The interaction whose token stands in the path, while it may still be answered. */
const askingOf = ({ world, part }: Call): Asking | Reply => {
  const asking = world.askings.byToken(part('webhook_token'));
  if (part('webhook_id') !== applicationId || asking === null || !asking.acknowledged) return unknownWebhook;
  return world.now() - asking.at > tokenLife ? expiredToken : asking;
};

/** Runs on a message that belongs to the interaction: `@original`, or a follow-up by its id. */
const onMessage =
  (name: (call: Call, asking: Asking) => string | null, act: (call: Call, asking: Asking, posting: Posting) => Reply) =>
  (call: Call): Reply => {
    const asking = askingOf(call);
    if ('status' in asking) return asking;
    const id = name(call, asking);
    const posting = id === null ? null : call.world.postings.find(id);
    const isTheirs = posting !== null && (posting.onlyFor === null || posting.onlyFor === asking.visitor.user.id);
    return isTheirs && posting.message.application_id === applicationId ? act(call, asking, posting) : unknownMessage;
  };

const original = (_call: Call, asking: Asking): string | null => asking.originalId;

const byId = (call: Call): string => call.part('message_id');

const read = (_call: Call, _asking: Asking, posting: Posting): Reply => ok(posting.message);

const edit = (call: Call, asking: Asking, posting: Posting): Reply => {
  const written = writeMessage(call.world, call, posting, false);
  if (written.kind === 'refused') return written.reply;
  publish(call.world, written.posting, written.files, asking.nonce);
  return ok(written.posting.message);
};

const remove = (call: Call, _asking: Asking, posting: Posting): Reply => {
  withdraw(call.world, posting.message.id);
  return noContent;
};

/** The message that shows "is thinking…": the first follow-up takes its place, as on Discord. */
const loadingOf = (call: Call, asking: Asking): Posting | null => {
  const posting = asking.originalId === null ? null : call.world.postings.find(asking.originalId);
  return hasFlag(posting?.message.flags, MessageFlags.Loading) ? posting : null;
};

const followUp = (call: Call): Reply => {
  const asking = askingOf(call);
  if ('status' in asking) return asking;
  const loading = loadingOf(call, asking);
  if (loading !== null) return edit(call, asking, loading);
  const flags = propertyOf(call.payload, 'flags');
  const blank = answerTo(call.world, asking, typeof flags === 'number' ? flags & MessageFlags.Ephemeral : 0, true);
  const written = writeMessage(call.world, call, blank, true);
  if (written.kind === 'refused') return written.reply;
  publish(call.world, written.posting, written.files, null);
  return ok(written.posting.message);
};

const base = '/webhooks/{webhook_id}/{webhook_token}';
const limit = { requests: 5, seconds: 1 };

export const webhookRoutes: readonly Route[] = [
  { method: 'POST', path: base, auth: 'url', limit, answer: followUp },
  { method: 'GET', path: `${base}/messages/@original`, auth: 'url', limit, answer: onMessage(original, read) },
  { method: 'PATCH', path: `${base}/messages/@original`, auth: 'url', limit, answer: onMessage(original, edit) },
  { method: 'DELETE', path: `${base}/messages/@original`, auth: 'url', limit, answer: onMessage(original, remove) },
  { method: 'GET', path: `${base}/messages/{message_id}`, auth: 'url', limit, answer: onMessage(byId, read) },
  { method: 'PATCH', path: `${base}/messages/{message_id}`, auth: 'url', limit, answer: onMessage(byId, edit) },
  { method: 'DELETE', path: `${base}/messages/{message_id}`, auth: 'url', limit, answer: onMessage(byId, remove) },
];
