import type { MessageContextMenuCommandInteraction } from 'discord.js';

import { say } from '../locales/say.ts';
import type { Bot } from './bot.ts';
import { languageOf } from './locale.ts';
import { textsOf } from './message-texts.ts';
import { bodyOf, firstOf, privateBody, privately } from './payload.ts';
import { inScript } from './script.ts';
import { renderVerdicts } from './render/render-verdicts.ts';

type Target = MessageContextMenuCommandInteraction['targetMessage'];

/** All that a message says, whoever wrote it and in whichever form. */
const wordsOf = (target: Target): string =>
  [target.content, ...target.embeds.flatMap(({ title, description }) => [title, description]), ...textsOf(target)]
    .flatMap((text) => (text === null || text === '' ? [] : [text]))
    .join('\n');

/** Says to the asking person alone what the corpus says to the message that they chose. */
export const answerMessageMenu = async (interaction: MessageContextMenuCommandInteraction, bot: Bot): Promise<void> => {
  const language = languageOf(interaction.locale);
  const command = bot.messageCommands.find(({ name }) => name === interaction.commandName);
  if (command === undefined) {
    await interaction.reply(privateBody(inScript(say(language, 'discord.unknown'), interaction.locale)));
    return;
  }
  const { targetMessage } = interaction;
  const text = wordsOf(targetMessage);
  const verdicts = command.run({ text, postedOn: bot.clock.dayAt(targetMessage.createdTimestamp) }, language, bot);
  const message = renderVerdicts(verdicts, { text, url: targetMessage.url });
  await interaction.reply(
    message === null
      ? privateBody(inScript(say(language, 'check.none'), interaction.locale))
      : privately(firstOf(bodyOf(message, interaction.locale))),
  );
};
