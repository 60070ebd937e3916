import type { Config } from '../config.ts';
import type { Article } from '../corpus/article.ts';
import { sizeLimit } from '../corpus/decode.ts';
import { keyOf, listAdded } from '../intake/added.ts';
import { type FetchResult, fetchUrl } from '../intake/fetch-url.ts';
import type { Intake } from '../intake/intake.ts';
import { nameOfFetched } from '../intake/name-of-fetched.ts';
import { reasonOf } from '../intake/reason-of.ts';
import type { Outcome } from '../intake/shelf.ts';
import type { KeptLibrary } from './keep-library.ts';

const refused = (problem: string): Outcome => ({ kind: 'refused', articles: [], claims: [], warnings: [problem] });

/** Where Discord keeps what is sent along. */
const isDiscords = (url: string): boolean => /^https:\/\/(?:cdn|media)\.discordapp\.(?:com|net)\//.test(url);

/** Where a file that was sent comes from. Two of one name are two files: Discord calls every long paste `message.txt`. */
const sentFile = (name: string, bytes: Uint8Array): string => `sent: ${name} (${keyOf(bytes).slice(0, 8)})`;

/** `added/KEY/NAME`: the beginning of the key under which an added file lies. */
const keyIn = ({ file }: Article): string | null => /^added\/([\da-f]{8})\//.exec(file)?.[1] ?? null;

/**
 * Lets commands bring articles in.
 *
 * @param sentFrom The playground's own address, where it runs: files that are sent along come from there.
 */
export const createIntake = (kept: KeptLibrary, config: Config, sentFrom: string | null): Intake => {
  /** `sentAs`: the name of a file that was sent along; null where it stands at the address it was fetched from. */
  const take = async (fetched: FetchResult, sentAs: string | null): Promise<Outcome> => {
    if (fetched === 'unchanged') return refused('the server sends nothing');
    if ('problem' in fetched) return refused(fetched.problem);
    const { bytes, url } = fetched;
    const offer =
      sentAs === null
        ? { bytes, name: nameOfFetched(fetched), from: url, isAddress: true }
        : { bytes, name: sentAs, from: sentFile(sentAs, bytes), isAddress: false };
    try {
      const outcome = await kept.shelf.add(offer);
      await kept.look();
      return outcome;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      return refused(reasonOf(error));
    }
  };
  return {
    feeds: config.feeds,
    addAddress: async (url) => take(await fetchUrl(url, { allowLoopback: config.fetchesLoopback }), null),
    addSent: async ({ name, url, size }) => {
      if (size > sizeLimit) return refused(`larger than ${sizeLimit / 1024 / 1024} MB`);
      const isHere = sentFrom !== null && url.startsWith(`${sentFrom}/attachments/`);
      if (!isHere && !isDiscords(url)) return refused('the file is not one that Discord keeps');
      return take(await fetchUrl(url, { allowLoopback: isHere }), name);
    },
    remove: async (article) => {
      const start = keyIn(article);
      const added =
        start === null ? undefined : (await listAdded(config.dataFolder)).find(({ key }) => key.startsWith(start));
      if (added === undefined) return 'shipped';
      const inFile = [...kept.library().articles.values()]
        .filter((other) => keyIn(other) === start)
        .map(({ id }) => id);
      await kept.shelf.remove(added.key, [article.id], inFile);
      await kept.look();
      return 'removed';
    },
  };
};
