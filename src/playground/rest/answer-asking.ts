import {
  type APIMessage,
  ApplicationIntegrationType,
  InteractionType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';

import { applicationId, guildId } from '../identities.ts';
import type { Asking } from '../state/interactions.ts';
import type { Posting } from '../state/postings.ts';
import type { World } from '../world.ts';
import { blankMessage } from './write-message.ts';

const metadata = (asking: Asking): Pick<APIMessage, 'interaction_metadata'> => {
  const owners = { [ApplicationIntegrationType.GuildInstall]: guildId };
  const shared = { id: asking.id, user: asking.visitor.user, authorizing_integration_owners: owners };
  if (asking.type === InteractionType.MessageComponent)
    return {
      interaction_metadata: { ...shared, type: asking.type, interacted_message_id: asking.sourceId ?? asking.id },
    };
  return asking.type === InteractionType.ApplicationCommand
    ? { interaction_metadata: { ...shared, type: asking.type } }
    : {};
};

const named = (asking: Asking): Pick<APIMessage, 'interaction'> =>
  asking.asked === null || asking.type !== InteractionType.ApplicationCommand
    ? {}
    : {
        interaction: {
          id: asking.id,
          type: InteractionType.ApplicationCommand,
          name: asking.asked.name,
          user: asking.visitor.user,
        },
      };

const repliesTo = (messageId: string, roomId: string): Partial<APIMessage> => ({
  type: MessageType.Reply,
  message_reference: {
    type: MessageReferenceType.Default,
    message_id: messageId,
    channel_id: roomId,
    guild_id: guildId,
  },
});

/** An empty message that answers an interaction: its first answer, or a follow-up where `isFollowUp`. */
export const answerTo = (world: World, asking: Asking, flags: number, isFollowUp: boolean): Posting => {
  const target = isFollowUp ? (asking.originalId ?? asking.sourceId) : asking.sourceId;
  const isEphemeral = (flags & MessageFlags.Ephemeral) !== 0;
  return {
    onlyFor: isEphemeral ? asking.visitor.user.id : null,
    asked: isFollowUp ? null : asking.asked,
    message: blankMessage(world, asking.roomId, {
      webhook_id: applicationId,
      ...(target === null ? { type: MessageType.ChatInputCommand } : repliesTo(target, asking.roomId)),
      ...metadata(asking),
      ...(isFollowUp ? {} : named(asking)),
      flags,
    }),
  };
};
