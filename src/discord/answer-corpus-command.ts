import { MessageFlags, PermissionFlagsBits, type ChatInputCommandInteraction } from 'discord.js';

import { say } from '../locales/say.ts';
import type { Bot } from './bot.ts';
import type { CorpusCommand, Invocation } from './command.ts';
import { languageOf } from './locale.ts';
import { privateBody, publicBody } from './payload.ts';
import { inScript } from './script.ts';

const invocationOf = ({ locale, options }: ChatInputCommandInteraction): Invocation => ({
  language: languageOf(locale),
  option: (name) => options.getString(name)?.trim() || null,
  sent: (name) => {
    const file = options.getAttachment(name);
    return file === null ? null : { name: file.name, url: file.url, size: file.size };
  },
});

const mayManage = ({ memberPermissions }: ChatInputCommandInteraction): boolean =>
  memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;

/** Runs a command of the corpus: reading a file may take longer than Discord waits. Who may use it is looked at here too. */
export const answerCorpusCommand = async (
  interaction: ChatInputCommandInteraction,
  command: CorpusCommand,
  bot: Bot,
): Promise<void> => {
  const invocation = invocationOf(interaction);
  if (command.isForOwners === true && !mayManage(interaction)) {
    await interaction.reply(privateBody(inScript(say(invocation.language, 'corpus.owners'), interaction.locale)));
    return;
  }
  await interaction.deferReply(command.isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  await interaction.editReply(publicBody(inScript(await command.run(invocation, bot), interaction.locale)));
};
