import type { Message } from 'discord.js';

import type { Answer } from '../answers/answer.ts';
import { answerQuestion } from '../answers/answer-question.ts';
import { followUp, isWhole } from '../answers/follow-up.ts';
import { questionLanguage, tellsLanguage } from '../answers/question-language.ts';
import { say } from '../locales/say.ts';
import type { Language } from '../text/language.ts';
import { defaultsAt } from '../store/defaults-at.ts';
import { answerOfThread, answerRepliedTo } from './answer-before.ts';
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
import { channelAround } from './room.ts';
import { runLine } from './run-line.ts';
import { drawSafely } from './send-answer.ts';
import { limits } from './limits.ts';

type Heard = Pick<Message<true>, 'guild'>;

/** Nobody's client tells its language with a message: its words do, else the server's. */
const languageFor = (words: string, { guild }: Heard): Language =>
  tellsLanguage(words) ? questionLanguage(words) : languageOf(guild.preferredLocale);

/** Only who asked is pinged. */
const allowedMentions = { parse: [], repliedUser: true } as const;

const tell = async (
  message: Message,
  content: string,
  components: ReturnType<typeof renderRuns> = [],
): Promise<void> => {
  await message.reply({ content: cutText(content, limits.message.content), components, allowedMentions });
};

const tellAnswer = async (message: Message, answer: Answer, bot: Bot): Promise<void> => {
  const view = firstView(bot.clock.today(), digestOf(bot.library()));
  const { attachments: _none, ...body } = embedBodyOf(renderEmbed(answer, view, await drawSafely(answer, bot)));
  await message.reply({ ...body, allowedMentions });
  await noteUnanswered(answer, { guild: message.guildId, channel: message.channelId }, bot);
};

/** The answer that words go on from: the one replied to, or in a thread the last one, where they leave open what they are about. */
const answerBefore = (message: Message, words: string, isReply: boolean, bot: Bot): Promise<Answer | null> | null => {
  if (words.startsWith('/')) return null;
  if (isReply) return answerRepliedTo(message, bot);
  return isWhole(words, bot.clock.today()) ? null : answerOfThread(message, bot);
};

/** Null for words that ask for nothing that goes on from the answer. */
const goOn = (words: string, before: Answer, bot: Bot): Reply | null => {
  const question = followUp(words, before, bot.clock.today());
  return question === null ? null : { kind: 'answer', answer: answerQuestion(question, bot.library()) };
};

const replyTo = async (message: Message<true>, words: string, isReply: boolean, bot: Bot): Promise<Reply> => {
  const language = languageFor(words, message);
  if (words === '') return { kind: 'notice', text: say(language, 'discord.mention.empty') };
  const before = await answerBefore(message, words, isReply, bot);
  const next = before === null ? null : goOn(words, before, bot);
  if (next !== null) return next;
  if (before !== null && isReply) return { kind: 'notice', text: say(before.language, 'discord.mention.nothing') };
  const defaults = await defaultsAt(bot.store, message.channelId, channelAround(message));
  return runLine(words, language, bot, bot, defaults);
};

const send = async (message: Message, reply: Reply, bot: Bot): Promise<void> => {
  if (reply.kind === 'answer') {
    await tellAnswer(message, reply.answer, bot);
  } else if (reply.kind === 'card') {
    await tell(message, reply.text, renderRuns(reply.lines, reply.language));
  } else {
    const { lines, language } = reply.runs ?? { lines: [], language: 'en' };
    await tell(message, reply.text, renderRuns(lines, language));
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
