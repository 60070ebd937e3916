import { DiscordAPIError, type Message, RESTJSONErrorCodes } from 'discord.js';

import type { Answer } from '../answers/answer.ts';
import { askAsBefore } from './ask-again.ts';
import type { Bot } from './bot.ts';

const answerIn = (message: Message, bot: Bot): Answer | null => {
  const reply = askAsBefore(message, bot);
  return reply?.kind === 'answer' ? reply.answer : null;
};

/** Null where the message is gone, or holds no question of ours. */
const answerOf = async (fetched: Promise<Message | null>, bot: Bot): Promise<Answer | null> => {
  try {
    const message = await fetched;
    return message === null ? null : answerIn(message, bot);
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage) return null;
    throw error;
  }
};

/** The answer that a message replies to. */
export const answerRepliedTo = (message: Message, bot: Bot): Promise<Answer | null> =>
  answerOf(message.fetchReference(), bot);

/** How far back the last answer of a thread is looked for. */
const looksBack = 25;

/** The last answer given in the thread that a message stands in, else the one that the thread was opened on; null outside threads. */
export const answerOfThread = async ({ channel, client }: Message, bot: Bot): Promise<Answer | null> => {
  if (!channel.isThread()) return null;
  const said = await channel.messages.fetch({ limit: looksBack });
  const ours = [...said.values()].filter(({ author }) => author.id === client.user.id);
  const last = ours.map((message) => answerIn(message, bot)).find((answer) => answer !== null);
  return last ?? answerOf(channel.fetchStarterMessage(), bot);
};
