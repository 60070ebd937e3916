import type { Claim } from '../../claims/claim.ts';
import { amendClaim, readingBefore } from './amend-claim.ts';
import type { Correction } from './correction.ts';
import { isFault, type Fault } from './fault.ts';

/** Claims as people left them. */
export interface CorrectedClaims {
  readonly claims: readonly Claim[];
  /** What was taken out. */
  readonly hidden: readonly Claim[];
}

/** A claim on which a person decided is as sure as that person. */
const sure = 1;

const correctOne = (claim: Claim, { who, why, when, amendment }: Correction): Claim | Fault => {
  if (amendment === null) return { ...claim, corrected: { who, why, when, fields: [], was: null } };
  const amended = amendClaim(claim, amendment);
  if (isFault(amended)) return amended;
  const corrected = { who, why, when, fields: Object.keys(amendment), was: readingBefore(claim, amendment) };
  return { ...amended, confidence: sure, corrected };
};

/** Hides and amends claims by their ids; a correction that does not fit its claim leaves it as it was read. */
export const correctClaims = (claims: readonly Claim[], corrections: readonly Correction[]): CorrectedClaims => {
  if (corrections.length === 0) return { claims, hidden: [] };
  const byClaim = new Map(corrections.map((correction) => [correction.claim, correction]));
  const decided = claims.map((claim) => {
    const correction = byClaim.get(claim.id);
    const corrected = correction === undefined ? claim : correctOne(claim, correction);
    return {
      claim: isFault(corrected) ? claim : corrected,
      isHidden: correction !== undefined && correction.amendment === null,
    };
  });
  return {
    claims: decided.flatMap(({ claim, isHidden }) => (isHidden ? [] : [claim])),
    hidden: decided.flatMap(({ claim, isHidden }) => (isHidden ? [claim] : [])),
  };
};

/** A claim's id ends with whom it is about; without that it says which figure of which article is meant. */
const figureOf = (id: string): string => /^[^-]+-\d+-/.exec(id)?.[0] ?? id;

type Index = ReadonlyMap<string, Claim>;

/** By id, and by figure. */
const indexOf = (claims: readonly Claim[]): Index =>
  new Map(
    claims.flatMap((claim) => [
      [figureOf(claim.id), claim],
      [claim.id, claim],
    ]),
  );

const unknownClaim = (id: string, index: Index): string => {
  const same = index.get(figureOf(id));
  return same === undefined
    ? `no article states a claim ${id}; print the ids with \`npm run claims\`, or take the line out`
    : `the figure of claim ${id} is now read as that of ${same.id}; check it, and write this id or take the line out`;
};

const faultOf = (correction: Correction, index: Index): string | null => {
  const claim = index.get(correction.claim);
  if (claim === undefined) return unknownClaim(correction.claim, index);
  if (claim.corrected !== undefined) return null;
  const outcome = correctOne(claim, correction);
  return isFault(outcome) ? outcome.fault : null;
};

/** One line for each correction that changed nothing: its claim is not there, or would make no sense. */
export const findIdleCorrections = (
  corrections: readonly Correction[],
  { claims, hidden }: CorrectedClaims,
): readonly string[] => {
  const index = indexOf([...claims, ...hidden]);
  return corrections.flatMap((correction) => {
    const fault = faultOf(correction, index);
    return fault === null ? [] : [`${correction.place}: ${fault}`];
  });
};
