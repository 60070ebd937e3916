import type { Message } from 'discord.js';
import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

import type { Answer } from '../answers/answer.ts';
import { answerQuestion } from '../answers/answer-question.ts';
import { followUp } from '../answers/follow-up.ts';
import { questionLanguage, tellsLanguage } from '../answers/question-language.ts';
import { say } from '../locales/say.ts';
import type { Language } from '../text/language.ts';
import { askAsBefore } from './ask-again.ts';
import type { Bot } from './bot.ts';
import type { Reply } from './command.ts';
import { digestOf } from './corpus-digest.ts';
import { languageOf } from './locale.ts';
import { noteUnanswered } from './note-unanswered.ts';
import { embedBodyOf } from './payload.ts';
import { cutText } from './render/cut.ts';
import { renderEmbed } from './render/render-embed.ts';
import { renderRuns } from './render/runs.ts';
import { firstView } from './render/view.ts';
import { runLine } from './run-line.ts';
import { drawSafely } from './send-answer.ts';
import { limits } from './limits.ts';

type Heard = Pick<Message<true>, 'guild'>;

/** Nobody's client tells its language with a message: its words do, else the server's. */
const languageFor = (words: string, { guild }: Heard): Language =>
  tellsLanguage(words) ? questionLanguage(words) : languageOf(guild.preferredLocale);

/** Only who asked is pinged. */
const allowedMentions = { parse: [], repliedUser: true } as const;

const tell = async (message: Message, content: string): Promise<void> => {
  await message.reply({ content: cutText(content, limits.message.content), allowedMentions });
};

const tellAnswer = async (message: Message, answer: Answer, bot: Bot): Promise<void> => {
  const view = firstView(bot.clock.today(), digestOf(bot.library()));
  const { attachments: _none, ...body } = embedBodyOf(renderEmbed(answer, view, await drawSafely(answer, bot)));
  await message.reply({ ...body, allowedMentions });
  await noteUnanswered(answer, { guild: message.guildId, channel: message.channelId }, bot);
};

/** The answer that a message replies to; null where that message is gone, or holds no question of ours. */
const answerBefore = async (message: Message, bot: Bot): Promise<Answer | null> => {
  try {
    const reply = askAsBefore(await message.fetchReference(), bot);
    return reply?.kind === 'answer' ? reply.answer : null;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage) return null;
    throw error;
  }
};

const goOn = (words: string, before: Answer, bot: Bot): Reply => {
  const question = followUp(words, before, bot.clock.today());
  return question === null
    ? { kind: 'notice', text: say(before.language, 'discord.mention.nothing') }
    : { kind: 'answer', answer: answerQuestion(question, bot.library()) };
};

const replyTo = async (message: Message<true>, words: string, isReply: boolean, bot: Bot): Promise<Reply> => {
  const language = languageFor(words, message);
  if (words === '') return { kind: 'notice', text: say(language, 'discord.mention.empty') };
  const before = isReply && !words.startsWith('/') ? await answerBefore(message, bot) : null;
  if (before !== null) return goOn(words, before, bot);
  return runLine(words, language, bot, bot, await bot.store.defaultsOf(message.channelId));
};

const send = async (message: Message, reply: Reply, bot: Bot): Promise<void> => {
  if (reply.kind === 'answer') {
    await tellAnswer(message, reply.answer, bot);
  } else if (reply.kind === 'card') {
    const components = renderRuns(reply.lines, reply.language);
    await message.reply({ content: cutText(reply.text, limits.message.content), components, allowedMentions });
  } else {
    await tell(message, reply.text);
  }
};

const isServed = ({ guildId }: Message<true>, { guilds }: Bot): boolean =>
  guilds.length === 0 || guilds.includes(guildId);

/** Answers a message that mentions the bot or replies to it; any other it does not look at. Rejects where that fails. */
export const hear = async (message: Message, bot: Bot): Promise<void> => {
  const me = message.client.user.id;
  if (message.author.bot || message.system || !message.inGuild()) return;
  const isMentioned = message.mentions.users.has(me);
  const isReply = message.mentions.repliedUser?.id === me;
  if (!isMentioned && !isReply) return;
  const words = message.content.replaceAll(new RegExp(`<@!?${me}>`, 'g'), ' ').trim();
  if (!isServed(message, bot)) {
    await tell(message, say(languageFor(words, message), 'discord.declined'));
  } else if (!isMentioned) {
    // Discord shows a bot the words of a message only where it is mentioned.
    if (words === '' && message.attachments.size === 0)
      await tell(message, say(languageFor('', message), 'discord.mention.withheld'));
  } else {
    const wait = bot.pace(message.author.id);
    if (wait > 0) await tell(message, say(languageFor(words, message), 'discord.slow', { wait }));
    else await send(message, await replyTo(message, words, isReply, bot), bot);
  }
};
