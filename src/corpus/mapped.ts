import { matchesOf } from '../text/matches-of.ts';
import type { Run } from './article.ts';

/** Clean text that remembers where in the raw file each stretch of it stands. */
export interface Mapped {
  readonly text: string;
  readonly raw: readonly Run[];
}

/** A stretch of a text that is to be left out, or written differently. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

export const verbatim = (raw: string, start = 0, end = raw.length): Mapped =>
  end > start ? { text: raw.slice(start, end), raw: [{ text: 0, raw: start, length: end - start }] } : made('');

/** Text that has no place in the raw file. */
export const made = (text: string): Mapped => ({ text, raw: [] });

const append = (runs: readonly Run[], next: Run): readonly Run[] => {
  const last = runs.at(-1);
  const follows = last && last.text + last.length === next.text && last.raw + last.length === next.raw;
  return follows ? [...runs.slice(0, -1), { ...last, length: last.length + next.length }] : [...runs, next];
};

export const concat = (parts: readonly Mapped[], separator = ''): Mapped => {
  const runs: Run[] = [];
  let at = 0;
  for (const part of parts) {
    for (const run of part.raw) {
      const next = { ...run, text: run.text + at };
      const joined = append(runs.slice(-1), next);
      runs.splice(-1, 1, ...joined);
    }
    at += part.text.length + separator.length;
  }
  return { text: parts.map((part) => part.text).join(separator), raw: runs };
};

/** The place of the first run that ends behind an offset, by halving. */
const firstEndingBehind = (runs: readonly Run[], at: number): number => {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const run = runs[middle];
    if (run && run.text + run.length <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};

const runsWithin = (runs: readonly Run[], start: number, end: number): readonly Run[] => {
  const within: Run[] = [];
  for (let i = firstEndingBehind(runs, start); i < runs.length; i += 1) {
    const run = runs[i];
    if (!run || run.text >= end) break;
    within.push(run);
  }
  return within;
};

export const sliceMapped = (mapped: Mapped, start: number, end: number): Mapped => ({
  text: mapped.text.slice(start, end),
  raw: runsWithin(mapped.raw, start, end).flatMap((run) => {
    const from = Math.max(run.text, start);
    const to = Math.min(run.text + run.length, end);
    return to > from ? [{ text: from - start, raw: run.raw + from - run.text, length: to - from }] : [];
  }),
});

const apply = (mapped: Mapped, edits: readonly Edit[]): Mapped => {
  if (edits.length === 0) return mapped;
  const starts = [0, ...edits.map((edit) => edit.end)];
  return concat(
    starts.flatMap((start, i) => {
      const edit = edits[i];
      const kept = sliceMapped(mapped, start, edit?.start ?? mapped.text.length);
      return edit ? [kept, made(edit.by)] : [kept];
    }),
  );
};

/** Writes each match differently; a match that is written as it was keeps its place in the raw file. */
export const replace = (mapped: Mapped, pattern: RegExp, by: (match: RegExpExecArray) => string): Mapped =>
  apply(
    mapped,
    matchesOf(pattern, mapped.text).flatMap((match) => {
      const text = by(match);
      return text === match[0] ? [] : [{ start: match.index, end: match.index + match[0].length, by: text }];
    }),
  );

/** Leaves of each match its first group alone. The pattern needs the flags `d` and `g`. */
export const keepGroup = (mapped: Mapped, pattern: RegExp): Mapped =>
  apply(
    mapped,
    matchesOf(pattern, mapped.text).flatMap((match) => {
      const [start, end] = match.indices?.[1] ?? [match.index, match.index];
      return [
        { start: match.index, end: start, by: '' },
        { start: end, end: match.index + match[0].length, by: '' },
      ];
    }),
  );

const isBlank = (char: string | undefined): boolean => char !== undefined && /[\s\u200b-\u200f\u2060]/.test(char);

/** Without the blanks at both ends: ideographic spaces, no-break spaces and zero-width marks among them. */
export const trim = (mapped: Mapped): Mapped => {
  let start = 0;
  let end = mapped.text.length;
  while (isBlank(mapped.text[start])) start += 1;
  while (end > start && isBlank(mapped.text[end - 1])) end -= 1;
  return sliceMapped(mapped, start, end);
};

/** The value where it stands in the raw text, or without a place where it is written otherwise (escapes, entities). */
export const locate = (raw: string, value: string, from = 0, to = raw.length): Mapped => {
  const at = raw.indexOf(value, from);
  return at >= 0 && at + value.length <= to ? verbatim(raw, at, at + value.length) : made(value);
};

/** A text that was made of another one, with its places told in what that other one was made of. */
export const through = (outer: Mapped, inner: Mapped): Mapped => ({
  text: inner.text,
  raw: inner.raw.flatMap((run) =>
    sliceMapped(outer, run.raw, run.raw + run.length).raw.map((held) => ({ ...held, text: held.text + run.text })),
  ),
});
