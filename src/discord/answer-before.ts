import { DiscordAPIError, type Message, RESTJSONErrorCodes } from 'discord.js';

import type { Answer } from '../answers/answer.ts';
import { askAsBefore } from './ask-again.ts';
import type { Bot } from './bot.ts';
import { textsOf } from './message-texts.ts';

/** An answer that was given, and how its message begins: that tells the characters that it is written in. */
export interface Given {
  readonly answer: Answer;
  readonly words: string;
}

const givenIn = (message: Message, bot: Bot): Given | null => {
  const reply = askAsBefore(message, bot);
  return reply?.kind === 'answer'
    ? { answer: reply.answer, words: `${message.content} ${textsOf(message)[0] ?? ''}` }
    : null;
};

/** Null where the message is gone, or holds no question of ours. */
const givenOf = async (fetched: Promise<Message | null>, bot: Bot): Promise<Given | null> => {
  try {
    const message = await fetched;
    return message === null ? null : givenIn(message, bot);
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage) return null;
    throw error;
  }
};

/** The answer that a message replies to. */
export const answerRepliedTo = (message: Message, bot: Bot): Promise<Given | null> =>
  givenOf(message.fetchReference(), bot);

/** How far back the last answer of a thread is looked for. */
const looksBack = 25;

/** The last answer given in the thread that a message stands in, else the one that the thread was opened on; null outside threads. */
export const answerOfThread = async ({ channel, client }: Message, bot: Bot): Promise<Given | null> => {
  if (!channel.isThread()) return null;
  const said = await channel.messages.fetch({ limit: looksBack });
  const ours = [...said.values()].filter(({ author }) => author.id === client.user.id);
  const last = ours.map((message) => givenIn(message, bot)).find((given) => given !== null);
  return last ?? givenOf(channel.fetchStarterMessage(), bot);
};
