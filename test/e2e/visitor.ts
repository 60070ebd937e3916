import { randomUUID } from 'node:crypto';

import type { APIMessage } from 'discord-api-types/v10';

import { textsOf } from '../../src/discord/message-texts.ts';

/** A message as a visitor of the playground sees it. */
export interface Seen {
  readonly message: APIMessage;
  readonly isEphemeral: boolean;
}

type PageEvent =
  | ({ readonly type: 'message'; readonly nonce: string | null } & Seen)
  | {
      readonly type: 'snapshot' | 'commands';
      readonly commands: readonly { readonly id: string; readonly name: string }[];
    }
  | { readonly type: 'deleted'; readonly id: string }
  | { readonly type: 'modal'; readonly nonce: string | null; readonly interactionId: string }
  | { readonly type: 'acknowledged' | 'unanswered'; readonly nonce: string | null }
  | { readonly type: 'presence'; readonly online: boolean };

const isPageEvent = (value: unknown): value is PageEvent =>
  typeof value === 'object' && value !== null && 'type' in value;

export interface Visitor {
  readonly run: (command: string, options?: Readonly<Record<string, string>>) => Promise<Seen>;
  /** Runs a command without waiting for what comes of it. */
  readonly start: (command: string, options?: Readonly<Record<string, string>>) => Promise<string>;
  /** Sends a file for an option of a command; gives what the option then holds. */
  readonly send: (name: string, content: string) => Promise<string>;
  /** Opens a thread on a message and goes there; answers with its id. */
  readonly openThread: (on: Seen, name: string) => Promise<string>;
  /** Goes to a channel or thread: what follows is done there. */
  readonly go: (roomId: string) => void;
  /** Posts a message. */
  readonly say: (content: string, reply?: { readonly to: Seen; readonly ping: boolean }) => Promise<Seen>;
  /** The bot's reply to a message. */
  readonly answerTo: (seen: Seen) => Promise<Seen>;
  /** Runs a command of a message's menu. */
  readonly use: (command: string, on: Seen) => Promise<Seen>;
  readonly press: (seen: Seen, label: string) => Promise<Seen>;
  /** Chooses a value in the menu that shows such words while it is empty. */
  readonly choose: (seen: Seen, placeholder: string, value: string) => Promise<Seen>;
  /** Presses a button that opens a form, and gives what stands for it. */
  readonly pressForForm: (seen: Seen, label: string) => Promise<string>;
  readonly submit: (form: string, values: Readonly<Record<string, string>>) => Promise<Seen>;
  readonly complete: (command: string, option: string, typed: string) => Promise<unknown>;
  readonly commandId: (name: string) => Promise<string>;
  /** Does something; the id of the interaction, or null where the page does not let it happen. */
  readonly tryAction: (action: string, body: Readonly<Record<string, unknown>>) => Promise<string | null>;
  /** The next event that fits, from now on or already here. */
  readonly until: (fits: (event: PageEvent) => boolean) => Promise<PageEvent>;
  readonly events: () => readonly PageEvent[];
  /** Whether they may manage the channel: at first they may. */
  readonly setRights: (mayManage: boolean) => Promise<void>;
  readonly leave: () => void;
}

/** A deferred answer is shown as a message that loads. */
const isThere = ({ message }: Seen): boolean => message.flags === undefined || (message.flags & 128) === 0;

interface Button {
  readonly custom_id: string;
  readonly label?: string;
  readonly placeholder?: string;
}

const isButton = (value: unknown): value is Button =>
  typeof value === 'object' && value !== null && 'custom_id' in value;

const buttonsOf = (holder: unknown): readonly Button[] => {
  if (isButton(holder)) return [holder];
  const inner = typeof holder === 'object' && holder !== null && 'components' in holder ? holder.components : [];
  return Array.isArray(inner) ? inner.flatMap(buttonsOf) : [];
};

/** What a message says, whichever kind it is of. */
export const wordsOf = ({ message }: Seen): string =>
  [
    message.content,
    ...textsOf(message),
    ...message.embeds.flatMap(({ description, footer }) => [description, footer?.text]),
  ].join('\n');

/**
 * Someone at the playground's page, whose Discord speaks `locale`.
 *
 * @param kept How many events are remembered, besides those that list the commands.
 */
