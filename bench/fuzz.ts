import { extractClaims } from '../src/claims/extract-claims.ts';
import type { Article } from '../src/corpus/article.ts';
import { readFile } from '../src/corpus/read-file.ts';
import type { Span } from '../src/text/span.ts';
import { percentile } from './percentile.ts';
import { amount } from './table.ts';
import { benchArticles } from './texts.ts';

/** Whole numbers from 0 to below `limit`, the same for the same seed. */
type Draw = (limit: number) => number;

/** Mulberry32: small, even enough, and repeatable. */
const drawsFrom = (seed: number): Draw => {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, limit);
  };
};

const marks = [
  '%',
  '％',
  '$',
  '¥',
  '€',
  '\u00a0',
  '\u202f',
  '\u200b',
  '\ufeff',
  '\ud83d',
  '\u0301',
  '\r',
  '|',
  '---\n',
];
const words = [
  'billion',
  'milliards',
  '亿',
  '成',
  '2020',
  'Q3',
  '第三季度',
  '1,234.5',
  '-',
  '–',
  '9'.repeat(40),
  '市场份额',
];
const markup = ['<td>', '</', '&#', '&amp;', '![', '](', '```', '<!--'];
const oddments = [...marks, ...words, ...markup, 'Alibaba', '腾讯', 'Huawei Cloud', 'market share'];

const cutOut = (text: string, draw: Draw): string => {
  const from = draw(text.length);
  return text.slice(0, from) + text.slice(from + draw(200));
};

const putIn = (text: string, more: string, draw: Draw): string => {
  const at = draw(text.length);
  return text.slice(0, at) + more + text.slice(at);
};

const mutate = (text: string, other: string, draw: Draw): string => {
  const way = draw(5);
  if (way === 0) return cutOut(text, draw);
  if (way === 1) return putIn(text, oddments[draw(oddments.length)] ?? '', draw);
  if (way === 2) return putIn(text, String.fromCharCode(draw(0x10000)), draw);
  if (way === 3) return putIn(text, other.slice(draw(other.length)).slice(0, draw(400)), draw);
  return putIn(text, (oddments[draw(oddments.length)] ?? '').repeat(draw(50)), draw);
};

const random = (draw: Draw): string =>
  Array.from({ length: draw(2_000) }, () =>
    draw(3) === 0 ? (oddments[draw(oddments.length)] ?? '') : String.fromCodePoint(0x20 + draw(0x9fff)),
  ).join('');

const damaged = (articles: readonly Article[], draw: Draw): string => {
  const any = (): string => articles[draw(articles.length)]?.text ?? '';
  if (draw(10) === 0) return random(draw);
  let text = any();
  for (let times = 1 + draw(8); times > 0; times -= 1) text = mutate(text, any(), draw);
  return text;
};

const endings = ['md', 'txt', 'html'];

const liesIn = (text: string, { start, end }: Span): boolean => 0 <= start && start <= end && end <= text.length;

/** Reads one damaged file; says what is wrong with what was read. */
const faultOf = (text: string, draw: Draw): string | null => {
  const name = `damaged.${endings[draw(endings.length)] ?? 'md'}`;
  const { articles } = readFile({ name, bytes: new TextEncoder().encode(text) });
  for (const article of articles)
    for (const { quote, quantity, evidence } of extractClaims(article)) {
      const spans = [quote, quantity.span, ...Object.values(evidence)].filter((span) => span !== undefined);
      if (spans.some((span) => !liesIn(article.text, span))) return 'a span outside the text';
    }
  return null;
};

const look = (text: string, draw: Draw): string | null => {
  try {
    return faultOf(text, draw);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
};

/** Reads damaged articles for some seconds and prints what broke; 1 where something did. */
export const fuzz = async (seconds: number, seed: number, print: (line: string) => void): Promise<number> => {
  const articles = await benchArticles();
  articles.forEach(extractClaims);
  const draw = drawsFrom(seed);
  const end = performance.now() + seconds * 1000;
  const costs: number[] = [];
  const faults = new Set<string>();
  let characters = 0;
  while (performance.now() < end) {
    const text = damaged(articles, draw);
    const started = performance.now();
    const fault = look(text, draw);
    costs.push((performance.now() - started) / Math.max(1, text.length / 1000));
    characters += text.length;
    if (fault !== null && !faults.has(fault)) print(`text ${costs.length} of seed ${seed}: ${fault}\n${text}\n`);
    if (fault !== null) faults.add(fault);
  }
  print(
    `seed ${seed}: ${costs.length} texts, ${amount(characters / seconds, 'characters/s')}; for 1,000 characters ${amount(percentile(costs, 0.5), 'ms')} p50, ${amount(percentile(costs, 0.999), 'ms')} p99.9; ${faults.size} kinds of fault`,
  );
  return faults.size === 0 ? 0 : 1;
};
