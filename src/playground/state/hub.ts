import type { APIApplicationCommandOptionChoice, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';

import type { Posting } from './postings.ts';
import type { Registered } from './registry.ts';
import type { Thread } from './rooms.ts';

/** What the page is told as it happens. */
export type PageEvent =
  | { readonly type: 'message'; readonly posting: Posting; readonly nonce: string | null }
  | { readonly type: 'deleted'; readonly id: string }
  | { readonly type: 'thread'; readonly thread: Thread }
  | { readonly type: 'commands'; readonly commands: readonly Registered[] }
  | { readonly type: 'presence'; readonly online: boolean }
  | { readonly type: 'acknowledged'; readonly interactionId: string; readonly nonce: string | null }
  | { readonly type: 'unanswered'; readonly interactionId: string; readonly nonce: string | null }
  | { readonly type: 'choices'; readonly interactionId: string; readonly choices: APIApplicationCommandOptionChoice[] }
  | {
      readonly type: 'modal';
      readonly interactionId: string;
      readonly nonce: string | null;
      readonly modal: APIModalInteractionResponseCallbackData;
    };

type Listener = (event: PageEvent) => void;

export interface Hub {
  /** Tells one user, or everybody where `to` is null. */
  readonly tell: (event: PageEvent, to: string | null) => void;
  /** Listens on a user's behalf until the returned function is called. */
  readonly listen: (userId: string, listener: Listener) => () => void;
  readonly listeners: () => number;
}

/** Passes on what happens in the channel to those who may know. */
export const openHub = (): Hub => {
  const open = new Set<{ readonly userId: string; readonly listener: Listener }>();
  return {
    tell: (event, to) => {
      for (const one of open) if (to === null || one.userId === to) one.listener(event);
    },
    listen: (userId, listener) => {
      const one = { userId, listener };
      open.add(one);
      return () => {
        open.delete(one);
      };
    },
    listeners: () => open.size,
  };
};
