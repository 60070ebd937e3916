import { randomBytes } from 'node:crypto';

import { GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocket } from 'ws';

/** A bot's stay at the gateway: it outlives its socket, so that what was missed can be replayed. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  /** Sends an event, or keeps it for the next resume. */
  readonly dispatch: (event: string, payload: unknown) => void;
  /** Sends again what came after `sequence`; false where that is no longer known. */
  readonly resume: (socket: WebSocket, sequence: number) => boolean;
  readonly socket: () => WebSocket | null;
}

const keptEvents = 1_000;

export const send = (socket: WebSocket, payload: unknown): void => {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(payload));
};

/** Opens a session on a socket. */
export const openSession = (intents: number, first: WebSocket): Session => {
  const sent: { readonly sequence: number; readonly frame: string }[] = [];
  let sequence = 0;
  let socket: WebSocket = first;
  const write = (frame: string): void => {
    if (socket.readyState === WebSocket.OPEN) socket.send(frame);
  };
  return {
    id: randomBytes(16).toString('hex'),
    intents,
    dispatch: (event, payload) => {
      sequence += 1;
      const frame = JSON.stringify({ op: GatewayOpcodes.Dispatch, t: event, s: sequence, d: payload });
      sent.push({ sequence, frame });
      if (sent.length > keptEvents) sent.shift();
      write(frame);
    },
    resume: (next, after) => {
      const oldest = sent[0]?.sequence ?? 1;
      if (after > sequence || after < oldest - 1) return false;
      socket = next;
      for (const event of sent) if (event.sequence > after) write(event.frame);
      return true;
    },
    socket: () => (socket.readyState === WebSocket.OPEN ? socket : null),
  };
};
