import type { Article } from '../corpus/article.ts';
import type { Claim } from '../claims/claim.ts';
import { isDay, type Day } from '../text/day.ts';
import type { Library } from '../library/library.ts';
import type { Candidate } from './candidate.ts';
import { printedStep, writtenStep } from './printed-step.ts';
import { unitMarket } from './units.ts';

const ownMarket = ({ subject }: Claim): string | null =>
  subject.type === 'company' && subject.part !== undefined ? unitMarket(subject.id, subject.part) : null;

/** The day a month or year begins, where only that is known. */
const firstDay = (date: string | null): Day | null => date && `${date}-01-01`.slice(0, 10);

const publishedOn = (article: Article): Day | null => article.publishedOn ?? article.basedOn?.publishedOn ?? null;

const saidOn = (claim: Claim, article: Article): Day | null =>
  claim.statedOn ?? publishedOn(article) ?? firstDay(claim.horizon?.from ?? null);

const printedOn = (claim: Claim, article: Article): Day | null => {
  const day = claim.statedOn ?? publishedOn(article);
  return day !== null && isDay(day) ? day : null;
};

const newer = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b > a) ? b : a);

/** The newest period that an article reports on as past: where it states no date, it can't be older than that. */
const newestFacts = (claims: readonly Claim[]): ReadonlyMap<string, Day | null> => {
  const newest = new Map<string, Day | null>();
  for (const { article, modality, period } of claims) {
    if (modality === 'fact') newest.set(article, newer(newest.get(article) ?? null, period?.to ?? null));
  }
  return newest;
};

/** A promise is as new as its day; what is measured without a time, no newer than what its article dates. */
const recencyOf = ({ metric }: Claim, said: Day | null, newest: Day | null): Day | null =>
  metric === 'capex-commitment' ? (said ?? newest) : (newest ?? said);

const stepOf = ({ quantity, corrected }: Claim, article: Article): Candidate['step'] =>
  corrected?.fields.includes('value') === true ? writtenStep(quantity) : printedStep(article, quantity);

/** Claims with what answering needs to know of them. */
export const gatherCandidates = (library: Pick<Library, 'articles' | 'claims'>): readonly Candidate[] => {
  const newest = newestFacts(library.claims);
  return library.claims.flatMap((claim) => {
    const article = library.articles.get(claim.article);
    if (article === undefined) return [];
    const said = saidOn(claim, article);
    return [
      {
        claim,
        article,
        market: claim.scope.market ?? ownMarket(claim),
        step: stepOf(claim, article),
        saidOn: said,
        printedOn: printedOn(claim, article),
        recency: claim.period?.to ?? recencyOf(claim, said, newest.get(article.id) ?? null),
      },
    ];
  });
};

const gathered = new WeakMap<Library, readonly Candidate[]>();

/** All claims of a library with what answering needs to know of them; gathered once for each library. */
export const candidatesOf = (library: Library): readonly Candidate[] => {
  const known = gathered.get(library);
  if (known !== undefined) return known;
  const fresh = gatherCandidates(library);
  gathered.set(library, fresh);
  return fresh;
};
