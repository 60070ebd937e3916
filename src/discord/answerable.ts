import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';

/** The interactions that get an answer. */
export type Answerable =
  | ButtonInteraction
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | StringSelectMenuInteraction;

export const isAnswerable = (interaction: Interaction): interaction is Answerable =>
  interaction.isButton() ||
  interaction.isStringSelectMenu() ||
  interaction.isChatInputCommand() ||
  interaction.isMessageContextMenuCommand();
