import type { APIMessage } from 'discord-api-types/v10';

import { propertyOf } from '../../src/playground/reading/read.ts';

/** A message as the page gets it. */
interface Seen {
  readonly message: APIMessage;
  readonly isEphemeral: boolean;
}

type PageEvent = Readonly<Record<string, unknown>> & { readonly type: string };

const isEvent = (value: unknown): value is PageEvent => typeof propertyOf(value, 'type') === 'string';

const isSeen = (value: unknown): value is Seen => propertyOf(propertyOf(value, 'message'), 'id') !== undefined;

const isMessage = (event: PageEvent): event is PageEvent & Seen => event.type === 'message' && isSeen(event);

type Values = Readonly<Record<string, string | number | boolean>>;

/** Somebody on the page, without the page: what a test does in Discord's client. */
export interface PageClient {
  readonly key: string;
  /** Runs a command by its plain name; answers with the next message that comes of it. */
  readonly run: (command: string, options?: Values) => Promise<Seen>;
  /** Runs a command without waiting for what comes of it. */
  readonly start: (command: string, options?: Values) => Promise<string>;
  readonly complete: (command: string, option: string, typed: string) => Promise<unknown>;
  readonly press: (messageId: string, customId: string, values?: readonly string[]) => Promise<string>;
  readonly submit: (interactionId: string, values: Values) => Promise<string>;
  readonly say: (content: string) => Promise<void>;
  readonly post: (
    action: string,
    body: Readonly<Record<string, unknown>>,
  ) => Promise<{ status: number; body: unknown }>;
  /** The first event (past or to come) that fits; an event is given once. */
  readonly until: (fits: (event: PageEvent) => boolean) => Promise<PageEvent>;
  readonly nextMessage: (fits?: (seen: Seen) => boolean) => Promise<Seen>;
  readonly leave: () => void;
}

const waitAtMost = 8_000;

/** Events that came and those who wait for one. */
const openInbox = () => {
  const kept: PageEvent[] = [];
  const waiting = new Set<() => void>();
  const take = (fits: (event: PageEvent) => boolean): PageEvent | null => {
    const index = kept.findIndex(fits);
    return index < 0 ? null : (kept.splice(index, 1)[0] ?? null);
  };
  return {
    add: (event: PageEvent): void => {
      kept.push(event);
      for (const look of waiting) look();
    },
    until: (fits: (event: PageEvent) => boolean): Promise<PageEvent> =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`nothing came; there were ${kept.map((event) => event.type).join(', ') || 'no events'}`));
        }, waitAtMost);
        const look = (): void => {
          const event = take(fits);
          if (event === null) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(event);
        };
        waiting.add(look);
        look();
      }),
  };
};

const readEvents = async (body: ReadableStream<Uint8Array>, onEvent: (event: PageEvent) => void): Promise<void> => {
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for await (const chunk of body) {
      const frames = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
      rest = frames.pop() ?? '';
      for (const frame of frames) {
        const event: unknown = frame.startsWith('data: ') ? JSON.parse(frame.slice(6)) : null;
        if (isEvent(event)) onEvent(event);
      }
    }
  } catch {
    // The stream ends when the visitor leaves or the server closes.
  }
};

/** Joins a playground's channel with a Discord locale. */
export const visitPage = async (url: string, locale = 'en-US'): Promise<PageClient> => {
  let key = '';
  const post = async (action: string, body: Readonly<Record<string, unknown>>) => {
    const response = await fetch(`${url}/playground/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key, ...body }),
    });
    const answer: unknown = await response.json();
    return { status: response.status, body: answer };
  };
  const act = async (action: string, body: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const reply = await post(action, body);
    if (reply.status !== 200) throw new Error(`${action}: ${JSON.stringify(reply.body)}`);
    return reply.body;
  };
  key = String(propertyOf((await post('join', { key: undefined, locale })).body, 'key'));

  const leaving = new AbortController();
  const inbox = openInbox();
  let commands: unknown = [];
  const stream = await fetch(`${url}/playground/events?key=${key}`, { signal: leaving.signal });
  if (stream.body === null) throw new Error('no events');
  void readEvents(stream.body, (event) => {
    if (event.type === 'snapshot' || event.type === 'commands') commands = event['commands'];
    inbox.add(event);
  });
  await inbox.until((event) => event.type === 'snapshot');

  const idOf = (name: string): unknown => {
    const list: readonly unknown[] = Array.isArray(commands) ? commands : [];
    return propertyOf(
      list.find((command) => propertyOf(command, 'name') === name),
      'id',
    );
  };
  const optionList = (values: Values) => Object.entries(values).map(([name, value]) => ({ name, value }));
  const interactionOf = (body: unknown): string => String(propertyOf(body, 'interactionId'));
  const nextMessage = async (fits: (seen: Seen) => boolean = () => true): Promise<Seen> => {
    const event = await inbox.until((candidate) => isMessage(candidate) && fits(candidate));
    if (!isMessage(event)) throw new Error('not a message');
    return event;
  };

  const start = async (command: string, options: Values = {}): Promise<string> =>
    interactionOf(await act('command', { commandId: idOf(command), options: optionList(options) }));

  return {
    key,
    post,
    start,
    until: inbox.until,
    nextMessage,
    run: async (command, options) => {
      await start(command, options);
      return nextMessage();
    },
    complete: async (command, option, typed) => {
      const options = [{ name: option, value: typed, focused: true }];
      return propertyOf(await act('autocomplete', { commandId: idOf(command), options }), 'choices');
    },
    press: async (messageId, customId, values) =>
      interactionOf(await act('component', { messageId, customId, ...(values === undefined ? {} : { values }) })),
    submit: async (interactionId, values) => interactionOf(await act('modal', { interactionId, values })),
    say: async (content) => {
      await act('message', { content });
    },
    leave: () => leaving.abort(),
  };
};
