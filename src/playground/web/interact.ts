import { randomBytes } from 'node:crypto';

import {
  type APIGuild,
  type APIInteraction,
  ApplicationIntegrationType,
  GatewayDispatchEvents,
  InteractionContextType,
  InteractionType,
  Locale,
} from 'discord-api-types/v10';

import { applicationId, attachmentSizeLimit, guildId, memberOf, permissions, permissionsOf } from '../identities.ts';
import { type Asking, firstAnswerWithin, tokenLife } from '../state/interactions.ts';
import type { Asked } from '../state/postings.ts';
import type { Room } from '../state/rooms.ts';
import type { Visitor } from '../state/visitors.ts';
import type { World } from '../world.ts';

/** What sets one interaction apart from another, before it is sent. */
export interface Intent {
  readonly type: Asking['type'];
  readonly visitor: Visitor;
  readonly room: Room;
  readonly nonce: string | null;
  readonly sourceId: string | null;
  readonly asked: Asked | null;
}

const features: APIGuild['features'] = [];

/** The fields that every interaction carries. */
const frame = ({ visitor, room }: Intent, id: string, token: string) => ({
  id,
  token,
  application_id: applicationId,
  version: 1 as const,
  guild: { id: guildId, locale: Locale.EnglishUS, features },
  guild_id: guildId,
  channel: room,
  channel_id: room.id,
  member: { ...memberOf(visitor.user), user: visitor.user, permissions: permissionsOf(visitor.mayManage) },
  app_permissions: permissions,
  locale: visitor.locale,
  guild_locale: Locale.EnglishUS,
  entitlements: [],
  authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: guildId },
  context: InteractionContextType.Guild,
  attachment_size_limit: attachmentSizeLimit,
});

export type Frame = ReturnType<typeof frame>;

const watchDeadline = (world: World, asking: Asking): void => {
  const check = (): void => {
    if (world.askings.find(asking.id)?.acknowledged === true) return;
    world.log('interaction not answered in time', { id: asking.id, type: asking.type });
    world.hub.tell({ type: 'unanswered', interactionId: asking.id, nonce: asking.nonce }, asking.visitor.user.id);
  };
  setTimeout(check, firstAnswerWithin).unref();
};

/** Sends an interaction to the bot; its answer comes back through the hub. */
export const interact = (world: World, whole: Intent, complete: (frame: Frame) => APIInteraction): Asking => {
  const { room, ...intent } = whole;
  const id = world.nextId();
  const token = randomBytes(48).toString('base64url');
  world.askings.forget(world.now() - tokenLife - 60_000);
  const asking = world.askings.put({
    ...intent,
    roomId: room.id,
    id,
    token,
    at: world.now(),
    acknowledged: false,
    originalId: null,
    modal: null,
  });
  world.gateway.dispatch(GatewayDispatchEvents.InteractionCreate, complete(frame(whole, id, token)), 0);
  if (intent.type !== InteractionType.ApplicationCommandAutocomplete) watchDeadline(world, asking);
  return asking;
};
