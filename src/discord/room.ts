import { PermissionFlagsBits, type ChatInputCommandInteraction, type Message } from 'discord.js';
import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';

import type { Room } from '../store/store.ts';
import type { Place } from './command.ts';
import { isTraditional } from './script.ts';

/** What of an interaction tells where it came from. */
export type Placed = Pick<ChatInputCommandInteraction, 'guildId' | 'channelId'>;

export const roomOf = ({ guildId, channelId }: Placed): Room => ({ guild: guildId, channel: channelId });

/** The channel that a thread belongs to; null outside threads. */
export const channelAround = ({
  channel,
}: Pick<ChatInputCommandInteraction, 'channel'> | Pick<Message, 'channel'>): string | null =>
  channel?.isThread() === true ? channel.parentId : null;

const needed = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.EmbedLinks];

const neededIn = (interaction: ChatInputCommandInteraction) => [
  ...needed,
  channelAround(interaction) === null ? PermissionFlagsBits.SendMessages : PermissionFlagsBits.SendMessagesInThreads,
];

/** In a server that only invited the commands' user, or in other people's direct messages, the bot is no member. */
const isMember = ({ context, authorizingIntegrationOwners }: ChatInputCommandInteraction): boolean => {
  if (context === InteractionContextType.BotDM) return true;
  return (
    context !== InteractionContextType.PrivateChannel &&
    authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] !== undefined
  );
};

const canPost = (interaction: ChatInputCommandInteraction): boolean =>
  isMember(interaction) && (interaction.guildId === null || interaction.appPermissions.has(neededIn(interaction)));

/** Where and by whom a command is used. */
export const placeOf = (interaction: ChatInputCommandInteraction): Place => ({
  ...roomOf(interaction),
  around: channelAround(interaction),
  user: interaction.user.id,
  isManager:
    interaction.guildId === null || (interaction.memberPermissions?.has(PermissionFlagsBits.ManageChannels) ?? false),
  isTraditional: isTraditional(interaction.locale),
  canPost: canPost(interaction),
});
