import type { Article } from '../corpus/article.ts';
import type { Day } from '../text/day.ts';
import type { Span } from '../text/span.ts';
import { type Anchor, findAnchor } from './anchor.ts';
import { type Candidate } from './candidate.ts';
import { candidatesOf } from './candidates.ts';
import type { Claim } from './claim.ts';
import { claimOf, ofWhole } from './compose-claim.ts';
import { withoutConversions } from './conversions.ts';
import { emptyMemory } from './memory.ts';
import { latestDated, readArticle, type Reading, type Sentence } from './reading.ts';
import { type Findings, nextState, type State } from './state.ts';
import { tell } from './tell.ts';

const claimsIn = (
  reading: Reading,
  sentence: Sentence,
  candidates: readonly Candidate[],
  state: State,
  anchor: Anchor,
): Findings => {
  const { plain, conversions } = withoutConversions(reading, sentence);
  const told = tell(reading, plain, candidates, state, anchor);
  const claims = told.flatMap((mine, index) =>
    mine.attached.subjects.flatMap(
      (subject) =>
        claimOf(
          reading,
          plain,
          told,
          index,
          ofWhole(reading, mine, subject),
          anchor,
          state,
          conversions.get(mine.quantity) ?? [],
        ) ?? [],
    ),
  );
  return { claims, told };
};

/** The day that "last quarter" is relative to: publication, else the end of the latest stretch that the text dates in full. */
const referenceOf = (article: Article): Day | null => article.publishedOn ?? latestDated(article);

/** 政企市场收入, "premier marché de l'opérateur": a market that a company sells in, told of in its own books. */
const isOwnMarket = (reading: Reading, sentence: Sentence, span: Span): boolean =>
  !sentence.mentions.some((mention) => mention.kind === 'house') &&
  (/市场.{0,4}(?:收入|营收)/u.test(reading.text.slice(span.start, span.end + 6)) ||
    /^(?:\s+(?:du groupe|de l'opérateur|de l'entreprise|de la société|for the (?:company|group)))/u.test(
      reading.text.slice(span.end, span.end + 24),
    ));

/** In an article on one company a name that no table holds is a product of its own, unless it is presented as a company. */
const isPresented = (reading: Reading, { span }: Candidate): boolean =>
  /^\s*,\s*(?:owned|backed|which|whose|the|a|an|propriété|filiale|qui|le|la|l')\s/u.test(
    reading.text.slice(span.end, span.end + 16),
  ) ||
  /(?:vendors|providers|brands|makers|manufacturers|companies|fournisseurs|marques|constructeurs|acteurs|厂商|品牌|企业)/u.test(
    reading.text.slice(span.start, span.end),
  );

/** Within a company's results, only a named market, place or house makes "the market" one. */
const isIndustry = (reading: Reading, sentence: Sentence, { span }: Candidate): boolean =>
  /market|march|市场|industr|行业|secteur|sector/iu.test(reading.text.slice(span.start, span.end)) &&
  !isOwnMarket(reading, sentence, span) &&
  sentence.mentions.some(
    (mention) => mention.kind === 'house' || mention.kind === 'place' || mention.kind === 'market',
  );

/** Every figure that an article states, in order of place. The same article gives the same claims. */
export const extractClaims = (article: Article): readonly Claim[] => {
  const reading = readArticle(article, referenceOf(article));
  const anchor = findAnchor(reading);
  const claims: Claim[] = [];
  let state: State = {
    memory: emptyMemory,
    period: null,
    marketPeriod: null,
    region: null,
    paragraph: -1,
    count: null,
    share: null,
    amount: null,
    isOnStocks: false,
    isOnShares: false,
  };
  for (const sentence of reading.sentences) {
    const candidates = candidatesOf(reading, sentence).filter(
      (candidate) =>
        !(candidate.kind === 'market' && candidate.isImplied === true && anchor.isOfResults) &&
        (!anchor.isOfCompany ||
          (candidate.kind === 'market'
            ? isIndustry(reading, sentence, candidate)
            : candidate.kind !== 'other' || isPresented(reading, candidate))),
    );
    const here = sentence.paragraph === state.paragraph ? state : { ...state, period: null, region: null };
    const found = claimsIn(reading, sentence, candidates, here, anchor);
    claims.push(...found.claims);
    state = nextState(reading, sentence, candidates, state, anchor, found);
  }
  return claims;
};
