import type { Span } from '../../text/span.ts';
import type { NounReader } from './grammar.ts';
import { isLess, isYear, type Numeral } from './numeral.ts';
import { letter, matchAt } from './pattern.ts';

/** Which words after a number are what it counts. */
export interface NounWords {
  /** Between number and noun: French "de". */
  readonly link: string;
  /** Source: numbers that no noun follows without the link: "2 millions facturés" counts nothing. */
  readonly linked: string;
  readonly isPlural: (word: string) => boolean;
  /** Words that end the noun: prepositions, verbs. */
  readonly stops: ReadonlySet<string>;
  /** Times and measures: with them nothing is counted. */
  readonly measures: ReadonlySet<string>;
  /** Words that may open a sentence before a count; another capitalised word makes the number a name's ("Windows 11"). */
  readonly openers: ReadonlySet<string>;
  /** Words before a number that say it is no count ("top 10"). */
  readonly refusers: ReadonlySet<string>;
  /** Words that take a small number as known: "the three leaders" counts nothing anew. */
  readonly definite: ReadonlySet<string>;
  /** English ends at the first plural, French carries it through ("nouveaux clients américains"). */
  readonly runs: boolean;
}

const word = new RegExp(`[ ](?:[dl]')?([${letter}&'-]+)`, 'y');

const previous = new RegExp(`([${letter}.]+) $`);

/** "One in five" is a share. */
const outOf = /(?:^|[^\p{L}\d])(?:one|two|three|un|une|deux|trois|\d) (?:in|of|out of|sur|des) $/iu;

/** As does "3 entreprises sur 10". */
const outOfAfter = / (?:sur|out of) (?:\d|deux|trois|quatre|cinq|dix|three|four|five|ten)/iy;

const longest = 4;

const wordsAfter = (text: string, at: number, stops: ReadonlySet<string>): readonly { text: string; end: number }[] => {
  const words: { text: string; end: number }[] = [];
  word.lastIndex = at;
  for (let found = word.exec(text); found && words.length < longest; found = word.exec(text)) {
    const written = found[1] ?? '';
    if (stops.has(written.toLowerCase())) break;
    words.push({ text: written.toLowerCase(), end: word.lastIndex });
  }
  return words;
};

const isSmall = ({ written, value }: Numeral): boolean => written === 'words' || isLess(value, '10');

/** 75008 Paris. */
const isPostcode = (text: string, { span }: Numeral): boolean =>
  /^\d{5} \p{Lu}/u.test(text.slice(span.start, span.end + 2));

const isRefused = (words: NounWords, text: string, numeral: Numeral): boolean => {
  const opening = text.slice(Math.max(0, numeral.span.start - 24), numeral.span.start);
  if (outOf.test(opening)) return true;
  const before = previous.exec(opening)?.[1];
  if (before === undefined) return false;
  if (isSmall(numeral) && words.definite.has(before.toLowerCase())) return true;
  if (words.refusers.has(before.toLowerCase())) return true;
  const small = numeral.written === 'digits' && numeral.span.end - numeral.span.start <= 4;
  return small && /^\p{Lu}/u.test(before) && !words.openers.has(before.toLowerCase());
};

/** Finds the noun that a number counts in English or French: the plural that follows it within a few words. */
export const latinNouns = (words: NounWords): NounReader => {
  const link = new RegExp(words.link, 'iy');
  const linked = new RegExp(words.linked, 'iu');
  return (text, numeral): Span | undefined => {
    const { end } = numeral.span;
    if (isYear(numeral) || isPostcode(text, numeral) || !isLess('0', numeral.value) || isRefused(words, text, numeral))
      return undefined;
    if (numeral.written === 'words' && numeral.value === '1') return undefined;
    link.lastIndex = end;
    const isLinked = numeral.scales.length > 0 && link.test(text);
    if (!isLinked && linked.test(text.slice(numeral.span.start, end))) return undefined;
    const at = isLinked ? link.lastIndex - 1 : end;
    const following = wordsAfter(text, text[at] === ' ' ? at : end, words.stops);
    if (following[0] && words.measures.has(following[0].text)) return undefined;
    const plural = words.runs
      ? following.findLastIndex(({ text: written }) => words.isPlural(written))
      : following.findIndex(({ text: written }) => words.isPlural(written));
    const last = following[plural];
    if (last === undefined || words.measures.has(last.text) || matchAt(outOfAfter, text, last.end) !== null)
      return undefined;
    return { start: at + 1, end: last.end };
  };
};
