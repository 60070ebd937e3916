import { randomBytes } from 'node:crypto';

import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from 'pino';

import { say } from '../locales/say.ts';
import type { Answerable } from './answerable.ts';
import { languageOf } from './locale.ts';
import { privateBody } from './payload.ts';
import { inScript } from './script.ts';

/** Too late, or answered already: there is nobody left to tell. */
const isTooLate = (error: unknown): boolean =>
  error instanceof DiscordAPIError &&
  (error.code === RESTJSONErrorCodes.UnknownInteraction ||
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged);

/** The message that a button stood on was taken away meanwhile. */
const isGone = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage;

/** A deferred answer stands in the channel for all to see, so it goes before the private line comes. */
const tell = async (interaction: Answerable, text: string): Promise<void> => {
  if (!interaction.deferred && !interaction.replied) {
    await interaction.reply(privateBody(text));
    return;
  }
  if (interaction.isChatInputCommand() && !interaction.replied) await interaction.deleteReply();
  await interaction.followUp(privateBody(text));
};

/** Logs what went wrong under a reference, and gives the asking person that reference in one line. Never rejects. */
export const tellFailure = async (interaction: Answerable, error: unknown, log: Logger): Promise<void> => {
  if (isTooLate(error)) {
    log.warn({ err: error, age: Date.now() - interaction.createdTimestamp }, 'Discord no longer waits for this answer');
    return;
  }
  const reference = randomBytes(4).toString('hex');
  const language = languageOf(interaction.locale);
  if (isGone(error)) log.info({ reference }, 'the message is gone');
  else log.error({ err: error, reference }, 'an interaction failed');
  try {
    const text = isGone(error) ? say(language, 'discord.gone') : say(language, 'discord.failed', { reference });
    await tell(interaction, inScript(text, interaction.locale));
  } catch (failure) {
    log.warn({ err: failure, reference }, 'the failure could not be told');
  }
};
