import type { Claim } from '../claims/claim.ts';
import type { Article } from '../corpus/article.ts';
import type { Tell } from './read-in-thread.ts';
import type { Readers } from './readers.ts';

/** Articles that a thread gets at once: few enough that all threads end at about the same time. */
const perTurn = 16;

const turnsOf = (articles: readonly Article[]): readonly (readonly Article[])[] =>
  Array.from({ length: Math.ceil(articles.length / perTurn) }, (_, at) =>
    articles.slice(at * perTurn, (at + 1) * perTurn),
  );

/** Reads the claims of articles with a thread for each core; those of an article that a thread fails at are left out, with a warning. */
export const claimsInThreads = async (
  articles: readonly Article[],
  readers: Readers,
  tell: Tell,
  warn: (warning: string) => void,
): Promise<ReadonlyMap<string, readonly Claim[]>> => {
  const found = new Map<string, Claim[]>();
  let done = 0;
  const keep = (of: readonly Article[], claims: readonly Claim[]): void => {
    for (const { id } of of) found.set(id, []);
    for (const claim of claims) found.get(claim.article)?.push(claim);
  };
  const readAlone = async (article: Article): Promise<void> => {
    const { claims, warnings } = await readers.readClaims([article]);
    if (warnings.length === 0) keep([article], claims);
    for (const warning of warnings) warn(warning);
  };
  const readTurn = async (turn: readonly Article[]): Promise<void> => {
    const { claims, warnings } = await readers.readClaims(turn);
    if (warnings.length === 0) keep(turn, claims);
    else for (const article of turn) await readAlone(article);
    done += turn.length;
    tell(done);
  };
  await Promise.all(turnsOf(articles).map(readTurn));
  return found;
};
