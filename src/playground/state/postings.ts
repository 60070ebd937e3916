import type { APIMessage } from 'discord-api-types/v10';

/** The command that a message answers, as the visitor gave it. */
export interface Asked {
  readonly name: string;
  readonly options: readonly { readonly name: string; readonly value: string | number | boolean }[];
}

/** A message with what only the server knows of it. */
export interface Posting {
  readonly message: APIMessage;
  /** The id of the one user who may see it; null for everybody. */
  readonly onlyFor: string | null;
  readonly asked: Asked | null;
}

export interface Postings {
  readonly all: () => readonly Posting[];
  /** Those of one channel or thread, oldest first. */
  readonly of: (roomId: string) => readonly Posting[];
  readonly find: (id: string) => Posting | null;
  /** Adds or replaces; the messages that had to make room are returned. */
  readonly put: (posting: Posting) => readonly Posting[];
  readonly remove: (id: string) => Posting | null;
}

const noMoreThan = 200;

/** The newest 200 messages of each channel and thread. */
export const openPostings = (): Postings => {
  const kept = new Map<string, Posting>();
  const remove = (id: string): Posting | null => {
    const posting = kept.get(id) ?? null;
    kept.delete(id);
    return posting;
  };
  const of = (roomId: string): readonly Posting[] =>
    [...kept.values()].filter(({ message }) => message.channel_id === roomId);
  return {
    all: () => [...kept.values()],
    of,
    find: (id) => kept.get(id) ?? null,
    put: (posting) => {
      kept.set(posting.message.id, posting);
      if (kept.size <= noMoreThan) return [];
      return of(posting.message.channel_id)
        .slice(0, -noMoreThan)
        .flatMap(({ message }) => remove(message.id) ?? []);
    },
    remove,
  };
};
