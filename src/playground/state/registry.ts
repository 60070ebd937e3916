import type { CommandBody } from '../checks/commands.ts';

/** A registered command: what was asked for, with the ids that Discord gives. */
export type Registered = CommandBody & {
  readonly id: string;
  readonly application_id: string;
  readonly version: string;
  readonly guild_id?: string;
};

export interface Registry {
  /** The commands of one scope: a guild's id, or null for the global ones. */
  readonly list: (scope: string | null) => readonly Registered[];
  readonly replace: (scope: string | null, commands: readonly Registered[]) => void;
  readonly find: (id: string) => Registered | null;
}

/** The commands of the application, global and per guild. */
export const openRegistry = (): Registry => {
  const scopes = new Map<string | null, readonly Registered[]>();
  const list = (scope: string | null): readonly Registered[] => scopes.get(scope) ?? [];
  return {
    list,
    replace: (scope, commands) => {
      scopes.set(scope, commands);
    },
    find: (id) => [...scopes.values()].flat().find((command) => command.id === id) ?? null,
  };
};
