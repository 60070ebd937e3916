import type { ServerResponse } from 'node:http';

import { offered } from '../rest/commands.ts';
import type { PageEvent } from '../state/hub.ts';
import type { Posting } from '../state/postings.ts';
import type { Visitor } from '../state/visitors.ts';
import type { World } from '../world.ts';

const mostListeners = 64;
const keepAliveEvery = 20_000;

const shownPosting = ({ message, onlyFor, asked }: Posting) => ({ message, isEphemeral: onlyFor !== null, asked });

/** An event as the page reads it; null for what it has no use for. */
const shown = (event: PageEvent): unknown => {
  if (event.type === 'choices') return null;
  if (event.type !== 'message') return event;
  return { type: event.type, nonce: event.nonce, ...shownPosting(event.posting) };
};

const snapshot = (world: World, visitor: Visitor): unknown => ({
  type: 'snapshot',
  online: world.gateway.isOnline(),
  commands: offered(world),
  threads: world.rooms.threads(),
  messages: world.postings
    .all()
    .filter((posting) => posting.onlyFor === null || posting.onlyFor === visitor.user.id)
    .map(shownPosting),
});

/** Streams what happens in the channels to one visitor, beginning with all that stands there. False where too many listen. */
export const streamEvents = (world: World, visitor: Visitor, response: ServerResponse): boolean => {
  if (world.hub.listeners() >= mostListeners) return false;
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const write = (event: unknown): void => {
    if (event !== null) response.write(`data: ${JSON.stringify(event)}\n\n`);
  };
  write(snapshot(world, visitor));
  const stop = world.hub.listen(visitor.user.id, (event) => write(shown(event)));
  const alive = setInterval(() => response.write(': still here\n\n'), keepAliveEvery);
  alive.unref();
  response.on('close', () => {
    clearInterval(alive);
    stop();
  });
  return true;
};
