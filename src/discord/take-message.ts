import { randomBytes } from 'node:crypto';

import type { Message } from 'discord.js';

import { questionLanguage } from '../answers/question-language.ts';
import { say } from '../locales/say.ts';
import type { Bot } from './bot.ts';
import { hear } from './hear.ts';

/** Answers a message where it is meant for the bot, whatever happens. Never rejects. */
export const takeMessage = async (message: Message, bot: Bot): Promise<void> => {
  const log = bot.log.child({ message: message.id });
  try {
    await hear(message, bot);
  } catch (error) {
    const reference = randomBytes(4).toString('hex');
    log.error({ err: error, reference }, 'a message failed');
    const text = say(questionLanguage(message.content), 'discord.failed', { reference });
    await message
      .reply({ content: text, allowedMentions: { parse: [], repliedUser: true } })
      .catch((failure: unknown) => log.warn({ err: failure, reference }, 'the failure could not be told'));
  }
};
