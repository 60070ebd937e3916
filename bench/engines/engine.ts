/** A document or a question: its terms in order, with spaces between; plain letters and digits, the same for every engine. */
export type Terms = string;

/** What is compared: one that is asked for any of the terms, and gives the best documents first. */
export interface Engine {
  /** Documents are known by their places. */
  readonly build: (documents: readonly Terms[]) => void | Promise<void>;
  readonly search: (question: Terms, limit: number) => readonly number[];
  /** Writes to a file all that `load` needs. */
  readonly save: (file: string) => void | Promise<void>;
  /** A new engine out of the file; it has answered one question. */
  readonly load: (file: string, question: Terms) => Engine | Promise<Engine>;
}
