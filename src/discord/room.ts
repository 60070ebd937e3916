import { PermissionFlagsBits, type ChatInputCommandInteraction } from 'discord.js';
import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';

import type { Room } from '../store/store.ts';
import type { Place } from './command.ts';

/** What of an interaction tells where it came from. */
export type Placed = Pick<ChatInputCommandInteraction, 'guildId' | 'channelId'>;

export const roomOf = ({ guildId, channelId }: Placed): Room => ({ guild: guildId, channel: channelId });

const needed = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages, PermissionFlagsBits.EmbedLinks];

/** In a server that only invited the commands' user, or in other people's direct messages, the bot is no member. */
const isMember = ({ context, authorizingIntegrationOwners }: ChatInputCommandInteraction): boolean => {
  if (context === InteractionContextType.BotDM) return true;
  return (
    context !== InteractionContextType.PrivateChannel &&
    authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] !== undefined
  );
};

const canPost = (interaction: ChatInputCommandInteraction): boolean =>
  isMember(interaction) && (interaction.guildId === null || interaction.appPermissions.has(needed));

/** Where and by whom a command is used. */
export const placeOf = (interaction: ChatInputCommandInteraction): Place => ({
  ...roomOf(interaction),
  user: interaction.user.id,
  isManager:
    interaction.guildId === null || (interaction.memberPermissions?.has(PermissionFlagsBits.ManageChannels) ?? false),
  canPost: canPost(interaction),
});
