import { isDay, type Day } from '../text/day.ts';
import { isLanguage, type Language } from '../text/language.ts';

/** What is done with the message that is pressed. */
const actions = {
  page: 'p',
  data: 'c',
  cite: 't',
  context: 'x',
  why: 'w',
  /** A menu; what it sets is what was chosen. */
  language: 'l',
  publisher: 'u',
  period: 'd',
  chart: 'g',
  /** What the question should have been taken to ask. */
  meant: 'm',
} as const;

export type Action = keyof typeof actions;

const sources = { few: 'f', all: 'a' } as const;

/** How the figures are drawn. */
const styles = { auto: '-', lines: 'l', bars: 'b', table: 't' } as const;

export type ChartStyle = keyof typeof styles;

/** What a press asks for. The question itself stands in the message, so any replica can answer at any time. */
export interface Press {
  readonly action: Action;
  /** From 0. */
  readonly page: number;
  readonly sources: keyof typeof sources;
  /** The language that the message is in, whoever presses. */
  readonly language: Language;
  /** The day of the question: "last quarter" stays what it was. */
  readonly day: Day;
  /** Digest of the corpus that the message was drawn from. */
  readonly corpus: string;
  /** Whether the menus are shown. */
  readonly isOpen: boolean;
  readonly style: ChartStyle;
  /** What is left of the answer; null takes all. */
  readonly only: {
    readonly language: Language | null;
    /** Six hexadecimal digits of a digest: a name may be long. */
    readonly publisher: string | null;
    /** A code such as `2020-Q1`. */
    readonly period: string | null;
  };
}

const keyOf = <K extends string>(table: Readonly<Record<K, string>>, keys: readonly K[], code: string): K | null =>
  keys.find((key) => table[key] === code) ?? null;

const actionNames = [
  'page',
  'data',
  'cite',
  'context',
  'why',
  'language',
  'publisher',
  'period',
  'chart',
  'meant',
] as const;

export const chartStyles = ['auto', 'lines', 'bars', 'table'] as const;

export const isChartStyle = (text: string): text is ChartStyle => chartStyles.some((style) => style === text);

/** `v1|p|2|f|fr|20261121|9f3c2a1b|o-|en|1a2b3c|2020-Q1` */
export const writeCustomId = ({ action, page, language, day, corpus, isOpen, style, only, ...press }: Press): string =>
  [
    'v1',
    actions[action],
    page,
    sources[press.sources],
    language,
    day.replaceAll('-', ''),
    corpus,
    `${isOpen ? 'o' : 'c'}${styles[style]}`,
    only.language ?? '',
    only.publisher ?? '',
    only.period ?? '',
  ].join('|');

const pattern =
  /^v1\|([a-z])\|(\d{1,4})\|([fa])\|(\w+)\|(\d{4})(\d{2})(\d{2})\|([0-9a-f]{8})(?:\|([oc])([-lbt])\|(\w*)\|([0-9a-f]{6})?\|([\d/HQ-]{0,23}))?$/;

/** Null for ids that this version did not write; those of the version before, without menus, are read. */
export const readCustomId = (text: string): Press | null => {
  const parts = pattern.exec(text);
  if (parts === null) return null;
  const [, code = '', page, source, language = '', year, month, date, corpus = '', open, style = '-', ...only] = parts;
  const [quoted = '', publisher = '', period = ''] = only;
  const day = `${year}-${month}-${date}`;
  const action = keyOf(actions, actionNames, code);
  if (action === null || !isLanguage(language) || !isDay(day)) return null;
  return {
    action,
    page: Number(page),
    sources: source === sources.all ? 'all' : 'few',
    language,
    day,
    corpus,
    isOpen: open === 'o',
    style: keyOf(styles, chartStyles, style) ?? 'auto',
    only: { language: isLanguage(quoted) ? quoted : null, publisher: publisher || null, period: period || null },
  };
};
