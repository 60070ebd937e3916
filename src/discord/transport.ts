/** The way interactions come in. Answers go out by Discord's REST API whichever it is. */
export interface Transport {
  /** Resolves once interactions arrive. Rejects where Discord can't be reached or refuses the token. */
  readonly start: () => Promise<void>;
  /** Takes no more interactions, finishes those in flight within some seconds, and leaves. */
  readonly stop: () => Promise<void>;
}
