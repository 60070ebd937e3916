/** A document or a question: its terms in order, with spaces between; the same for every engine. */
export type Terms = string;

/** What is compared: one that is asked for any of the terms, and gives the best documents first. */
export interface Engine {
  /** For an engine whose own word breaker can't be told what a term is: the same terms in letters and digits, written before the clock starts. */
  readonly spell?: (terms: Terms) => Terms;
  /** Documents are known by their places. */
  readonly build: (documents: readonly Terms[]) => void | Promise<void>;
  readonly search: (question: Terms, limit: number) => readonly number[];
  /** Writes to a file all that `load` needs. */
  readonly save: (file: string) => void | Promise<void>;
  /** A new engine out of the file; it has answered one question. */
  readonly load: (file: string, question: Terms) => Engine | Promise<Engine>;
}
