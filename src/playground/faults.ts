/** What goes wrong with a REST request, for tests. */
export type RestFault =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'rate-limit'; readonly retryAfterSeconds: number }
  /** The connection ends without an answer, before or after the request took effect. */
  | { readonly kind: 'hang-up'; readonly when: 'before' | 'after' }
  | { readonly kind: 'delay'; readonly milliseconds: number };

interface Planned {
  readonly fault: RestFault;
  readonly matches: (method: string, path: string) => boolean;
}

/** Faults that are waiting for their request, first come first served. */
export interface FaultPlan {
  readonly add: (fault: RestFault, matches: (method: string, path: string) => boolean) => void;
  readonly take: (method: string, path: string) => RestFault | null;
}

export const planFaults = (): FaultPlan => {
  const waiting: Planned[] = [];
  return {
    add: (fault, matches) => {
      waiting.push({ fault, matches });
    },
    take: (method, path) => {
      const index = waiting.findIndex((planned) => planned.matches(method, path));
      return index < 0 ? null : (waiting.splice(index, 1)[0]?.fault ?? null);
    },
  };
};

/** What tests may do to a playground; the page reaches none of it. */
export interface Faults {
  /** Ends every gateway connection without a close frame. */
  readonly dropSockets: () => void;
  readonly closeSockets: (code: number) => void;
  /** Sends op 7: reconnect and resume. */
  readonly askReconnect: () => void;
  /** Sends op 9; sessions that may not be resumed are forgotten. */
  readonly invalidateSessions: (resumable: boolean) => void;
  /** The next request that matches (any where `matches` is left out) meets this fault. */
  readonly failNext: (fault: RestFault, matches?: (method: string, path: string) => boolean) => void;
  /** Lets the server's clock jump ahead, so that tokens and deadlines run out. */
  readonly advanceClock: (milliseconds: number) => void;
}
