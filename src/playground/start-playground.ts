import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';

import { type FaultPlan, type Faults, planFaults } from './faults.ts';
import { openGateway } from './gateway/gateway.ts';
import { send } from './gateway/session.ts';
import { applicationId, guildId } from './identities.ts';
import { type Observe, openRest } from './rest/rest.ts';
import { makeSnowflakes } from './snowflakes.ts';
import { openFiles } from './state/files.ts';
import { openHub } from './state/hub.ts';
import { openAskings } from './state/interactions.ts';
import { openPostings } from './state/postings.ts';
import { openRegistry } from './state/registry.ts';
import { openRooms } from './state/rooms.ts';
import { openUploads } from './state/uploads.ts';
import { openVisitors } from './state/visitors.ts';
import { originOf, serve } from './web/serve.ts';
import { loadPage } from './web/static-files.ts';
import type { Log, World } from './world.ts';

export interface PlaygroundOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly log?: Log;
  /** Sees every REST request and its answer. */
  readonly observe?: Observe;
}

/** A running playground. */
export interface Playground {
  /** Where the page is: `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** What discord.js takes as `rest.api`: without the version. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  /** For tests only. */
  readonly faults: Faults;
  readonly close: () => Promise<void>;
}

const host = '127.0.0.1';
const longestFrame = 16 * 1024;

const ignore = (): void => undefined;

const reasonOf = (error: NodeJS.ErrnoException, port: number): Error =>
  error.code === 'EADDRINUSE'
    ? new Error(`port ${port} of this machine is taken: set PLAYGROUND_PORT to another one, or to 0 for any free one`)
    : error;

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(reasonOf(error, port)));
    server.listen(port, host, () => {
      const address: AddressInfo | string | null = server.address();
      if (address === null || typeof address === 'string') return reject(new Error('the playground has no port'));
      return resolve(address.port);
    });
  });

const openWorld = (url: string, now: () => number, log: Log): World => {
  const hub = openHub();
  const files = openFiles();
  const token = `playground.${randomBytes(24).toString('base64url')}`;
  const rooms = openRooms();
  const gateway = openGateway({ url: url.replace('http:', 'ws:'), token, rooms }, log, (online) =>
    hub.tell({ type: 'presence', online }, null),
  );
  return {
    url,
    token,
    now,
    nextId: makeSnowflakes(now),
    visitors: openVisitors(),
    rooms,
    postings: openPostings(),
    files,
    uploads: openUploads(files.remove),
    askings: openAskings(),
    registry: openRegistry(),
    hub,
    gateway,
    log,
  };
};

const faultsOf = (world: World, plan: FaultPlan, advanceClock: (milliseconds: number) => void): Faults => ({
  dropSockets: () => {
    for (const socket of world.gateway.sockets()) socket.terminate();
  },
  closeSockets: (code) => {
    for (const socket of world.gateway.sockets()) socket.close(code);
  },
  askReconnect: () => {
    for (const socket of world.gateway.sockets())
      send(socket, { op: GatewayOpcodes.Reconnect, d: null, s: null, t: null });
  },
  invalidateSessions: world.gateway.invalidate,
  failNext: (fault, matches = () => true) => plan.add(fault, matches),
  advanceClock,
});

/** Lets the gateway's sockets in: Discord's version and encoding, from no other site. */
const acceptSockets = (server: Server, world: World, port: number): WebSocketServer => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: longestFrame });
  server.on('upgrade', (request, socket, head) => {
    const target = request.url ?? '/';
    const query = URL.canParse(target, world.url) ? new URL(target, world.url).searchParams : new URLSearchParams();
    const isPlain = query.get('encoding') === 'json' && !query.has('compress');
    if (originOf(request, port) === 'foreign' || !isPlain) return void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
    return sockets.handleUpgrade(request, socket, head, (open) => {
      if (query.get('v') === '10') world.gateway.accept(open);
      else open.close(GatewayCloseCodes.InvalidAPIVersion, 'Invalid API version.');
    });
  });
  return sockets;
};

/** Starts a server on 127.0.0.1 that speaks Discord's REST API and gateway, with a page to talk to the bot. Rejects where the port is taken. */
export const startPlayground = async (options: PlaygroundOptions): Promise<Playground> => {
  const { log = ignore, observe = ignore } = options;
  const page = await loadPage();
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 });
  const port = await listen(server, options.port);
  const url = `http://${host}:${port}`;
  let ahead = 0;
  const world = openWorld(url, () => Date.now() + ahead, log);
  const plan = planFaults();
  const answer = serve(world, openRest(world, plan, observe), page, port);
  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => {
      log('request failed', { url: request.url, error: String(error) });
      response.destroy();
    });
  });
  const sockets = acceptSockets(server, world, port);
  return {
    url,
    apiUrl: `${url}/api`,
    token: world.token,
    applicationId,
    guildId,
    faults: faultsOf(world, plan, (milliseconds) => {
      ahead += milliseconds;
    }),
    close: () =>
      new Promise((resolve) => {
        for (const socket of world.gateway.sockets()) socket.terminate();
        sockets.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
