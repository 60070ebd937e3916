import type { Article } from '../corpus/article.ts';
import { outletNamed } from '../corpus/metadata/outlets.ts';

/** What a copy keeps of an article, however its words are turned. */
interface Wording {
  /** Words; of Chinese, each two characters that follow one another. */
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

/** Articles with fewer words are too short to tell a copy from the same news told again. */
const fewest = 20;

/** Parts of words and of numbers that a spun copy still shares with its original; other reports of one release share less. */
const sharedWords = 0.55;
const sharedNumbers = 0.6;

const pairsOf = (run: string): readonly string[] =>
  Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2));

const readWording = ({ text }: Article): Wording => {
  const lower = text.toLowerCase();
  return {
    words: new Set([
      ...(lower.match(/\p{Script=Latin}+/gu) ?? []),
      ...(lower.match(/\p{Script=Han}+/gu) ?? []).flatMap(pairsOf),
    ]),
    numbers: new Set(lower.match(/\d+(?:[.,]\d+)*/g) ?? []),
  };
};

const wordings = new WeakMap<Article, Wording>();

const wordingOf = (article: Article): Wording => {
  const known = wordings.get(article);
  if (known !== undefined) return known;
  const fresh = readWording(article);
  wordings.set(article, fresh);
  return fresh;
};

const countShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].reduce((count, each) => count + (b.has(each) ? 1 : 0), 0);

/** Whether one article is the other's text, mirrored or with its words turned; a report of the same kind has other numbers. */
export const isCopy = (a: Article, b: Article): boolean => {
  if (a === b || a.language !== b.language || a.kind !== b.kind) return false;
  const [x, y] = [wordingOf(a), wordingOf(b)];
  const [few, many] = x.words.size < y.words.size ? [x.words, y.words] : [y.words, x.words];
  if (few.size < fewest || few.size < many.size * sharedWords) return false;
  const shared = countShared(few, many);
  const fewerNumbers = Math.min(x.numbers.size, y.numbers.size);
  return (
    shared >= sharedWords * (few.size + many.size - shared) &&
    fewerNumbers > 0 &&
    countShared(x.numbers, y.numbers) >= sharedNumbers * fewerNumbers
  );
};

const lastOfAll = '9999';

/** An outlet of name is copied more often than it copies. */
const nameless = ({ publisher }: Article): number => (publisher !== null && outletNamed(publisher) !== null ? 0 : 1);

/** The nearer to the source first: an article before a brief, what was published first, an outlet of name, what has kept all its numbers. */
export const byOriginality = (a: Article, b: Article): number =>
  a.kind.localeCompare(b.kind) ||
  (a.publishedOn ?? lastOfAll).localeCompare(b.publishedOn ?? lastOfAll) ||
  nameless(a) - nameless(b) ||
  wordingOf(b).numbers.size - wordingOf(a).numbers.size;
