import { type APIStringSelectComponent, ComponentType } from 'discord-api-types/v10';

import {
  also,
  integer,
  type Issue,
  listOf,
  oneOf,
  optional,
  type Path,
  type Read,
  shape,
  text,
  truth,
  unless,
} from '../reading/read.ts';
import { customId, emoji } from './buttons.ts';
import { type NextId, numbered } from './component-ids.ts';
import { repeated } from './repeated.ts';

const option = shape({
  label: text(1, 100),
  value: text(1, 100),
  description: optional(text(1, 100)),
  emoji: optional(emoji),
  default: optional(truth),
});

const fields = {
  type: oneOf(ComponentType.StringSelect),
  custom_id: customId,
  options: listOf(option, 1, 25),
  placeholder: optional(text(0, 150)),
  min_values: optional(integer(0, 25)),
  max_values: optional(integer(1, 25)),
  disabled: optional(truth),
  required: optional(truth),
};

const rangeIssues = (min: number, max: number, options: number, at: Path): readonly Issue[] =>
  min > max || max > options
    ? [
        {
          at: [...at, 'max_values'],
          code: 'SELECT_COMPONENT_MAX_VALUES_INVALID',
          message: 'max_values must not be below min_values or above the number of options',
        },
      ]
    : [];

/** A menu of 1 to 25 options with different values. */
export const stringSelect = (nextId: NextId): Read<APIStringSelectComponent> =>
  also(shape({ id: numbered(nextId), ...fields }), (select, at) => {
    const { min_values: min = 1, max_values: max = 1, disabled = false } = select;
    const doubles = repeated(select.options.map((option) => option.value)).map((index) => ({
      at: [...at, 'options', index, 'value'],
      code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      message: 'The specified option value is already used',
    }));
    return unless([...doubles, ...rangeIssues(min, max, select.options.length, at)], {
      ...select,
      min_values: min,
      max_values: max,
      disabled,
    });
  });
