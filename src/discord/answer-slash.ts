import type { ChatInputCommandInteraction } from 'discord.js';

import { say } from '../locales/say.ts';
import type { Bot } from './bot.ts';
import type { Invocation } from './command.ts';
import { digestOf } from './corpus-digest.ts';
import { languageOf } from './locale.ts';
import { privateBody } from './payload.ts';
import { firstView } from './render/view.ts';
import { sendAnswer } from './send-answer.ts';

const invocationOf = ({ locale, options }: ChatInputCommandInteraction): Invocation => ({
  language: languageOf(locale),
  option: (name) => {
    const value = options.get(name)?.value;
    return value === undefined ? null : String(value).trim() || null;
  },
});

/** Runs the command of a slash interaction and sends what it says: an answer to all, a notice to the asking person. */
export const answerSlash = async (interaction: ChatInputCommandInteraction, bot: Bot): Promise<void> => {
  const command = bot.commands.find(({ name }) => name === interaction.commandName);
  const invocation = invocationOf(interaction);
  const reply = command?.run(invocation, bot) ?? {
    kind: 'notice' as const,
    text: say(invocation.language, 'discord.unknown'),
  };
  if (reply.kind === 'notice') {
    await interaction.reply(privateBody(reply.text));
    return;
  }
  await sendAnswer(reply.answer, firstView(bot.clock.today(), digestOf(bot.library())), bot, {
    now: ({ attachments: _none, ...body }) => interaction.reply(body),
    defer: () => interaction.deferReply(),
    later: (body) => interaction.editReply(body),
  });
};
