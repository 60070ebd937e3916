import {
  type APIInteraction,
  type APIMessageComponent,
  type APIMessageComponentInteractionData,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';

import { flatten } from '../../checks/component-tree.ts';
import { listOf, optional, shape, snowflake, text } from '../../reading/read.ts';
import { type Action, misread } from '../action.ts';
import { type Frame, interact } from '../interact.ts';
import { visiblePosting } from './run-command.ts';

const request = shape({
  nonce: optional(text(1, 64)),
  messageId: snowflake,
  customId: text(1, 100),
  values: optional(listOf(text(1, 100), 0, 25)),
});

const isUsable = (component: APIMessageComponent, customId: string): boolean =>
  'custom_id' in component && component.custom_id === customId && !('disabled' in component && component.disabled);

/** What a press or a choice says; null where the menu does not offer the values. */
const pressed = (component: APIMessageComponent, customId: string, values: readonly string[]) => {
  if (component.type === ComponentType.Button) return { component_type: component.type, custom_id: customId };
  if (component.type !== ComponentType.StringSelect) return null;
  const { min_values: min = 1, max_values: max = 1, options } = component;
  const isOffered = values.every((value) => options.some((option) => option.value === value));
  return isOffered && values.length >= min && values.length <= max
    ? { component_type: component.type, custom_id: customId, values: [...values] }
    : null;
};

/** Presses a button or chooses in a menu of a message. */
export const useComponent: Action = (world, visitor, body) => {
  const read = request(body, []);
  if (!read.ok) return misread(read.issues);
  const { messageId, customId, values = [], nonce = null } = read.value;
  const posting = visiblePosting(world, visitor, messageId);
  const component = flatten(posting?.message.components ?? []).find((one) => isUsable(one, customId));
  const data: APIMessageComponentInteractionData | null =
    component === undefined ? null : pressed(component, customId, values);
  const room = posting === null ? null : world.rooms.find(posting.message.channel_id);
  if (posting === null || room === null || data === null) return { error: 'unknown component' };
  const complete = (frame: Frame): APIInteraction => ({
    ...frame,
    type: InteractionType.MessageComponent,
    message: posting.message,
    data,
  });
  const asker = { visitor, room, nonce };
  const intent = { type: InteractionType.MessageComponent, ...asker, sourceId: messageId, asked: null } as const;
  return { done: { interactionId: interact(world, intent, complete).id } };
};
