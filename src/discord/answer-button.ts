import { MessageFlags, type ButtonInteraction } from 'discord.js';

import type { Answer } from '../answers/answer.ts';
import { writeCsv } from '../answers/csv.ts';
import { say } from '../locales/say.ts';
import { frozenClock } from '../text/clock.ts';
import type { Bot } from './bot.ts';
import type { Reply } from './command.ts';
import { digestOf } from './corpus-digest.ts';
import { readCustomId, type Press } from './custom-id.ts';
import { languageOf } from './locale.ts';
import { textsOf } from './message-texts.ts';
import { privateBody } from './payload.ts';
import { postPublicly } from './post-publicly.ts';
import { postId } from './render/render-verdicts.ts';
import { readLine } from './render/sections.ts';
import { viewOf } from './render/view.ts';
import { readRunId, type Run } from './run-id.ts';
import { sendAnswer } from './send-answer.ts';
import { sendReply } from './send-reply.ts';

/** Asks the message's own question again, on its own day and in its own language. Null where it holds none. */
const askAgain = (interaction: ButtonInteraction, press: Press, bot: Bot): Reply | null => {
  const line = readLine(textsOf(interaction.message));
  const read = line === null ? null : bot.readLine(line);
  if (read === null) return null;
  const option = (name: string): string | null => read.options.get(name) ?? null;
  return read.command.run({ language: press.language, option }, { ...bot, clock: frozenClock(press.day) });
};

/** Asks the line of a button; what is private stays so. */
const runLine = async (interaction: ButtonInteraction, { line, language }: Run, bot: Bot): Promise<void> => {
  const read = bot.readLine(line);
  const option = (name: string): string | null => read?.options.get(name) ?? null;
  const reply = read?.command.run({ language, option }, bot) ?? {
    kind: 'notice' as const,
    text: say(languageOf(interaction.locale), 'discord.unknown'),
  };
  await sendReply(interaction, reply, interaction.message.flags.has(MessageFlags.Ephemeral), bot);
};

const sendCsv = async (interaction: ButtonInteraction, answer: Answer): Promise<void> => {
  const text = say(languageOf(interaction.locale), 'discord.csv', { n: answer.figures.length });
  const name = `tickmark-${answer.question.metric ?? 'figures'}.csv`;
  await interaction.reply(privateBody(text, { name, bytes: new TextEncoder().encode(writeCsv(answer)) }));
};

const turnPage = async (interaction: ButtonInteraction, answer: Answer, press: Press, bot: Bot): Promise<void> =>
  sendAnswer(answer, viewOf(press, digestOf(bot.library())), bot, {
    now: (body) => interaction.update(body),
    defer: () => interaction.deferUpdate(),
    later: (body) => interaction.editReply(body),
  });

/** Does what a button of an answer says; nothing is remembered between presses. */
export const answerButton = async (interaction: ButtonInteraction, bot: Bot): Promise<void> => {
  if (interaction.customId === postId) {
    await postPublicly(interaction);
    return;
  }
  const run = readRunId(interaction.customId);
  if (run !== null) {
    await runLine(interaction, run, bot);
    return;
  }
  const press = readCustomId(interaction.customId);
  const reply = press === null ? null : askAgain(interaction, press, bot);
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
