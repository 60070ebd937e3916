import type { Interaction } from 'discord.js';

import { say } from '../locales/say.ts';
import { answerAutocomplete } from './answer-autocomplete.ts';
import { answerPress } from './answer-press.ts';
import { answerMessageMenu } from './answer-message-menu.ts';
import { answerSlash } from './answer-slash.ts';
import { isAnswerable, type Answerable } from './answerable.ts';
import type { Bot } from './bot.ts';
import { languageOf } from './locale.ts';
import { privateBody } from './payload.ts';
import { inScript } from './script.ts';
import { takeReason } from './take-feedback.ts';
import { tellFailure } from './tell-failure.ts';

/** One process serves one team's corpus: nobody else reads it, not even in a direct message. */
const isServed = ({ guildId }: Interaction, { guilds }: Bot): boolean =>
  guilds.length === 0 || (guildId !== null && guilds.includes(guildId));

const answer = async (interaction: Answerable, bot: Bot): Promise<void> => {
  const told = (text: string) => privateBody(inScript(text, interaction.locale));
  const wait = bot.pace(interaction.user.id);
  if (!isServed(interaction, bot)) {
    await interaction.reply(told(say(languageOf(interaction.locale), 'discord.declined')));
  } else if (wait > 0) {
    await interaction.reply(told(say(languageOf(interaction.locale), 'discord.slow', { wait })));
  } else if (interaction.isButton() || interaction.isStringSelectMenu()) {
    await answerPress(interaction, bot);
  } else if (interaction.isModalSubmit()) {
    await takeReason(interaction, bot);
  } else if (interaction.isMessageContextMenuCommand()) {
    await answerMessageMenu(interaction, bot);
  } else {
    await answerSlash(interaction, bot);
  }
};

const nameOf = (interaction: Answerable): string =>
  interaction.isMessageComponent() || interaction.isModalSubmit()
    ? interaction.customId
    : `/${interaction.commandName}`;

/** Answers one interaction, whatever happens. Never rejects. */
export const receive = async (interaction: Interaction, bot: Bot): Promise<void> => {
  if (interaction.isAutocomplete()) {
    await answerAutocomplete(interaction, bot, isServed(interaction, bot));
    return;
  }
  if (!isAnswerable(interaction)) return;
  const log = bot.log.child({ interaction: interaction.id, asked: nameOf(interaction) });
  const started = performance.now();
  try {
    await answer(interaction, bot);
    log.debug({ milliseconds: Math.round(performance.now() - started) }, 'answered');
  } catch (error) {
    await tellFailure(interaction, error, log);
  }
};
