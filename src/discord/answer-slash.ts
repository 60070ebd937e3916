import type { ChatInputCommandInteraction } from 'discord.js';

import { say } from '../locales/say.ts';
import type { Bot } from './bot.ts';
import type { Invocation } from './command.ts';
import { languageOf } from './locale.ts';
import { sendReply } from './send-reply.ts';

const invocationOf = ({ locale, options }: ChatInputCommandInteraction): Invocation => ({
  language: languageOf(locale),
  option: (name) => {
    const value = options.get(name)?.value;
    return value === undefined ? null : String(value).trim() || null;
  },
});

/** Runs the command of a slash interaction and sends what it says: to all, unless it was asked in private. */
export const answerSlash = async (interaction: ChatInputCommandInteraction, bot: Bot): Promise<void> => {
  const command = bot.commands.find(({ name }) => name === interaction.commandName);
  const invocation = invocationOf(interaction);
  const reply = command?.run(invocation, bot) ?? {
    kind: 'notice' as const,
    text: say(invocation.language, 'discord.unknown'),
  };
  const asked = invocation.option('private');
  const isPrivate = asked === null ? reply.kind === 'card' : asked === 'true';
  await sendReply(interaction, reply, isPrivate, bot);
};
