import type { Article } from '../corpus/article.ts';
import type { Claim } from '../claims/claim.ts';
import type { Day } from '../text/day.ts';
import {
  type Added,
  commitDraft,
  discardDraft,
  dropAdded,
  findAdded,
  keyOf,
  leaveOut,
  listAdded,
  sweepAdded,
  writeDraft,
} from './added.ts';
import type { FileRead } from './read-task.ts';
import type { Readers } from './readers.ts';

/** Something to be added. */
export interface Offer {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** The path or address that it was read from; what came from there before is replaced. */
  readonly from: string;
  readonly isAddress: boolean;
}

export interface Outcome {
  /** `known`: the same bytes are there already. `refused`: no article could be read in it, as the warnings say. */
  readonly kind: 'added' | 'known' | 'refused';
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly warnings: readonly string[];
}

/** The files that people added, in the data folder. */
export interface Shelf {
  readonly add: (offer: Offer) => Promise<Outcome>;
  /** Forgets a file, or only these of its articles where it holds others. */
  readonly remove: (key: string, ids: readonly string[], of: readonly string[]) => Promise<void>;
}

const nothing = { articles: [], claims: [], warnings: [] } as const;

const outcomeOf = ({ articles, claims, warnings }: FileRead): Outcome =>
  articles.length > 0
    ? { kind: 'added', articles, claims, warnings }
    : { kind: 'refused', articles, claims, warnings: warnings.length > 0 ? warnings : ['no article text found'] };

/** Opens the shelf of a data folder; one process at a time adds to it. */
export const openShelf = async (dataFolder: string, readers: Readers, today: () => Day): Promise<Shelf> => {
  await sweepAdded(dataFolder);
  const held = new Map((await listAdded(dataFolder)).map((added): [string, Added] => [added.key, added]));
  const restore = async (added: Added): Promise<void> => {
    const whole = { ...added, origin: { ...added.origin, without: [] } };
    await leaveOut(dataFolder, whole, []);
    held.set(added.key, whole);
  };
  const replaceEarlier = async ({ key, origin }: Added): Promise<void> => {
    const earlier = [...held.values()].filter((other) => other.key !== key && other.origin.from === origin.from);
    for (const other of earlier) {
      held.delete(other.key);
      await dropAdded(dataFolder, other);
    }
  };
  return {
    add: async ({ bytes, name, from, isAddress }) => {
      const same = await findAdded(dataFolder, keyOf(bytes));
      if (same !== null && same.origin.without.length === 0) return { kind: 'known', ...nothing };
      const draft = await writeDraft(dataFolder, bytes);
      const read = await readersRead(readers, draft.source, name, isAddress ? from : null);
      const outcome = outcomeOf(read);
      if (outcome.kind === 'refused' || same !== null) {
        await discardDraft(draft);
        if (same !== null) await restore(same);
        return outcome;
      }
      const added = await commitDraft(dataFolder, draft, { name, from, addedOn: today(), isAddress, without: [] });
      held.set(added.key, added);
      await replaceEarlier(added);
      return outcome;
    },
    remove: async (key, ids, of) => {
      const added = await findAdded(dataFolder, key);
      if (added === null) return;
      const without = [...new Set([...added.origin.without, ...ids])];
      if (of.every((id) => without.includes(id))) {
        held.delete(key);
        await dropAdded(dataFolder, added);
        return;
      }
      const rest = { ...added, origin: { ...added.origin, without } };
      held.set(key, rest);
      await leaveOut(dataFolder, rest, without);
    },
  };
};

const readersRead = (readers: Readers, path: string, name: string, address: string | null): Promise<FileRead> =>
  readers.read({ path, name, address, without: [] });
