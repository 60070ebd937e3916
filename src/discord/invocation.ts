import type { ChatInputCommandInteraction } from 'discord.js';

import type { Defaults } from '../store/store.ts';
import type { Language } from '../text/language.ts';
import type { Invocation } from './command.ts';
import { languageOf } from './locale.ts';

/** Written into an option, it asks for none, whatever the channel is set to. */
export const none = '-';

const written = ({ options }: ChatInputCommandInteraction, name: string): string | null => {
  const value = options.get(name)?.value;
  return value === undefined ? null : String(value).trim() || null;
};

/** What the channel's settings leave to be said, after what was declined. */
const heeded = (defaults: Defaults, isDeclined: (name: string) => boolean): Defaults => ({
  ...defaults,
  ...(isDeclined('company') ? { company: null, part: null } : {}),
  ...(isDeclined('market') ? { market: null } : {}),
  ...(isDeclined('region') ? { region: null } : {}),
});

/** What a command is asked with where the channel is set to something: a dash in an option declines that. */
export const heed = (language: Language, written: Invocation['option'], defaults: Defaults | null): Invocation => {
  const isDeclined = (name: string): boolean => written(name) === none;
  return {
    language,
    option: (name) => (isDeclined(name) ? null : written(name)),
    ...(defaults === null ? {} : { defaults: heeded(defaults, isDeclined) }),
  };
};

/** What a slash command is asked with, on the grounds of what its channel is set to. */
export const invocationOf = (interaction: ChatInputCommandInteraction, defaults: Defaults | null): Invocation =>
  heed(defaults?.language ?? languageOf(interaction.locale), (name) => written(interaction, name), defaults);
