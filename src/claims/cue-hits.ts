import type { Cues } from '../locales/cues.ts';
import { cues as en } from '../locales/en/cues.ts';
import { cues as fr } from '../locales/fr/cues.ts';
import { cues as zh } from '../locales/zh/cues.ts';
import { metrics } from '../lexicon/metrics.ts';
import type { MetricId } from '../lexicon/metric.ts';
import type { Language } from '../text/language.ts';
import { matchesOf } from '../text/matches-of.ts';
import type { Span } from '../text/span.ts';

export type CueKind = Exclude<keyof Cues, 'spaced' | 'bases'>;

export interface CueHit {
  readonly kind: CueKind;
  readonly span: Span;
}

/** A word that names what is measured. */
export interface HeadHit {
  readonly metric: MetricId;
  readonly span: Span;
}

export interface BasisHit {
  readonly basis: string;
  readonly span: Span;
}

const cuesOf: Readonly<Record<Language, Cues>> = { en, fr, zh };

const numberWords: Readonly<Record<Language, readonly string[]>> = {
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  fr: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  zh: ['[两二]', '三', '四', '五', '六', '七', '八', '九', '十'],
};

const numberPattern = (language: Language): string => `(?:\\d{1,2}|${numberWords[language].join('|')})`;

/** The number in words such as "the top four", 2–99; null where none is written ("trio" is three). */
export const numberIn = (language: Language, words: string): number | null => {
  const digits = /\d{1,2}/.exec(words);
  if (digits !== null) return Number(digits[0]);
  if (/trio/i.test(words)) return 3;
  if (/quatuor/i.test(words)) return 4;
  const found = numberWords[language].findIndex((word) =>
    new RegExp(cuesOf[language].spaced ? `\\b${word}\\b` : word, 'iu').test(words),
  );
  return found === -1 ? null : found + 2;
};

const compile = (language: Language, sources: readonly string[]): RegExp | null => {
  if (sources.length === 0) return null;
  const longestFirst = [...sources].sort((a, b) => b.length - a.length).join('|');
  return cuesOf[language].spaced
    ? new RegExp(`(?:${longestFirst})(?:(?<=')|(?![\\p{L}\\d]))`, 'giu')
    : new RegExp(longestFirst, 'giu');
};

const kindsOf = (cues: Cues): readonly CueKind[] =>
  Object.keys(cues).filter((key): key is CueKind => key !== 'spaced' && key !== 'bases');

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[\\s-]');

const build = (language: Language): ReadonlyMap<CueKind, RegExp> =>
  new Map(
    kindsOf(cuesOf[language]).flatMap((kind) => {
      const sources = cuesOf[language][kind].map((source) =>
        kind === 'topN' ? source.replace(/(?<![A-Za-z])N(?![A-Za-z])/g, numberPattern(language)) : source,
      );
      const pattern = compile(language, sources);
      return pattern === null ? [] : [[kind, pattern]];
    }),
  );

const patterns: Readonly<Record<Language, ReadonlyMap<CueKind, RegExp>>> = {
  en: build('en'),
  fr: build('fr'),
  zh: build('zh'),
};

const headsOf = (language: Language): readonly (readonly [MetricId, RegExp])[] =>
  Object.values(metrics).flatMap((metric) => {
    const pattern = metric.of === undefined ? compile(language, metric.names[language].map(escape)) : null;
    return pattern === null ? [] : [[metric.id, pattern]];
  });

const heads: Readonly<Record<Language, ReturnType<typeof headsOf>>> = {
  en: headsOf('en'),
  fr: headsOf('fr'),
  zh: headsOf('zh'),
};

const basesOf = (language: Language): readonly (readonly [string, RegExp])[] =>
  Object.entries(cuesOf[language].bases).flatMap(([basis, sources]) => {
    const pattern = compile(language, sources);
    return pattern === null ? [] : [[basis, pattern]];
  });

const bases: Readonly<Record<Language, ReturnType<typeof basesOf>>> = {
  en: basesOf('en'),
  fr: basesOf('fr'),
  zh: basesOf('zh'),
};

/** Asked only where words were met: as a look behind that opens the patterns it would be asked at every character. */
const beginsWord = (text: string, at: number): boolean => !/[\p{L}\d]$/u.test(text.slice(Math.max(0, at - 2), at));

const beginsAnywhere = (): boolean => true;

const spansOf = (language: Language, pattern: RegExp, text: string, offset: number): readonly Span[] =>
  matchesOf(pattern, text, cuesOf[language].spaced ? beginsWord : beginsAnywhere).map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));

const byPlace = (a: { readonly span: Span }, b: { readonly span: Span }): number =>
  a.span.start - b.span.start || b.span.end - a.span.end;

/** What a sentence without figures is read for: whom it speaks of, what its table's columns are. */
const ofTopics: readonly CueKind[] = [
  'beside',
  'besideAfter',
  'corefer',
  'rest',
  'topN',
  'actors',
  'growth',
  'yearOnYear',
  'ofWorld',
  'than',
];

/** The cues of a stretch of normalised text that stands at `offset`; of one kind they don't overlap, of two kinds they may. */
export const findCues = (language: Language, text: string, offset: number, isTold = true): readonly CueHit[] =>
  [...patterns[language]]
    .filter(([kind]) => isTold || ofTopics.includes(kind))
    .flatMap(([kind, pattern]) => spansOf(language, pattern, text, offset).map((span) => ({ kind, span })))
    .sort(byPlace);

const isInside = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;

/** The words that name a metric, longest first where two overlap: "capital spending" is not "spending". */
export const findHeads = (language: Language, text: string, offset: number): readonly HeadHit[] => {
  const all = heads[language].flatMap(([metric, pattern]) =>
    spansOf(language, pattern, text, offset).map((span) => ({ metric, span })),
  );
  return all.filter((hit) => !all.some((other) => isInside(hit.span, other.span))).sort(byPlace);
};

const overlay: readonly CueKind[] = [
  'ofMarket',
  'ofWorld',
  'ofOwn',
  'than',
  'topN',
  'rest',
  'corefer',
  'forecast',
  'plan',
  'unrelated',
  'stocks',
  'researchers',
  'background',
  'says',
  'hypothetical',
  'aspires',
  'actors',
  'equals',
  'besideAfter',
];

/** A cue inside a longer one ("up" in "up from", 比 in 占比) or inside a head says nothing of its own. */
export const withoutInner = (
  cues: readonly CueHit[],
  heads: readonly HeadHit[],
): { readonly cues: readonly CueHit[]; readonly heads: readonly HeadHit[] } => {
  const outer = cues.filter((cue) => !overlay.includes(cue.kind));
  const kept = cues.filter(
    (cue) =>
      (overlay.includes(cue.kind) && cue.kind !== 'unrelated') ||
      ![...(cue.kind === 'unrelated' ? [] : outer), ...heads].some((other) => isInside(cue.span, other.span)),
  );
  const unrelated = cues.filter((cue) => cue.kind === 'unrelated');
  return { cues: kept, heads: heads.filter((head) => !unrelated.some((cue) => isInside(head.span, cue.span))) };
};

export const findBases = (language: Language, text: string, offset: number): readonly BasisHit[] =>
  bases[language]
    .flatMap(([basis, pattern]) => spansOf(language, pattern, text, offset).map((span) => ({ basis, span })))
    .sort(byPlace);
