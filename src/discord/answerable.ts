import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';

/** The interactions that get an answer. */
export type Answerable =
  | ButtonInteraction
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ModalSubmitInteraction
  | StringSelectMenuInteraction;

export const isAnswerable = (interaction: Interaction): interaction is Answerable =>
  interaction.isButton() ||
  interaction.isStringSelectMenu() ||
  interaction.isModalSubmit() ||
  interaction.isChatInputCommand() ||
  interaction.isMessageContextMenuCommand();
