import type { AutocompleteInteraction } from 'discord.js';

import type { Bot, Choice } from './bot.ts';
import { limits } from './limits.ts';
import { languageOf } from './locale.ts';
import { cutText } from './render/cut.ts';
import { inScript } from './script.ts';

/** Within Discord's limits; a value can't be cut, so one that is too long is left out. */
const fit = (choices: readonly Choice[]): readonly Choice[] =>
  choices
    .filter(({ name, value }) => name !== '' && value !== '' && value.length <= limits.choiceText)
    .filter(({ value }, at, all) => all.findIndex((choice) => choice.value === value) === at)
    .slice(0, limits.choices)
    .map(({ name, value }) => ({ name: cutText(name, limits.choiceText), value }));

const choicesFor = (interaction: AutocompleteInteraction, bot: Bot): readonly Choice[] => {
  const { name, value } = interaction.options.getFocused(true);
  const option = [...bot.commands, ...bot.channelCommands, ...bot.corpusCommands]
    .find((command) => command.name === interaction.commandName)
    ?.options.find((each) => each.name === name);
  if (option?.suggests === undefined) return [];
  const choices = bot.suggest(option.suggests, value.trim(), languageOf(interaction.locale));
  return fit(choices.map((choice) => ({ ...choice, name: inScript(choice.name, interaction.locale) })));
};

/** Offers choices for what is being typed: none where anything fails, since nobody waits for an error there. */
export const answerAutocomplete = async (
  interaction: AutocompleteInteraction,
  bot: Bot,
  isServed: boolean,
): Promise<void> => {
  try {
    await interaction.respond(isServed ? choicesFor(interaction, bot) : []);
  } catch (error) {
    bot.log.warn({ err: error, command: interaction.commandName }, 'autocomplete failed');
    if (!interaction.responded) await interaction.respond([]).catch(() => undefined);
  }
};
