import type { Gateway } from './gateway/gateway.ts';
import type { Files } from './state/files.ts';
import type { Hub } from './state/hub.ts';
import type { Askings } from './state/interactions.ts';
import type { Postings } from './state/postings.ts';
import type { Registry } from './state/registry.ts';
import type { Rooms } from './state/rooms.ts';
import type { Uploads } from './state/uploads.ts';
import type { Visitors } from './state/visitors.ts';

/** Tells whoever runs the playground what happens: one line and its particulars. */
export type Log = (message: string, particulars?: Readonly<Record<string, unknown>>) => void;

/** All that the playground knows while it runs. */
export interface World {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly token: string;
  /** Milliseconds since 1970; tests may let it jump. */
  readonly now: () => number;
  readonly nextId: () => string;
  readonly visitors: Visitors;
  readonly rooms: Rooms;
  readonly postings: Postings;
  readonly files: Files;
  readonly uploads: Uploads;
  readonly askings: Askings;
  readonly registry: Registry;
  readonly hub: Hub;
  readonly gateway: Gateway;
  readonly log: Log;
}
