import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';

/** The interactions that get an answer. */
export type Answerable = ButtonInteraction | ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

export const isAnswerable = (interaction: Interaction): interaction is Answerable =>
  interaction.isButton() || interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand();
