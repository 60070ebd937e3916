import type { ChatInputCommandInteraction } from 'discord.js';

import { say } from '../locales/say.ts';
import { defaultsAt } from '../store/defaults-at.ts';
import { answerChannelCommand } from './answer-channel-command.ts';
import { answerCorpusCommand } from './answer-corpus-command.ts';
import type { Bot } from './bot.ts';
import type { Command } from './command.ts';
import { invocationOf } from './invocation.ts';
import { languageOf } from './locale.ts';
import { noteUnanswered } from './note-unanswered.ts';
import { privateBody } from './payload.ts';
import { channelAround, roomOf } from './room.ts';
import { inScript } from './script.ts';
import { sendReply } from './send-reply.ts';

const answerCommand = async (interaction: ChatInputCommandInteraction, command: Command, bot: Bot): Promise<void> => {
  const room = roomOf(interaction);
  const invocation = invocationOf(interaction, await defaultsAt(bot.store, room.channel, channelAround(interaction)));
  const reply = command.run(invocation, bot);
  const asked = invocation.option('private');
  const isPrivate = asked === null ? reply.kind === 'card' : asked === 'true';
  await sendReply(interaction, reply, isPrivate, bot);
  if (reply.kind === 'answer') await noteUnanswered(reply.answer, room, bot);
};

/** Runs the command of a slash interaction and sends what it says: to all, unless it was asked in private. */
export const answerSlash = async (interaction: ChatInputCommandInteraction, bot: Bot): Promise<void> => {
  const isCalled = ({ name }: { readonly name: string }): boolean => name === interaction.commandName;
  const command = bot.commands.find(isCalled);
  const channelCommand = bot.channelCommands.find(isCalled);
  const corpusCommand = bot.corpusCommands.find(isCalled);
  if (command !== undefined) await answerCommand(interaction, command, bot);
  else if (channelCommand !== undefined) await answerChannelCommand(interaction, channelCommand, bot);
  else if (corpusCommand !== undefined) await answerCorpusCommand(interaction, corpusCommand, bot);
  else
    await interaction.reply(
      privateBody(inScript(say(languageOf(interaction.locale), 'discord.unknown'), interaction.locale)),
    );
};
