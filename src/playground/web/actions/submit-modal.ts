import {
  type APIInteraction,
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmissionComponent,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';

import { type Issue, listOf, optional, type Read, shape, snowflake, tableOf, text } from '../../reading/read.ts';
import type { Asking } from '../../state/interactions.ts';
import type { World } from '../../world.ts';
import { type Action, type ActionReply, misread, unknownRoom } from '../action.ts';
import { type Frame, type Intent, interact } from '../interact.ts';

const value: Read<string | string[]> = (value, at) =>
  Array.isArray(value) ? listOf(text(1, 100), 0, 25)(value, at) : text(0, 4000)(value, at);

const request = shape({
  nonce: optional(text(1, 64)),
  interactionId: snowflake,
  values: tableOf(value, (key) => key.length <= 100),
});

type Values = Readonly<Record<string, string | readonly string[]>>;
type ModalComponent = APIModalInteractionResponseCallbackData['components'][number];

const textIn = (values: Values, id: string): string => {
  const found = values[id];
  return typeof found === 'string' ? found : '';
};

const listIn = (values: Values, id: string): string[] => {
  const found = values[id];
  return typeof found === 'string' || found === undefined ? [] : [...found];
};

const filledIn = (component: ModalComponent, values: Values): APIModalSubmissionComponent[] => {
  if (component.type === ComponentType.ActionRow)
    return [
      {
        type: component.type,
        id: 0,
        components: component.components.map(({ type, custom_id }) => ({
          type,
          id: 0,
          custom_id,
          value: textIn(values, custom_id),
        })),
      },
    ];
  if (component.type !== ComponentType.Label) return [];
  const field = component.component;
  if (field.type === ComponentType.TextInput)
    return [
      {
        type: component.type,
        id: 0,
        component: { type: field.type, id: 0, custom_id: field.custom_id, value: textIn(values, field.custom_id) },
      },
    ];
  return field.type === ComponentType.StringSelect
    ? [
        {
          type: component.type,
          id: 0,
          component: { type: field.type, id: 0, custom_id: field.custom_id, values: listIn(values, field.custom_id) },
        },
      ]
    : [];
};

const inputsOf = (modal: APIModalInteractionResponseCallbackData) =>
  modal.components.flatMap((component) => {
    if (component.type === ComponentType.ActionRow) return component.components;
    return component.type === ComponentType.Label && component.component.type === ComponentType.TextInput
      ? [component.component]
      : [];
  });

const inputIssues = (modal: APIModalInteractionResponseCallbackData, values: Values): readonly Issue[] =>
  inputsOf(modal).flatMap((input) => {
    const length = textIn(values, input.custom_id).length;
    const { required = true, min_length: min = required ? 1 : 0, max_length: max = 4000 } = input;
    const fits = (length === 0 && !required) || (length >= min && length <= max);
    return fits
      ? []
      : [{ at: ['values', input.custom_id], code: 'BAD_LENGTH', message: `${min} to ${max} characters` }];
  });

const submit = (
  world: World,
  asker: Pick<Intent, 'visitor' | 'room' | 'nonce'>,
  opener: Asking,
  modal: APIModalInteractionResponseCallbackData,
  values: Values,
): ActionReply => {
  const source = opener.sourceId === null ? null : world.postings.find(opener.sourceId);
  const complete = (frame: Frame): APIInteraction => ({
    ...frame,
    type: InteractionType.ModalSubmit,
    ...(source === null ? {} : { message: source.message }),
    data: {
      custom_id: modal.custom_id,
      components: modal.components.flatMap((component) => filledIn(component, values)),
    },
  });
  const { sourceId } = opener;
  const intent = { type: InteractionType.ModalSubmit, ...asker, sourceId, asked: null } as const;
  world.askings.put({ ...opener, modal: null });
  return { done: { interactionId: interact(world, intent, complete).id } };
};

/** Sends a modal that the bot opened; each can be sent once. */
export const submitModal: Action = (world, visitor, body) => {
  const read = request(body, []);
  if (!read.ok) return misread(read.issues);
  const { interactionId, values, nonce = null } = read.value;
  const opener = world.askings.find(interactionId);
  if (opener === null || opener.modal === null || opener.visitor.key !== visitor.key) return { error: 'unknown modal' };
  const room = world.rooms.find(opener.roomId);
  if (room === null) return unknownRoom;
  const issues = inputIssues(opener.modal, values);
  return issues.length > 0 ? misread(issues) : submit(world, { visitor, room, nonce }, opener, opener.modal, values);
};
