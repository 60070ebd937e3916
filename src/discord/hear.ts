import type { Message } from 'discord.js';

import type { Answer } from '../answers/answer.ts';
import { answerQuestion } from '../answers/answer-question.ts';
import { followUp, isWhole } from '../answers/follow-up.ts';
import { questionLanguage, tellsLanguage } from '../answers/question-language.ts';
import { say } from '../locales/say.ts';
import type { Language } from '../text/language.ts';
import { defaultsAt } from '../store/defaults-at.ts';
import { answerOfThread, answerRepliedTo, type Given } from './answer-before.ts';
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
import { inReadersNames } from './readers-names.ts';
import { channelAround } from './room.ts';
import { runLine } from './run-line.ts';
import { componentsInScript, inScript, localeOfWords } from './script.ts';
import { drawSafely } from './send-answer.ts';
import { limits } from './limits.ts';

/** Nobody's client tells its language with a message: its words do, else the server's. */
const languageFor = (words: string, { guild }: Pick<Message<true>, 'guild'>): Language =>
  tellsLanguage(words) ? questionLanguage(words) : languageOf(guild.preferredLocale);

/** Only who asked is pinged. */
const allowedMentions = { parse: [], repliedUser: true } as const;

/** A message with the locale of who wrote it, as far as their words and the server tell. */
interface Heard {
  readonly message: Message<true>;
  readonly words: string;
  readonly locale: string;
}

type Runs = ReturnType<typeof renderRuns>;

const tell = async ({ message, locale }: Heard, text: string, runs: Runs = []): Promise<void> => {
  const content = cutText(inScript(text, locale), limits.message.content);
  await message.reply({ content, components: componentsInScript(runs, locale), allowedMentions });
};

const tellAnswer = async ({ message, locale }: Heard, answer: Answer, bot: Bot): Promise<void> => {
  const view = firstView(bot.clock.today(), digestOf(bot.library()));
  const chart = await drawSafely({ answer, view, locale }, bot);
  const { attachments: _none, ...body } = embedBodyOf(renderEmbed(answer, view, chart), locale);
  await message.reply({ ...body, allowedMentions });
  await noteUnanswered(answer, { guild: message.guildId, channel: message.channelId }, bot);
};

/** The answer that words go on from: the one replied to, or in a thread the last one, where they leave open what they are about. */
const answerBefore = ({ message, words }: Heard, isReply: boolean, bot: Bot): Promise<Given | null> | null => {
  if (words === '' || words.startsWith('/')) return null;
  if (isReply) return answerRepliedTo(message, bot);
  return isWhole(words, bot.clock.today()) ? null : answerOfThread(message, bot);
};

/** Null for words that ask for nothing that goes on from the answer. */
const goOn = (words: string, before: Answer, bot: Bot): Reply | null => {
  const question = followUp(words, before, bot.clock.today());
  return question === null ? null : { kind: 'answer', answer: answerQuestion(question, bot.library()) };
};

const replyTo = async (heard: Heard, before: Given | null, isReply: boolean, bot: Bot): Promise<Reply> => {
  const { message, words } = heard;
  const language = languageFor(words, message);
  if (words === '') return { kind: 'notice', text: say(language, 'discord.mention.empty') };
  const next = before === null ? null : goOn(words, before.answer, bot);
  if (next !== null) return next;
  if (before !== null && isReply)
    return { kind: 'notice', text: say(before.answer.language, 'discord.mention.nothing') };
  const defaults = await defaultsAt(bot.store, message.channelId, channelAround(message));
  return runLine(words, language, bot, bot, defaults);
};

const send = async (heard: Heard, said: Reply, bot: Bot): Promise<void> => {
  const reply = inReadersNames(said, bot);
  if (reply.kind === 'answer') {
    await tellAnswer(heard, reply.answer, bot);
  } else if (reply.kind === 'card') {
    await tell(heard, reply.text, renderRuns(reply.lines, reply.language));
  } else {
    const { lines, language } = reply.runs ?? { lines: [], language: 'en' };
    await tell(heard, reply.text, renderRuns(lines, language));
  }
};

const answerHeard = async (heard: Heard, isReply: boolean, bot: Bot): Promise<void> => {
  const before = await answerBefore(heard, isReply, bot);
  const locale = localeOfWords(heard.words, localeOfWords(before?.words ?? '', heard.locale));
  const written = { ...heard, locale };
  await send(written, await replyTo(written, before, isReply, bot), bot);
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
  const heard = { message, words, locale: localeOfWords(words, message.guild.preferredLocale) };
  if (!isServed(message, bot)) {
    await tell(heard, say(languageFor(words, message), 'discord.declined'));
  } else if (!isMentioned) {
    // Discord shows a bot the words of a message only where it is mentioned.
    if (words === '' && message.attachments.size === 0)
      await tell(heard, say(languageFor('', message), 'discord.mention.withheld'));
  } else {
    const wait = bot.pace(message.author.id);
    if (wait > 0) await tell(heard, say(languageFor(words, message), 'discord.slow', { wait }));
    else await answerHeard(heard, isReply, bot);
  }
};
