import {
  type APIApplicationCommandInteractionDataOption,
  ApplicationCommandOptionType,
  type InteractionType,
} from 'discord-api-types/v10';

import type { CommandOption } from '../checks/commands.ts';
import { type Issue, listOf, optional, type Path, type Read, shape, text, truth } from '../reading/read.ts';

const scalar: Read<string | number | boolean> = (value, at) =>
  typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
    ? { ok: true, value }
    : text(0, 6000)(value, at);

/** The options of a command as the page sends them. */
export const givenOptions = listOf(
  shape({ name: text(1, 32), value: scalar, shown: optional(text(1, 100)), focused: optional(truth) }),
  0,
  25,
);

/** One option as given. */
export interface GivenOption {
  readonly name: string;
  readonly value: string | number | boolean;
  /** The name of the choice that was taken, where it differs from its value. */
  readonly shown?: string;
  readonly focused?: boolean;
}

const numeric: readonly ApplicationCommandOptionType[] = [
  ApplicationCommandOptionType.Integer,
  ApplicationCommandOptionType.Number,
];

const isOfType = (option: CommandOption, value: string | number | boolean): boolean => {
  if (option.type === ApplicationCommandOptionType.Boolean) return typeof value === 'boolean';
  if (numeric.includes(option.type)) return typeof value === 'number';
  return typeof value === 'string';
};

const isWithin = (option: CommandOption, value: string | number | boolean): boolean => {
  if (option.type === ApplicationCommandOptionType.String && typeof value === 'string')
    return value.length >= (option.min_length ?? 0) && value.length <= (option.max_length ?? 6000);
  return true;
};

const isOffered = (option: CommandOption, value: string | number | boolean): boolean => {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  return choices.length === 0 || choices.some((choice) => choice.value === value);
};

const issue = (at: Path, message: string): Issue => ({ at, code: 'OPTION_INVALID', message });

/** What Discord's client would not have let somebody send: unknown or missing options, values that don't fit. */
export const optionIssues = (options: readonly CommandOption[], given: readonly GivenOption[]): readonly Issue[] => [
  ...given.flatMap(({ name, value }) => {
    const option = options.find((one) => one.name === name);
    if (option === undefined) return [issue(['options', name], 'unknown option')];
    const fits = isOfType(option, value) && isWithin(option, value) && isOffered(option, value);
    return fits ? [] : [issue(['options', name], 'the value does not fit')];
  }),
  ...options
    .filter((option) => option.required === true && !given.some((one) => one.name === option.name && one.value !== ''))
    .map((option) => issue(['options', option.name], 'required')),
];

interface NamedOption {
  readonly name: string;
}

type InteractionOption = NamedOption &
  (
    | { readonly type: ApplicationCommandOptionType.String; readonly value: string }
    | { readonly type: ApplicationCommandOptionType.Attachment; readonly value: string }
    | { readonly type: ApplicationCommandOptionType.Boolean; readonly value: boolean }
    | {
        readonly type: ApplicationCommandOptionType.Number | ApplicationCommandOptionType.Integer;
        readonly value: number;
      }
  );

const isFile = (options: readonly CommandOption[], name: string): boolean =>
  options.find((option) => option.name === name)?.type === ApplicationCommandOptionType.Attachment;

/** The ids of the files that are given. */
export const givenFiles = (options: readonly CommandOption[], given: readonly GivenOption[]): readonly string[] =>
  given.flatMap(({ name, value }) => (isFile(options, name) ? [String(value)] : []));

/** The options as an interaction carries them. */
export const interactionOptions = (
  options: readonly CommandOption[],
  given: readonly GivenOption[],
): InteractionOption[] =>
  given.flatMap(({ name, value }): InteractionOption[] => {
    if (typeof value === 'string')
      return [
        {
          name,
          type: isFile(options, name) ? ApplicationCommandOptionType.Attachment : ApplicationCommandOptionType.String,
          value,
        },
      ];
    if (typeof value === 'boolean') return [{ name, type: ApplicationCommandOptionType.Boolean, value }];
    const type = options.find((option) => option.name === name)?.type;
    return type === ApplicationCommandOptionType.Integer
      ? [{ name, type, value }]
      : [{ name, type: ApplicationCommandOptionType.Number, value }];
  });

type TypedOption = APIApplicationCommandInteractionDataOption<InteractionType.ApplicationCommandAutocomplete>;

const typedOption = (options: readonly CommandOption[], { name, value, focused = false }: GivenOption): TypedOption => {
  const mark = focused ? { focused } : {};
  if (typeof value === 'boolean') return { name, type: ApplicationCommandOptionType.Boolean, value };
  const type = options.find((option) => option.name === name)?.type;
  return type === ApplicationCommandOptionType.Integer || type === ApplicationCommandOptionType.Number
    ? { name, type, value: String(value), ...mark }
    : { name, type: ApplicationCommandOptionType.String, value: String(value), ...mark };
};

/** The options while one is being typed: that one is marked, and numbers are text. */
export const typedOptions = (options: readonly CommandOption[], given: readonly GivenOption[]): TypedOption[] =>
  given.map((one) => typedOption(options, one));
