import {
  type APIActionRowComponent,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APITextDisplayComponent,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';

import {
  also,
  byType,
  integer,
  listOf,
  oneOf,
  optional,
  type Read,
  shape,
  text,
  truth,
  unless,
} from '../reading/read.ts';
import { customId } from './buttons.ts';
import { countComponents } from './component-ids.ts';
import { repeated } from './repeated.ts';
import { stringSelect } from './selects.ts';

const inputFields = {
  type: oneOf(ComponentType.TextInput),
  custom_id: customId,
  style: oneOf(TextInputStyle.Short, TextInputStyle.Paragraph),
  min_length: optional(integer(0, 4000)),
  max_length: optional(integer(1, 4000)),
  required: optional(truth),
  value: optional(text(0, 4000)),
  placeholder: optional(text(0, 100)),
};

const labelled: Read<APITextInputComponent> = shape({ ...inputFields, label: text(1, 45) });

const unlabelled: Read<APITextInputComponent> = shape(inputFields);

const row: Read<APIActionRowComponent<APITextInputComponent>> = shape({
  type: oneOf(ComponentType.ActionRow),
  components: listOf(labelled, 1, 1),
});

const label: Read<APILabelComponent> = shape({
  type: oneOf(ComponentType.Label),
  label: text(1, 45),
  description: optional(text(1, 100)),
  component: (value, at) =>
    byType(
      new Map<number, Read<APILabelComponent['component']>>([
        [ComponentType.TextInput, unlabelled],
        [ComponentType.StringSelect, stringSelect(countComponents())],
      ]),
    )(value, at),
});

const note: Read<APITextDisplayComponent> = shape({ type: oneOf(ComponentType.TextDisplay), content: text(1, 4000) });

type ModalComponent = APIModalInteractionResponseCallbackData['components'][number];

/** The ids of a modal's fields, in order. */
const fieldIdsOf = (components: readonly ModalComponent[]): readonly string[] =>
  components.flatMap((component) => {
    if (component.type === ComponentType.ActionRow) return component.components.map((input) => input.custom_id);
    return component.type === ComponentType.Label && 'custom_id' in component.component
      ? [component.component.custom_id]
      : [];
  });

/** A modal: a title and one to five fields with different ids. */
export const modal: Read<APIModalInteractionResponseCallbackData> = also(
  shape({
    custom_id: customId,
    title: text(1, 45),
    components: listOf(
      byType(
        new Map<number, Read<ModalComponent>>([
          [ComponentType.ActionRow, row],
          [ComponentType.Label, label],
          [ComponentType.TextDisplay, note],
        ]),
      ),
      1,
      5,
    ),
  }),
  (read, at) =>
    unless(
      repeated(fieldIdsOf(read.components)).map(() => ({
        at: [...at, 'components'],
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message: 'Component custom id cannot be duplicated',
      })),
      read,
    ),
);
