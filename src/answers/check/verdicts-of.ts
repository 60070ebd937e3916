import { extractClaims } from '../../claims/extract-claims.ts';
import type { Claim } from '../../claims/claim.ts';
import type { Article } from '../../corpus/article.ts';
import type { Library } from '../../library/library.ts';
import { locales } from '../../locales/locales.ts';
import type { Day } from '../../text/day.ts';
import type { Language } from '../../text/language.ts';
import type { Quantity } from '../../text/quantity.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { isSure } from '../answerable.ts';
import type { Candidate } from '../candidate.ts';
import { candidatesOf, gatherCandidates } from '../candidates.ts';
import { citeClusters } from '../cite.ts';
import { figureOf } from '../figure.ts';
import { mergeCandidates, type Cluster } from '../merge.ts';
import { judge, type Judgement } from './judge.ts';
import { messageArticle } from './message-article.ts';
import type { Verdict, Verdicts } from './verdict.ts';

/** A figure of the message; without a claim it could not be read. */
interface Said {
  readonly span: Span;
  readonly candidate: Candidate | null;
}

/** What a figure was compared with ("up from 34 %") is a figure too. */
const baseClaim = ({ base, ...claim }: Claim, quantity: Quantity): Claim => ({
  ...claim,
  id: `${claim.id} base`,
  quantity,
  period: base?.period === undefined ? null : { ...base.period, origin: 'local', span: claim.quote },
  conversions: [],
});

const isLevel = ({ metric }: Claim): boolean => !metric.endsWith('-growth') && !metric.endsWith('-change');

const claimOfBase = (claims: readonly Claim[], quantity: Quantity): readonly Claim[] =>
  claims
    .filter(({ base, quote }) => base !== undefined && contains(quote, quantity.span))
    .filter(({ base }) => base?.value === quantity.value && base.unit === quantity.unit)
    .filter(isLevel)
    .slice(0, 1)
    .map((claim) => baseClaim(claim, quantity));

const spansOf = ({ quantity, conversions = [] }: Claim): readonly Span[] =>
  [quantity, ...conversions].map(({ span }) => span);

/** Below this it is anybody's guess what a number of a message is. */
const readable = 0.3;

/** A market without a name is no subject. */
const isRead = ({ metric, subject, scope, confidence }: Claim): boolean =>
  metric !== 'other' && confidence >= readable && (subject.type !== 'market' || scope.market !== null);

/** Bare counts are any numbers; money and shares are always figures. */
const isFigure = ({ kind }: Quantity): boolean => kind === 'money' || kind === 'percent' || kind === 'points';

const saidIn = (article: Article): readonly Said[] => {
  const claims = extractClaims(article);
  const taken = claims.flatMap(spansOf);
  const left = locales[article.language]
    .quantities(article.text)
    .filter((quantity) => !taken.some((span) => overlaps(span, quantity.span)));
  const bases = left.flatMap((quantity) => claimOfBase(claims, quantity));
  const read = [...claims, ...bases].filter(isRead);
  const candidates = gatherCandidates({ articles: new Map([[article.id, article]]), claims: read });
  const known = read.flatMap(spansOf);
  const unread = [...left, ...claims.map(({ quantity }) => quantity)].filter(
    (quantity) => isFigure(quantity) && !known.some((span) => overlaps(span, quantity.span)),
  );
  return [
    ...candidates.map((candidate) => ({ span: candidate.claim.quantity.span, candidate })),
    ...unread.map(({ span }) => ({ span, candidate: null })),
  ].sort((a, b) => a.span.start - b.span.start);
};

/** How many figures of the corpus stand beside one of the message. */
const mostFigures = 3;

const dateOf = ([{ claim, recency }]: Cluster): string => claim.period?.to ?? recency ?? '';

const toldOn = (cluster: Cluster): string =>
  cluster
    .flatMap(({ printedOn }) => printedOn ?? [])
    .sort()
    .at(-1) ?? '';

const byNewest = (a: Cluster, b: Cluster): number =>
  dateOf(b).localeCompare(dateOf(a)) || toldOn(b).localeCompare(toldOn(a));

interface Judged {
  readonly said: Said;
  readonly judgement: Judgement | null;
  readonly clusters: readonly Cluster[];
}

/** What says the same is one figure; of the ones behind a verdict the sure and newest come first. */
const clustersOf = ({ known }: Judgement, library: Library, language: Language): readonly Cluster[] => {
  const wanted = new Set(known);
  return mergeCandidates(
    candidatesOf(library).filter((candidate) => wanted.has(candidate)),
    language,
  )
    .toSorted((a, b) => Number(isSure(b)) - Number(isSure(a)) || byNewest(a, b))
    .slice(0, mostFigures);
};

const judgeSaid = (said: Said, library: Library, language: Language): Judged => {
  const judgement = said.candidate === null ? null : judge(said.candidate, candidatesOf(library));
  return { said, judgement, clusters: judgement === null ? [] : clustersOf(judgement, library, language) };
};

/**
 * What the library says to each figure of a message; pure.
 *
 * @param day The day of the message: "last quarter" counts from it.
 * @param language Of the figures' labels.
 */
export const verdictsOf = (text: string, day: Day, library: Library, language: Language): Verdicts => {
  const judged = saidIn(messageArticle(text, day)).map((said) => judgeSaid(said, library, language));
  const { cited, citations } = citeClusters(judged.flatMap(({ clusters }) => clusters));
  let next = 0;
  const verdicts = judged.map(({ said, judgement, clusters }): Verdict => {
    const own = cited.slice(next, (next += clusters.length));
    return {
      kind: judgement?.kind ?? 'unread',
      span: said.span,
      said: said.candidate === null ? null : figureOf([said.candidate], [1], language),
      figures: own.map(({ cluster, numbers }) => figureOf(cluster, numbers, language)),
      apart: judgement?.apart ?? [],
      unsaid: judgement?.unsaid ?? [],
    };
  });
  return {
    language,
    day,
    verdicts,
    citations,
    searched: { articles: library.articles.size, claims: library.claims.length },
  };
};
