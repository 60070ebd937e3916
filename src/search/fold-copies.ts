import type { Language } from '../text/language.ts';

/** What a passage says, for telling a copy of it. */
export interface Wording {
  readonly language: Language;
  readonly terms: ReadonlySet<string>;
}

/** Passages that share at least this part of their terms say the same. */
const mostlyTheSame = 0.9;

const numbersOf = (terms: ReadonlySet<string>): string =>
  [...terms]
    .filter((term) => /\d/.test(term))
    .toSorted()
    .join(' ');

const overlapOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const shared = [...a].filter((term) => b.has(term)).length;
  return shared / (a.size + b.size - shared);
};

/** Sets of very different sizes can't overlap enough, and that is quickly told. */
const haveSimilarSizes = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  Math.min(a.size, b.size) >= mostlyTheSame * Math.max(a.size, b.size);

/** Whether two passages say the same in almost the same words; another number is another statement. */
const isCopy = (a: Wording, b: Wording): boolean =>
  a.language === b.language &&
  haveSimilarSizes(a.terms, b.terms) &&
  overlapOf(a.terms, b.terms) >= mostlyTheSame &&
  numbersOf(a.terms) === numbersOf(b.terms);

/** How copies among passages are told. */
export interface Copying<T> {
  /** Rules most pairs out at a glance. */
  readonly mayBe: (a: T, b: T) => boolean;
  /** Asked for only where a pair was not ruled out. */
  readonly wordingOf: (passage: T) => Wording;
}

/** The first of each group of copies, with the others; stops after `limit` groups. */
export const foldCopies = <T>(
  passages: readonly T[],
  { mayBe, wordingOf }: Copying<T>,
  limit: number,
): readonly { readonly first: T; readonly copies: readonly T[] }[] => {
  const groups: { first: T; copies: T[] }[] = [];
  for (const passage of passages) {
    const group = groups.find(({ first }) => mayBe(first, passage) && isCopy(wordingOf(first), wordingOf(passage)));
    if (group) group.copies.push(passage);
    else if (groups.length >= limit) break;
    else groups.push({ first: passage, copies: [] });
  }
  return groups;
};
