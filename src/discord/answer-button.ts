import { MessageFlags, type ButtonInteraction } from 'discord.js';

import type { Answer } from '../answers/answer.ts';
import { writeCsv } from '../answers/csv.ts';
import { say } from '../locales/say.ts';
import { askAgain } from './ask-again.ts';
import type { Bot } from './bot.ts';
import { digestOf } from './corpus-digest.ts';
import { readCustomId, type Press } from './custom-id.ts';
import { languageOf } from './locale.ts';
import { privateBody } from './payload.ts';
import { postPublicly } from './post-publicly.ts';
import { postId } from './render/render-verdicts.ts';
import { viewOf } from './render/view.ts';
import { readRunId } from './run-id.ts';
import { runLine } from './run-line.ts';
import { asComponents, asEmbed, sendAnswer } from './send-answer.ts';
import { sendReply } from './send-reply.ts';

const sendCsv = async (interaction: ButtonInteraction, answer: Answer): Promise<void> => {
  const text = say(languageOf(interaction.locale), 'discord.csv', { n: answer.figures.length });
  const name = `tickmark-${answer.question.metric ?? 'figures'}.csv`;
  await interaction.reply(privateBody(text, { name, bytes: new TextEncoder().encode(writeCsv(answer)) }));
};

const turnPage = async (interaction: ButtonInteraction, answer: Answer, press: Press, bot: Bot): Promise<void> =>
  sendAnswer(
    answer,
    viewOf(press, digestOf(bot.library())),
    bot,
    {
      now: (body) => interaction.update(body),
      defer: () => interaction.deferUpdate(),
      later: (body) => interaction.editReply(body),
    },
    interaction.message.embeds.length > 0 ? asEmbed : asComponents,
  );

/** Does what a button of an answer says; nothing is remembered between presses. */
export const answerButton = async (interaction: ButtonInteraction, bot: Bot): Promise<void> => {
  if (interaction.customId === postId) {
    await postPublicly(interaction);
    return;
  }
  const run = readRunId(interaction.customId);
  if (run !== null) {
    const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
    await sendReply(interaction, runLine(run.line, run.language, bot), isPrivate, bot);
    return;
  }
  const press = readCustomId(interaction.customId);
  const reply = press === null ? null : askAgain(interaction.message, press.language, press.day, bot);
  if (press === null || reply === null) {
    await interaction.reply(privateBody(say(languageOf(interaction.locale), 'discord.lost')));
  } else if (reply.kind !== 'answer') {
    await sendReply(interaction, reply, true, bot);
  } else if (press.action === 'csv') {
    await sendCsv(interaction, reply.answer);
  } else {
    await turnPage(interaction, reply.answer, press, bot);
  }
};
