import type { Session } from './session.ts';

/** The sessions that may be resumed, the newest 16. */
export interface Sessions {
  readonly find: (id: unknown) => Session | null;
  readonly all: () => readonly Session[];
  readonly add: (session: Session) => void;
  readonly remove: (session: Session) => void;
  readonly clear: () => void;
}

const noMoreThan = 16;

export const openSessions = (): Sessions => {
  const kept = new Map<unknown, Session>();
  return {
    find: (id) => kept.get(id) ?? null,
    all: () => [...kept.values()],
    add: (session) => {
      kept.set(session.id, session);
      const [oldest] = kept.keys();
      if (kept.size > noMoreThan) kept.delete(oldest);
    },
    remove: (session) => {
      kept.delete(session.id);
    },
    clear: () => kept.clear(),
  };
};
