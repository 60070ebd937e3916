import { type GatewayDispatchEvents, GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

import { propertyOf } from '../reading/read.ts';
import { parseJson } from '../rest/form.ts';
import type { Log } from '../world.ts';
import { type Door, identify, resume } from './admit.ts';
import { send, type Session } from './session.ts';
import { openSessions } from './sessions.ts';

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
/** A client that sent nothing for two heartbeats is gone. */
const silentAtMost = 2 * heartbeatEvery;
const mostSendsPerMinute = 120;
const longestPayload = 4_096;

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

/** Runs `onSilence` once `heard` was not called for two heartbeats. */
const watchSilence = (onSilence: () => void) => {
  let timer = setTimeout(onSilence, silentAtMost).unref();
  return {
    heard: (): void => {
      clearTimeout(timer);
      timer = setTimeout(onSilence, silentAtMost).unref();
    },
    stop: (): void => clearTimeout(timer),
  };
};

const frameOf = (raw: unknown, isBinary: boolean): unknown => {
  const text = isBinary || !(raw instanceof Buffer) ? '' : raw.toString('utf8');
  return text.length > longestPayload ? undefined : parseJson(text);
};

const hello = { op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeatEvery }, s: null, t: null };

/** What a bot that is in may send besides heartbeats; the playground has no use for any of it. */
const harmless: readonly unknown[] = [GatewayOpcodes.PresenceUpdate, GatewayOpcodes.RequestGuildMembers];

/** Talks with one socket: lets its bot in and answers heartbeats; gives the session it is in, if any. */
const converse = (door: Door, socket: WebSocket, onSession: (session: Session) => void): (() => Session | null) => {
  const isWithinRate = countSends();
  let session: Session | null = null;

  const enter = (op: unknown, d: unknown): void => {
    if (session !== null) return socket.close(GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
    session = op === GatewayOpcodes.Identify ? identify(door, socket, d) : resume(door, socket, d);
    return session === null ? undefined : onSession(session);
  };

  const obey = (payload: unknown): void => {
    const op = propertyOf(payload, 'op');
    if (op === GatewayOpcodes.Heartbeat) return send(socket, { op: GatewayOpcodes.HeartbeatAck });
    if (op === GatewayOpcodes.Identify || op === GatewayOpcodes.Resume) return enter(op, propertyOf(payload, 'd'));
    if (session === null) return socket.close(GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
    return harmless.includes(op) ? undefined : socket.close(GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.');
  };

  socket.on('message', (raw, isBinary) => {
    const payload = frameOf(raw, isBinary);
    if (payload === undefined) return socket.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
    return isWithinRate() ? obey(payload) : socket.close(GatewayCloseCodes.RateLimited, 'You are being rate limited.');
  });
  send(socket, hello);
  return () => session;
};

/** Opens a gateway that speaks Discord's protocol, version 10, JSON, uncompressed. */
export const openGateway = (
  known: Omit<Door, 'sessions'>,
  log: Log,
  onPresence: (online: boolean) => void,
): Gateway => {
  const sessions = openSessions();
  const sockets = new Set<WebSocket>();
  const isOnline = (): boolean => sessions.all().some((session) => session.socket() !== null);

  const accept = (socket: WebSocket): void => {
    const silence = watchSilence(() => socket.close(GatewayCloseCodes.SessionTimedOut, 'Session timed out.'));
    const sessionOf = converse({ ...known, sessions }, socket, (session) => {
      log('bot connected', { session: session.id, intents: session.intents });
      onPresence(true);
    });
    sockets.add(socket);
    socket.on('message', silence.heard);
    socket.on('error', (error) => log('gateway socket failed', { error: error.message }));
    socket.on('close', (code) => {
      const session = sessionOf();
      silence.stop();
      sockets.delete(socket);
      // A bot that leaves for good says so with 1000 or 1001; any other end may be resumed.
      if (session?.socket() === null && (code === 1000 || code === 1001)) sessions.remove(session);
      if (session !== null) log('bot disconnected', { session: session.id, code });
      onPresence(isOnline());
    });
  };

  return {
    accept,
    isOnline,
    sockets: () => [...sockets],
    dispatch: (event, payload, intents) => {
      for (const session of sessions.all())
        if ((session.intents & intents) === intents) session.dispatch(event, payload);
    },
    invalidate: (resumable) => {
      if (!resumable) sessions.clear();
      for (const socket of sockets) send(socket, { op: GatewayOpcodes.InvalidSession, d: resumable, s: null, t: null });
    },
  };
};
