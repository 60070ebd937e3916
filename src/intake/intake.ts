import type { Article } from '../corpus/article.ts';
import type { Outcome } from './shelf.ts';

/** Brings articles into the running library. */
export interface Intake {
  /** Fetches a page, a file or a feed; done when its articles can be asked for. What a disk or a server refuses is told in the outcome. */
  readonly addAddress: (url: string) => Promise<Outcome>;
  /** A file that was sent along; as above. */
  readonly addSent: (sent: { readonly name: string; readonly url: string; readonly size: number }) => Promise<Outcome>;
  /** `shipped`: it stands in the folder that is only read. */
  readonly remove: (article: Article) => Promise<'removed' | 'shipped'>;
  /** Of the configured ones. */
  readonly feeds: readonly string[];
}
