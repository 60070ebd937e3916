import { MessageFlags, type ButtonInteraction, type StringSelectMenuInteraction } from 'discord.js';

import type { Answer } from '../answers/answer.ts';
import { writeCsv } from '../answers/csv.ts';
import { writeJson } from '../answers/json.ts';
import { filterAnswer } from '../answers/under/filter-answer.ts';
import { say } from '../locales/say.ts';
import { isLanguage } from '../text/language.ts';
import { askAgain } from './ask-again.ts';
import type { Bot } from './bot.ts';
import { digestOf } from './corpus-digest.ts';
import { isChartStyle, readCustomId, type Press } from './custom-id.ts';
import { readThumbId } from './feedback-id.ts';
import { languageOf } from './locale.ts';
import { textsOf } from './message-texts.ts';
import type { Message } from './message.ts';
import { filterOf } from './outlet-key.ts';
import { bodyOf, firstOf, privateBody, privately } from './payload.ts';
import { postPublicly } from './post-publicly.ts';
import { allValue } from './render/menus.ts';
import { layOut, pageRoom, type Page } from './render/pages.ts';
import { renderCite, renderContext, renderWhy } from './render/render-under.ts';
import { postId } from './render/render-verdicts.ts';
import { viewOf } from './render/view.ts';
import { readRunId } from './run-id.ts';
import { runLine } from './run-line.ts';
import { asComponents, asEmbed, sendAnswer } from './send-answer.ts';
import { inScript, localeOfWords } from './script.ts';
import { sendReply } from './send-reply.ts';
import { takeThumb } from './take-feedback.ts';

type Pressing = ButtonInteraction | StringSelectMenuInteraction;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The figures as they are left, as CSV and JSON. */
const sendData = async (interaction: Pressing, answer: Answer): Promise<void> => {
  const text = inScript(
    say(languageOf(interaction.locale), 'discord.data', { n: answer.figures.length }),
    interaction.locale,
  );
  const name = `tickmark-${answer.question.metric ?? 'figures'}`;
  await interaction.reply(
    privateBody(text, [
      { name: `${name}.csv`, bytes: bytesOf(writeCsv(answer)) },
      { name: `${name}.json`, bytes: bytesOf(writeJson(answer)) },
    ]),
  );
};

/** What a menu sets: its value, or "all". */
const chosen = (press: Press, [value = allValue]: readonly string[]): Press => {
  const wanted = value === allValue ? null : value;
  const shown: Press = { ...press, action: 'page', page: 0 };
  if (press.action === 'meant') return { ...shown, only: { language: null, publisher: null, period: null } };
  if (press.action === 'chart') return { ...shown, style: isChartStyle(value) ? value : 'auto' };
  if (press.action === 'language')
    return { ...shown, only: { ...press.only, language: wanted !== null && isLanguage(wanted) ? wanted : null } };
  if (press.action === 'publisher') return { ...shown, only: { ...press.only, publisher: wanted } };
  return press.action === 'period' ? { ...shown, only: { ...press.only, period: wanted } } : press;
};

const turnPage = async (interaction: Pressing, all: Answer, press: Press, bot: Bot): Promise<void> => {
  const view = viewOf(press, digestOf(bot.library()));
  const answer = filterAnswer(all, filterOf(press, all));
  const { message } = interaction;
  // The message is everybody's: whoever turns its pages, it stays in the characters that it is written in.
  const locale = localeOfWords(`${message.content} ${textsOf(message)[0] ?? ''}`, interaction.locale);
  await sendAnswer(
    { answer, all, view, locale },
    bot,
    {
      now: (body) => interaction.update(body),
      defer: () => interaction.deferUpdate(),
      later: (body) => interaction.editReply(body),
    },
    message.embeds.length > 0 ? asEmbed : asComponents,
  );
};

const pageOf = (answer: Answer, { page, style }: Press): Page => {
  const pages = layOut(answer, pageRoom(answer, style));
  return pages[Math.min(page, pages.length - 1)] ?? [];
};

const tellUnder = async (interaction: Pressing, message: Message): Promise<void> => {
  await interaction.reply(privately(firstOf(bodyOf(message, interaction.locale))));
};

const doPress = async (interaction: Pressing, all: Answer, press: Press, bot: Bot): Promise<void> => {
  const library = bot.library();
  const answer = filterAnswer(all, filterOf(press, all));
  const page = pageOf(answer, press);
  const isStale = press.corpus !== digestOf(library);
  if (press.action === 'data') await sendData(interaction, answer);
  else if (press.action === 'cite') await tellUnder(interaction, renderCite(answer, page, isStale));
  else if (press.action === 'context') await tellUnder(interaction, renderContext(answer, page, library, isStale));
  else if (press.action === 'why') await tellUnder(interaction, renderWhy(answer, page, library, isStale));
  else await turnPage(interaction, all, press, bot);
};

const valuesOf = (interaction: Pressing): readonly string[] =>
  interaction.isStringSelectMenu() ? interaction.values : [];

/** Does what a button or menu of a message says; nothing is remembered between presses. */
export const answerPress = async (interaction: Pressing, bot: Bot): Promise<void> => {
  const thumb = readThumbId(interaction.customId);
  const run = readRunId(interaction.customId);
  const press = readCustomId(interaction.customId);
  const [meant] = press?.action === 'meant' ? valuesOf(interaction) : [];
  const reply = press === null ? null : askAgain(interaction.message, press.language, press.day, bot, meant);
  if (interaction.customId === postId) {
    await postPublicly(interaction);
  } else if (thumb !== null) {
    await takeThumb(interaction, thumb, bot);
  } else if (run !== null) {
    const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
    await sendReply(interaction, runLine(run.line, run.language, bot), isPrivate, bot);
  } else if (press === null || reply === null) {
    await interaction.reply(
      privateBody(inScript(say(languageOf(interaction.locale), 'discord.lost'), interaction.locale)),
    );
  } else if (reply.kind !== 'answer') {
    await sendReply(interaction, reply, true, bot);
  } else {
    await doPress(interaction, reply.answer, chosen(press, valuesOf(interaction)), bot);
  }
};
