import type { Block } from '../format.ts';
import { countChinese, isProse, weightOf } from '../prose.ts';

/** How much of an article its headline is held against, in paragraphs. */
const opening = 4;

/** The words of a line that can be met again: of four letters or more, and pairs of Chinese characters. */
const wordsOf = (text: string): readonly string[] => {
  const latin = text.toLowerCase().match(/[\p{Script=Latin}\d]{4,}/gu) ?? [];
  const chinese = text.match(/[\u3400-\u9fff]+/g) ?? [];
  return [
    ...new Set([
      ...latin,
      ...chinese.flatMap((run) => Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2))),
    ]),
  ];
};

/** A bar of rubrics: short words in a row, or parted by bars and arrows. */
const isMenu = (text: string): boolean =>
  /\s[|>/·]\s|\s{2,}/u.test(text) ||
  (countChinese(text) > 0 && text.split(/\s+/).length >= 6 && text.split(/\s+/).every((word) => word.length <= 8));

/** A site's own bar: four rubrics or more, parted by bars. */
export const isMenuBar = (text: string): boolean => {
  const words = text.split(/\s?[|｜]\s?/);
  return (
    words.length >= 4 && words.every((word) => word.length > 0 && word.length <= 24 && !/[\d.。!?！？]/.test(word))
  );
};

/** A newspaper's name, or a rubric, in capitals. */
const isShouted = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toUpperCase() && text.length <= 40;

/** Least that a headline weighs, in Latin letters, and how many of its words its article takes up. */
const lightest = 18;
const fewest = 2;

interface Scored {
  readonly line: Block;
  /** How many of its words the article takes up. */
  readonly met: number;
}

const bestOf = (scored: readonly Scored[]): Scored | undefined =>
  scored.reduce<Scored | undefined>((top, one) => (top === undefined || one.met > top.met ? one : top), undefined);

/**
 * Where page furniture stands above an article, the line that its first paragraphs take up most is the headline:
 * undefined where none is, or where the line at the top is as good. What stands above a site's bar is the site's name.
 */
export const headlineAmong = (lines: readonly Block[], blocks: readonly Block[]): Block | undefined => {
  const told = new Set(
    blocks
      .filter(isProse)
      .slice(0, opening)
      .flatMap((block) => wordsOf(block.text)),
  );
  const scored = lines
    .filter((line) => weightOf(line.text) >= lightest && !isMenu(line.text))
    .map((line) => ({ line, met: wordsOf(line.text).filter((word) => told.has(word)).length }));
  const first = scored.find(({ line }) => line === lines[0]);
  const bar = lines.findLastIndex((line) => isMenuBar(line.text));
  const isMasthead = first !== undefined && isShouted(first.line.text) && first.met === 0;
  const below = bestOf(scored.filter(({ line }) => lines.indexOf(line) > bar));
  const other = bestOf(scored.filter((one) => one !== first && !isShouted(one.line.text)));
  if (isMasthead && other !== undefined && other.met > 0) return other.line;
  if (bar > 0 && below !== undefined && below.met >= (first?.met ?? 0)) return below.line;
  const best = bestOf(scored);
  return best === undefined || best.met < fewest || best.met <= 2 * (first?.met ?? 0) ? undefined : best.line;
};