export const visit = async (
  playground: { readonly url: string },
  locale: string,
  kept = Infinity,
): Promise<Visitor> => {
  const post = async (action: string, body: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> => {
    const response = await fetch(`${playground.url}/playground/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(JSON.stringify(answer));
    return { ...(typeof answer === 'object' ? answer : {}) };
  };
  const { key } = await post('join', { locale });
  let channelId: string | undefined;
  const leaving = new AbortController();
  const seen: PageEvent[] = [];
  const waiting = new Set<() => void>();
  const stream = await fetch(`${playground.url}/playground/events?key=${String(key)}`, { signal: leaving.signal });
  const listen = async (): Promise<void> => {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of stream.body ?? []) {
      const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
      rest = parts.pop() ?? '';
      for (const part of parts.filter((each) => each.startsWith('data: '))) {
        const event: unknown = JSON.parse(part.slice('data: '.length));
        if (isPageEvent(event)) seen.push(event);
      }
      while (seen.length > kept)
        seen.splice(
          seen.findIndex((event) => !('commands' in event)),
          1,
        );
      for (const look of waiting) look();
    }
  };
  listen().catch(() => undefined);
  const until: Visitor['until'] = (fits) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(look);
        reject(new Error(`nothing came; seen: ${JSON.stringify(seen).slice(-2000)}`));
      }, 12_000);
      const look = (): void => {
        const found = seen.find(fits);
        if (found === undefined) return;
        clearTimeout(timer);
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  const commandId = async (name: string): Promise<string> => {
    const listed = await until((event) => 'commands' in event && event.commands.some((each) => each.name === name));
    return 'commands' in listed ? (listed.commands.find((each) => each.name === name)?.id ?? '') : '';
  };
  const messageFor = async (nonce: string): Promise<Seen> => {
    const event = await until((each) => each.type === 'message' && each.nonce === nonce && isThere(each));
    if (event.type !== 'message') throw new Error('no message');
    return event;
  };
  const start: Visitor['start'] = async (command, options = {}) => {
    const nonce = randomUUID();
    const given = Object.entries(options).map(([name, value]) => ({ name, value }));
    await post('command', { key, nonce, channelId, commandId: await commandId(command), options: given });
    return nonce;
  };
  return {
    commandId,
    tryAction: async (action, body) => {
      try {
        const { interactionId } = await post(action, { key, nonce: randomUUID(), ...body });
        return typeof interactionId === 'string' ? interactionId : null;
      } catch {
        return null;
      }
    },
    start,
    run: async (command, options) => messageFor(await start(command, options)),
    answerTo: async ({ message }) => {
      const event = await until(
        (each) => each.type === 'message' && each.message.message_reference?.message_id === message.id,
      );
      if (event.type !== 'message') throw new Error('no message');
      return event;
    },
    openThread: async (on, name) => {
      const { thread } = await post('thread', { key, messageId: on.message.id, name });
      if (typeof thread !== 'object' || thread === null || !('id' in thread)) throw new Error('no thread');
      channelId = String(thread.id);
      return channelId;
    },
    go: (roomId) => {
      channelId = roomId;
    },
    send: async (name, content) => {
      const where = `${playground.url}/playground/upload?key=${String(key)}&name=${encodeURIComponent(name)}`;
      const response = await fetch(where, { method: 'POST', body: content });
      const answer: unknown = await response.json();
      if (!response.ok || typeof answer !== 'object' || answer === null || !('id' in answer))
        throw new Error(JSON.stringify(answer));
      return String(answer.id);
    },
    say: async (content, reply) => {
      const to = reply === undefined ? {} : { replyTo: reply.to.message.id, ping: reply.ping };
      const { messageId } = await post('message', { key, channelId, content, ...to });
      const event = await until((each) => each.type === 'message' && each.message.id === messageId);
      if (event.type !== 'message') throw new Error('no message');
      return event;
    },
    use: async (command, on) => {
      const nonce = randomUUID();
      await post('command', { key, nonce, channelId, commandId: await commandId(command), targetId: on.message.id });
      return messageFor(nonce);
    },
    press: async (from, label) => {
      const button = buttonsOf(from.message).find((each) => each.label === label);
      const nonce = randomUUID();
      await post('component', { key, nonce, messageId: from.message.id, customId: button?.custom_id ?? label });
      return messageFor(nonce);
    },
    choose: async (from, placeholder, value) => {
      const menu = buttonsOf(from.message).find((each) => each.placeholder === placeholder);
      const nonce = randomUUID();
      const customId = menu?.custom_id ?? placeholder;
      await post('component', { key, nonce, messageId: from.message.id, customId, values: [value] });
      return messageFor(nonce);
    },
    pressForForm: async (from, label) => {
      const button = buttonsOf(from.message).find((each) => each.label === label);
      const nonce = randomUUID();
      await post('component', { key, nonce, messageId: from.message.id, customId: button?.custom_id ?? label });
      const event = await until((each) => each.type === 'modal' && each.nonce === nonce);
      return event.type === 'modal' ? event.interactionId : '';
    },
    submit: async (interactionId, values) => {
      const nonce = randomUUID();
      await post('modal', { key, nonce, interactionId, values });
      return messageFor(nonce);
    },
    complete: async (command, option, typed) => {
      const options = [{ name: option, value: typed, focused: true }];
      const { choices } = await post('autocomplete', { key, commandId: await commandId(command), options });
      return choices;
    },
    setRights: async (mayManage) => {
      await post('rights', { key, mayManage });
    },
    until,
    events: () => seen,
    leave: () => leaving.abort(),
  };
};
