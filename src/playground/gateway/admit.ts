import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  GatewayOpcodes,
  type GatewayReadyDispatchData,
} from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

import { application, applicationId, botUser, guild, guildId } from '../identities.ts';
import { propertyOf } from '../reading/read.ts';
import type { Rooms } from '../state/rooms.ts';
import { openSession, send, type Session } from './session.ts';
import type { Sessions } from './sessions.ts';

/** What the door knows: the token that opens it, where a session is resumed, and what a bot is shown first. */
export interface Door {
  readonly token: string;
  readonly url: string;
  readonly sessions: Sessions;
  readonly rooms: Rooms;
}

/** What Discord grants only to applications that were allowed to. */
const privileged = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

const intentsEnd = 2 ** 26;

const isIntents = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < intentsEnd;

const ready = (sessionId: string, url: string): GatewayReadyDispatchData => ({
  v: 10,
  user: botUser,
  guilds: [{ id: guildId, unavailable: true }],
  session_id: sessionId,
  resume_gateway_url: url,
  shard: [0, 1],
  application: { id: applicationId, flags: application.flags, flags_new: application.flags_new },
});

const turnAway = (socket: WebSocket, code: GatewayCloseCodes, reason: string): null => {
  socket.close(code, reason);
  return null;
};

/** Opens a session for a bot that showed its token and asks for intents it may have; null where it was turned away. */
export const identify = (door: Door, socket: WebSocket, payload: unknown): Session | null => {
  if (propertyOf(payload, 'token') !== door.token)
    return turnAway(socket, GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
  const intents = propertyOf(payload, 'intents');
  if (!isIntents(intents)) return turnAway(socket, GatewayCloseCodes.InvalidIntents, 'Invalid intent(s).');
  if ((intents & privileged) !== 0)
    return turnAway(socket, GatewayCloseCodes.DisallowedIntents, 'Disallowed intent(s).');
  const session = openSession(intents, socket);
  door.sessions.add(session);
  session.dispatch(GatewayDispatchEvents.Ready, ready(session.id, door.url));
  if ((intents & GatewayIntentBits.Guilds) !== 0)
    session.dispatch(GatewayDispatchEvents.GuildCreate, { ...guild, threads: door.rooms.threads() });
  return session;
};

/** Takes a session up again and replays what it missed; null (and op 9) where it is not known any more. */
export const resume = (door: Door, socket: WebSocket, payload: unknown): Session | null => {
  const sequence = propertyOf(payload, 'seq');
  const session = door.sessions.find(propertyOf(payload, 'session_id'));
  const isAllowed = propertyOf(payload, 'token') === door.token && typeof sequence === 'number';
  if (session === null || !isAllowed || !session.resume(socket, sequence)) {
    send(socket, { op: GatewayOpcodes.InvalidSession, d: false, s: null, t: null });
    return null;
  }
  session.dispatch(GatewayDispatchEvents.Resumed, {});
  return session;
};
