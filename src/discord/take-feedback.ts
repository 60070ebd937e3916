import {
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
  type ButtonInteraction,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';

import type { Answer } from '../answers/answer.ts';
import { say } from '../locales/say.ts';
import type { Language } from '../text/language.ts';
import { askAgain } from './ask-again.ts';
import type { Bot } from './bot.ts';
import { readReasonId, writeReasonId, type Thumb } from './feedback-id.ts';
import { languageOf } from './locale.ts';
import { textsOf } from './message-texts.ts';
import { privateBody } from './payload.ts';
import { inScript } from './script.ts';
import { roomOf } from './room.ts';

const reasonField = 'reason';

/** Characters of a reason. */
const longest = 500;

const reasonForm = (message: string, language: Language, locale: string): APIModalInteractionResponseCallbackData => ({
  custom_id: writeReasonId(message),
  title: inScript(say(language, 'feedback.title'), locale),
  components: [
    {
      type: ComponentType.Label,
      label: inScript(say(language, 'feedback.reason'), locale),
      description: inScript(say(language, 'feedback.hint'), locale),
      component: {
        type: ComponentType.TextInput,
        custom_id: reasonField,
        style: TextInputStyle.Paragraph,
        required: false,
        max_length: longest,
      },
    },
  ],
});

/** What the message said first, without its markdown. */
const headlineIn = (message: ButtonInteraction['message']): string =>
  (textsOf(message)[0] ?? message.content).replaceAll(/^\*\*|\*\*$/g, '').replaceAll(/\\(.)/g, '$1');

/** The claim that each of the first figures was drawn from; a page has no more. */
const mostClaims = 6;

const claimsOf = ({ figures }: Answer): readonly string[] =>
  figures.slice(0, mostClaims).flatMap(({ claims }) => claims.slice(0, 1));

type Pressing = ButtonInteraction | StringSelectMenuInteraction;

const keep = async (interaction: Pressing, { vote }: Thumb, answer: Answer, bot: Bot): Promise<void> => {
  const { message, user } = interaction;
  await bot.store.giveFeedback({
    ...roomOf(interaction),
    message: message.id,
    user: user.id,
    vote,
    line: answer.line,
    language: answer.language,
    headline: headlineIn(message),
    claims: claimsOf(answer),
    givenOn: bot.clock.today(),
  });
};

/** Keeps a thumb at once; one that points down is asked for a reason, which nobody has to give. */
export const takeThumb = async (interaction: Pressing, thumb: Thumb, bot: Bot): Promise<void> => {
  const language = languageOf(interaction.locale);
  const reply = askAgain(interaction.message, thumb.language, thumb.day, bot);
  if (reply?.kind !== 'answer') {
    await interaction.reply(privateBody(inScript(say(language, 'discord.lost'), interaction.locale)));
    return;
  }
  await keep(interaction, thumb, reply.answer, bot);
  if (thumb.vote === 'up')
    await interaction.reply(privateBody(inScript(say(language, 'feedback.thanks'), interaction.locale)));
  else await interaction.showModal(reasonForm(interaction.message.id, language, interaction.locale));
};

/** Keeps the reason that the form brings. */
export const takeReason = async (interaction: ModalSubmitInteraction, bot: Bot): Promise<void> => {
  const language = languageOf(interaction.locale);
  const message = readReasonId(interaction.customId);
  if (message === null) {
    await interaction.reply(privateBody(inScript(say(language, 'discord.lost'), interaction.locale)));
    return;
  }
  const reason = interaction.fields.getTextInputValue(reasonField).trim().slice(0, longest);
  if (reason !== '') await bot.store.explainFeedback(message, interaction.user.id, reason);
  await interaction.reply(
    privateBody(inScript(say(language, reason === '' ? 'feedback.thanks' : 'feedback.noted'), interaction.locale)),
  );
};
