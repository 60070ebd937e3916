import {
  MessageFlags,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';

import type { Bot } from './bot.ts';
import type { Reply } from './command.ts';
import { digestOf } from './corpus-digest.ts';
import { bodyOf, firstOf, privateBody, privately, type MessageBody } from './payload.ts';
import { inReadersNames } from './readers-names.ts';
import { renderCard } from './render/render-card.ts';
import { renderRuns } from './render/runs.ts';
import { firstView } from './render/view.ts';
import { componentsInScript, inScript } from './script.ts';
import { asComponents, sendAnswer } from './send-answer.ts';

type Asking = ButtonInteraction | ChatInputCommandInteraction | StringSelectMenuInteraction;

/** Sends what a command says as a message of its own; a notice is always for the asking person alone. */
export const sendReply = async (interaction: Asking, said: Reply, isPrivate: boolean, bot: Bot): Promise<void> => {
  const reply = inReadersNames(said, bot);
  const told = (body: MessageBody) => (isPrivate ? privately(firstOf(body)) : firstOf(body));
  if (reply.kind === 'notice') {
    const { lines, language } = reply.runs ?? { lines: [], language: 'en' };
    const components = componentsInScript(renderRuns(lines, language), interaction.locale);
    await interaction.reply({ ...privateBody(inScript(reply.text, interaction.locale)), components });
    return;
  }
  if (reply.kind === 'card') {
    await interaction.reply(told(bodyOf(renderCard(reply), interaction.locale)));
    return;
  }
  const sending = {
    now: (body: MessageBody) => interaction.reply(told(body)),
    defer: () => interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {}),
    later: (body: MessageBody) => interaction.editReply(body),
  };
  const view = firstView(bot.clock.today(), digestOf(bot.library()));
  const { answer } = reply;
  await sendAnswer({ answer, all: answer, view, locale: interaction.locale }, bot, sending, asComponents);
};
