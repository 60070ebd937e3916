import type { APIModalInteractionResponseCallbackData, InteractionType } from 'discord-api-types/v10';

import type { Asked } from './postings.ts';
import type { Visitor } from './visitors.ts';

/** What a visitor did and the bot may answer: within 3 seconds first, then for 15 minutes. */
export interface Asking {
  readonly id: string;
  readonly token: string;
  readonly type: Exclude<InteractionType, InteractionType.Ping>;
  readonly visitor: Visitor;
  /** The channel or thread that it was sent in. */
  readonly roomId: string;
  /** When it was sent, in milliseconds since 1970. */
  readonly at: number;
  /** The page's own mark for it. */
  readonly nonce: string | null;
  readonly acknowledged: boolean;
  /** The message that `@original` names. */
  readonly originalId: string | null;
  /** The message whose button, menu or modal this is. */
  readonly sourceId: string | null;
  readonly asked: Asked | null;
  /** The modal that answered it. */
  readonly modal: APIModalInteractionResponseCallbackData | null;
}

export interface Askings {
  readonly find: (id: string) => Asking | null;
  readonly byToken: (token: string) => Asking | null;
  readonly put: (asking: Asking) => Asking;
  /** Drops what was asked before a time in milliseconds since 1970. */
  readonly forget: (before: number) => void;
}

export const firstAnswerWithin = 3_000;
export const tokenLife = 15 * 60_000;

/** The interactions whose tokens may still live. */
export const openAskings = (): Askings => {
  const kept = new Map<string, Asking>();
  const ids = new Map<string, string>();
  return {
    find: (id) => kept.get(id) ?? null,
    byToken: (token) => kept.get(ids.get(token) ?? '') ?? null,
    put: (asking) => {
      kept.set(asking.id, asking);
      ids.set(asking.token, asking.id);
      return asking;
    },
    forget: (before) => {
      for (const asking of kept.values()) {
        if (asking.at >= before) return;
        kept.delete(asking.id);
        ids.delete(asking.token);
      }
    },
  };
};
