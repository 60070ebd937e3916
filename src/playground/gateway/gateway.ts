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
import type { Log } from '../world.ts';
import { openSession, send, type Session } from './session.ts';

/** The bot's side door: events go out, sessions come and go. */
export interface Gateway {
  /** Sends an event to every session that has the intents it needs (none for interactions). */
  readonly dispatch: (event: GatewayDispatchEvents, payload: unknown, intents: number) => void;
  readonly accept: (socket: WebSocket) => void;
  readonly isOnline: () => boolean;
  readonly sockets: () => readonly WebSocket[];
  readonly invalidate: (resumable: boolean) => void;
}

const heartbeatEvery = 41_250;
const mostSendsPerMinute = 120;
const longestPayload = 4_096;
const mostSessions = 16;

/** What Discord grants only to applications that were allowed to. */
const privileged = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

const mostIntents = 2 ** 26;

const ready = (sessionId: string, url: string): GatewayReadyDispatchData => ({
  v: 10,
  user: botUser,
  guilds: [{ id: guildId, unavailable: true }],
  session_id: sessionId,
  resume_gateway_url: url,
  shard: [0, 1],
  application: { id: applicationId, flags: application.flags, flags_new: application.flags_new },
});

const parse = (raw: string): unknown => {
  try {
    const parsed: unknown = JSON.parse(raw);
    return parsed;
  } catch {
    return undefined;
  }
};

/** Counts what a socket sends; false once it sent more than 120 within a minute. */
const countSends = (): (() => boolean) => {
  let started = Date.now();
  let count = 0;
  return () => {
    if (Date.now() - started > 60_000) {
      started = Date.now();
      count = 0;
    }
    count += 1;
    return count <= mostSendsPerMinute;
  };
};

/** Opens a gateway that speaks Discord's protocol, version 10, JSON, uncompressed. */
export const openGateway = (url: string, token: string, log: Log, onPresence: (online: boolean) => void): Gateway => {
  const sessions = new Map<string, Session>();
  const sockets = new Set<WebSocket>();
  const isOnline = (): boolean => [...sessions.values()].some((session) => session.socket() !== null);

  const remember = (session: Session): void => {
    sessions.set(session.id, session);
    const [oldest] = sessions.keys();
    if (sessions.size > mostSessions && oldest !== undefined) sessions.delete(oldest);
  };

  const identify = (socket: WebSocket, payload: unknown): Session | null => {
    if (propertyOf(payload, 'token') !== token) {
      socket.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
      return null;
    }
    const intents = propertyOf(payload, 'intents');
    if (typeof intents !== 'number' || !Number.isInteger(intents) || intents < 0 || intents >= mostIntents) {
      socket.close(GatewayCloseCodes.InvalidIntents, 'Invalid intent(s).');
      return null;
    }
    if ((intents & privileged) !== 0) {
      socket.close(GatewayCloseCodes.DisallowedIntents, 'Disallowed intent(s).');
      return null;
    }
    const session = openSession(intents, socket);
    remember(session);
    session.dispatch(GatewayDispatchEvents.Ready, ready(session.id, url));
    if ((intents & GatewayIntentBits.Guilds) !== 0) session.dispatch(GatewayDispatchEvents.GuildCreate, guild);
    log('bot connected', { session: session.id, intents });
    onPresence(true);
    return session;
  };

  const resume = (socket: WebSocket, payload: unknown): Session | null => {
    const id = propertyOf(payload, 'session_id');
    const sequence = propertyOf(payload, 'seq');
    const session = typeof id === 'string' ? sessions.get(id) : undefined;
    const isGranted =
      propertyOf(payload, 'token') === token && typeof sequence === 'number' && session?.resume(socket, sequence);
    if (session === undefined || isGranted !== true) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false, s: null, t: null });
      return null;
    }
    session.dispatch(GatewayDispatchEvents.Resumed, {});
    log('bot resumed', { session: session.id });
    onPresence(true);
    return session;
  };

  const accept = (socket: WebSocket): void => {
    let session: Session | null = null;
    const isWithinRate = countSends();
    sockets.add(socket);

    const obey = (payload: unknown): void => {
      const op = propertyOf(payload, 'op');
      const d = propertyOf(payload, 'd');
      if (op === GatewayOpcodes.Heartbeat) return send(socket, { op: GatewayOpcodes.HeartbeatAck });
      if (op === GatewayOpcodes.Identify || op === GatewayOpcodes.Resume) {
        if (session !== null) return socket.close(GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
        session = op === GatewayOpcodes.Identify ? identify(socket, d) : resume(socket, d);
        return undefined;
      }
      if (session === null) return socket.close(GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
      const isKnown = op === GatewayOpcodes.PresenceUpdate || op === GatewayOpcodes.RequestGuildMembers;
      return isKnown ? undefined : socket.close(GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.');
    };

    socket.on('message', (raw, isBinary) => {
      const frame = isBinary || !(raw instanceof Buffer) ? '' : raw.toString('utf8');
      const payload = frame.length > longestPayload ? undefined : parse(frame);
      if (payload === undefined) return socket.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
      return isWithinRate()
        ? obey(payload)
        : socket.close(GatewayCloseCodes.RateLimited, 'You are being rate limited.');
    });
    socket.on('error', (error) => log('gateway socket failed', { error: error.message }));
    socket.on('close', (code) => {
      sockets.delete(socket);
      // A bot that leaves for good says so with 1000 or 1001; any other end may be resumed.
      if (session !== null && (code === 1000 || code === 1001)) sessions.delete(session.id);
      if (session !== null) log('bot disconnected', { session: session.id, code });
      onPresence(isOnline());
    });
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeatEvery }, s: null, t: null });
  };

  return {
    accept,
    isOnline,
    sockets: () => [...sockets],
    dispatch: (event, payload, intents) => {
      for (const session of sessions.values())
        if ((session.intents & intents) === intents) session.dispatch(event, payload);
    },
    invalidate: (resumable) => {
      if (!resumable) sessions.clear();
      for (const socket of sockets) send(socket, { op: GatewayOpcodes.InvalidSession, d: resumable, s: null, t: null });
    },
  };
};
