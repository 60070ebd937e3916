import { InteractionResponseType, InteractionType, MessageFlags } from 'discord-api-types/v10';

import { choices } from '../checks/choices.ts';
import { modal } from '../checks/modal.ts';
import { type Issue, oneOf, propertyOf } from '../reading/read.ts';
import { type Asking, firstAnswerWithin } from '../state/interactions.ts';
import type { World } from '../world.ts';
import { answerTo } from './answer-asking.ts';
import type { Form } from './form.ts';
import {
  alreadyAcknowledged,
  invalidForm,
  noContent,
  ok,
  type Reply,
  unknownInteraction,
  unknownMessage,
} from './reply.ts';
import type { Call, Route } from './route.ts';
import { publish, writeMessage } from './write-message.ts';

type Result = { readonly asking: Asking; readonly resource?: unknown } | { readonly reply: Reply };
type Answer = (world: World, asking: Asking, data: unknown, form: Form) => Result;

const ephemeralOnly = (data: unknown): number => {
  const flags = propertyOf(data, 'flags');
  return typeof flags === 'number' ? flags & MessageFlags.Ephemeral : 0;
};

const message: Answer = (world, asking, data, form) => {
  const blank = answerTo(world, asking, ephemeralOnly(data), false);
  const written = writeMessage(world, { ...form, payload: data }, blank, true);
  if (written.kind === 'refused') return { reply: written.reply };
  publish(world, written.posting, written.files, asking.nonce);
  return {
    asking: { ...asking, originalId: blank.message.id },
    resource: { type: InteractionResponseType.ChannelMessageWithSource, message: written.posting.message },
  };
};

const deferred: Answer = (world, asking, data) => {
  const posting = answerTo(world, asking, ephemeralOnly(data) | MessageFlags.Loading, false);
  publish(world, posting, [], asking.nonce);
  return {
    asking: { ...asking, originalId: posting.message.id },
    resource: { type: InteractionResponseType.DeferredChannelMessageWithSource, message: posting.message },
  };
};

const deferredUpdate: Answer = (_world, asking) => ({
  asking: { ...asking, originalId: asking.sourceId },
  resource: { type: InteractionResponseType.DeferredMessageUpdate },
});

const update: Answer = (world, asking, data, form) => {
  const source = asking.sourceId === null ? null : world.postings.find(asking.sourceId);
  if (source === null) return { reply: unknownMessage };
  const written = writeMessage(world, { ...form, payload: data }, source, false);
  if (written.kind === 'refused') return { reply: written.reply };
  publish(world, written.posting, written.files, asking.nonce);
  return {
    asking: { ...asking, originalId: asking.sourceId },
    resource: { type: InteractionResponseType.UpdateMessage, message: written.posting.message },
  };
};

const autocomplete: Answer = (world, asking, data) => {
  const read = choices(data, ['data']);
  if (!read.ok) return { reply: invalidForm(read.issues) };
  world.hub.tell({ type: 'choices', interactionId: asking.id, choices: read.value.choices }, asking.visitor.user.id);
  return { asking };
};

const openModal: Answer = (world, asking, data) => {
  const read = modal(data, ['data']);
  if (!read.ok) return { reply: invalidForm(read.issues) };
  const { id, nonce, visitor } = asking;
  world.hub.tell({ type: 'modal', interactionId: id, nonce, modal: read.value }, visitor.user.id);
  return { asking: { ...asking, modal: read.value } };
};

const answers = {
  [InteractionResponseType.ChannelMessageWithSource]: message,
  [InteractionResponseType.DeferredChannelMessageWithSource]: deferred,
  [InteractionResponseType.DeferredMessageUpdate]: deferredUpdate,
  [InteractionResponseType.UpdateMessage]: update,
  [InteractionResponseType.ApplicationCommandAutocompleteResult]: autocomplete,
  [InteractionResponseType.Modal]: openModal,
} satisfies Partial<Record<InteractionResponseType, Answer>>;

const responseType = oneOf(
  InteractionResponseType.ChannelMessageWithSource,
  InteractionResponseType.DeferredChannelMessageWithSource,
  InteractionResponseType.DeferredMessageUpdate,
  InteractionResponseType.UpdateMessage,
  InteractionResponseType.ApplicationCommandAutocompleteResult,
  InteractionResponseType.Modal,
);

const onMessage: readonly InteractionResponseType[] = [
  InteractionResponseType.DeferredMessageUpdate,
  InteractionResponseType.UpdateMessage,
];

/** Whether an interaction may be answered in this way. */
const suits = (asking: Asking, type: InteractionResponseType): boolean => {
  const isChoices = type === InteractionResponseType.ApplicationCommandAutocompleteResult;
  if (asking.type === InteractionType.ApplicationCommandAutocomplete) return isChoices;
  if (isChoices) return false;
  if (onMessage.includes(type)) return asking.sourceId !== null;
  return type !== InteractionResponseType.Modal || asking.type !== InteractionType.ModalSubmit;
};

const unsuited: Issue = {
  at: ['type'],
  code: 'INTERACTION_CALLBACK_TYPE_INVALID',
  message: 'This interaction cannot be answered in this way.',
};

const described = (world: World, asking: Asking): unknown => {
  const original = asking.originalId === null ? null : world.postings.find(asking.originalId);
  const flags = original?.message.flags ?? 0;
  return {
    id: asking.id,
    type: asking.type,
    ...(original === null
      ? {}
      : {
          response_message_id: original.message.id,
          response_message_loading: (flags & MessageFlags.Loading) !== 0,
          response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
        }),
  };
};

const answerInteraction = ({ world, part, query, payload, uploads }: Call): Reply => {
  const asking = world.askings.byToken(part('interaction_token'));
  if (asking?.id !== part('interaction_id')) return unknownInteraction;
  if (asking.acknowledged) return alreadyAcknowledged;
  if (world.now() - asking.at > firstAnswerWithin) return unknownInteraction;
  const type = responseType(propertyOf(payload, 'type'), ['type']);
  if (!type.ok) return invalidForm(type.issues);
  if (!suits(asking, type.value)) return invalidForm([unsuited]);
  const result = answers[type.value](world, asking, propertyOf(payload, 'data'), { payload, uploads });
  if ('reply' in result) return result.reply;
  const acknowledged = world.askings.put({ ...result.asking, acknowledged: true });
  world.hub.tell({ type: 'acknowledged', interactionId: asking.id, nonce: asking.nonce }, asking.visitor.user.id);
  return query.get('with_response') === 'true'
    ? ok({
        interaction: described(world, acknowledged),
        ...(result.resource === undefined ? {} : { resource: result.resource }),
      })
    : noContent;
};

export const callbackRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/{interaction_id}/{interaction_token}/callback',
    auth: 'url',
    answer: answerInteraction,
  },
];
