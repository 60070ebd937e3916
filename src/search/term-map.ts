import { FieldPostings } from './postings.ts';

/** Postings that were written down: read term by term, when one is first asked for. */
export interface WrittenPostings {
  readonly read: (term: string) => FieldPostings | undefined;
  readonly terms: () => Iterable<string>;
}

const nothing: WrittenPostings = { read: () => undefined, terms: () => [] };

/** What MiniSearch keeps its terms in, as far as adding, removing and exact search ask for it. */
export class TermMap {
  /** Undefined where what was written down holds no longer. */
  readonly #held = new Map<string, FieldPostings | undefined>();
  readonly #written: WrittenPostings;

  constructor(written: WrittenPostings = nothing) {
    this.#written = written;
  }

  get(term: string): FieldPostings | undefined {
    const held = this.#held.get(term);
    if (held !== undefined || this.#held.has(term)) return held;
    const read = this.#written.read(term);
    if (read !== undefined) this.#held.set(term, read);
    return read;
  }

  has(term: string): boolean {
    return this.get(term) !== undefined;
  }

  fetch(term: string): FieldPostings {
    const held = this.get(term);
    if (held !== undefined) return held;
    const postings = new FieldPostings();
    this.#held.set(term, postings);
    return postings;
  }

  delete(term: string): void {
    if (this.#written.read(term) === undefined) this.#held.delete(term);
    else this.#held.set(term, undefined);
  }

  /** In no order. */
  terms(): readonly string[] {
    const all = new Set(this.#written.terms());
    for (const [term, postings] of this.#held) {
      if (postings === undefined) all.delete(term);
      else all.add(term);
    }
    return [...all];
  }
}
