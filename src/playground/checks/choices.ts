import { decimal, listOf, optional, type Read, shape, tableOf, text } from '../reading/read.ts';

const value: Read<string | number> = (value, at) =>
  typeof value === 'number' ? decimal(value, at) : text(0, 100)(value, at);

/** What an autocomplete callback may offer: at most 25 choices. */
export const choices = shape({
  choices: listOf(
    shape({ name: text(1, 100), name_localizations: optional(tableOf(text(1, 100), () => true)), value }),
    0,
    25,
  ),
});
