import type { APIMessage } from 'discord-api-types/v10';

/** The command that a message answers, as the visitor gave it. */
export interface Asked {
  readonly name: string;
  readonly options: readonly { readonly name: string; readonly value: string | number | boolean }[];
}

/** A message of the channel with what only the server knows of it. */
export interface Posting {
  readonly message: APIMessage;
  /** The id of the one user who may see it; null for everybody. */
  readonly onlyFor: string | null;
  readonly asked: Asked | null;
}

export interface Postings {
  readonly all: () => readonly Posting[];
  readonly find: (id: string) => Posting | null;
  /** Adds or replaces; the messages that had to make room are returned. */
  readonly put: (posting: Posting) => readonly Posting[];
  readonly remove: (id: string) => Posting | null;
}

const noMoreThan = 200;

/** The newest 200 messages of the channel. */
export const openPostings = (): Postings => {
  const kept = new Map<string, Posting>();
  const remove = (id: string): Posting | null => {
    const posting = kept.get(id) ?? null;
    kept.delete(id);
    return posting;
  };
  return {
    all: () => [...kept.values()],
    find: (id) => kept.get(id) ?? null,
    put: (posting) => {
      kept.set(posting.message.id, posting);
      const surplus = [...kept.keys()].slice(0, Math.max(0, kept.size - noMoreThan));
      return surplus.flatMap((id) => remove(id) ?? []);
    },
    remove,
  };
};
