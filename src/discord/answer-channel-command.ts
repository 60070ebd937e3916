import type { ChatInputCommandInteraction } from 'discord.js';

import type { Bot } from './bot.ts';
import type { ChannelCommand, Invocation } from './command.ts';
import { say } from '../locales/say.ts';
import { languageOf } from './locale.ts';
import { privateBody, publicBody } from './payload.ts';
import { placeOf } from './room.ts';
import { inScript } from './script.ts';

const invocationOf = ({ locale, options }: ChatInputCommandInteraction): Invocation => ({
  language: languageOf(locale),
  option: (name) => options.getString(name)?.trim() || null,
});

/** Runs a command that changes what is remembered of a channel. Who may use it is looked at here too: Discord's own setting can be changed. */
export const answerChannelCommand = async (
  interaction: ChatInputCommandInteraction,
  command: ChannelCommand,
  bot: Bot,
): Promise<void> => {
  const [invocation, place] = [invocationOf(interaction), placeOf(interaction)];
  const said =
    command.isForManagers === true && !place.isManager
      ? { text: say(invocation.language, 'channel.managers'), isPrivate: true }
      : await command.run(invocation, place, bot);
  const text = inScript(said.text, interaction.locale);
  await interaction.reply(said.isPrivate ? privateBody(text) : publicBody(text));
};
