import { findLines } from '../../text/lines.ts';
import { shift, sliceOf } from '../../text/span.ts';
import { isByline, sourceIn } from '../boilerplate/byline.ts';
import type { Draft, Format, Unread } from '../format.ts';
import { type Published, publishedBy } from '../metadata/local-day.ts';
import { daysIn, readStamp } from '../metadata/read-day.ts';
import { weightOf } from '../prose.ts';
import { readHeaderLines } from './header-lines.ts';
import { readWireHead } from './wire.ts';

/** A stretch of a file that holds one article of several. */
interface Part {
  readonly start: number;
  readonly end: number;
}

interface Line extends Part {
  readonly text: string;
}

const linesIn = (text: string, { start, end }: Part): readonly Line[] =>
  findLines(text.slice(start, end))
    .map((line) => shift(line, start))
    .map((line) => ({ ...line, text: sliceOf(text, line) }))
    .filter((line) => line.text.trim() !== '');

const address = /https?:\/\/[^\s)>\]"'，。；]+/;

/** What is left of a line once an address and the marks and labels around it are away. */
const besideAddress = (text: string): string =>
  text
    .replace(/\[[^\]]*\]\((https?:[^)\s]+)\)/g, ' $1 ')
    .replace(new RegExp(address.source, 'g'), ' ')
    .replace(/^[\s>*\-–—#•·]+/, '')
    .trim();

/** A line that gives the address, the day or both of an article, and tells nothing. */
const isMeta = ({ text }: Line): boolean => {
  if (text.length > 400) return false;
  if (isByline(text.replace(/^[\s>*_-]+|[*_\s]+$/g, ''))) return true;
  const beside = besideAddress(text);
  const isShort = weightOf(beside) <= 90 && !/[.。!?！？]$/.test(beside);
  return (
    isShort &&
    (address.test(text) ||
      (daysIn(text).length === 1 && /^\W*(?:date|published|publié|发布|發布|日期|时间|posted)/i.test(text)))
  );
};

/** How far from its ends an article's day and address stand, in lines. */
const [atHead, atEnd] = [6, 3];

const metaLines = (lines: readonly Line[]): readonly Line[] => {
  const body = lines.slice(1);
  const edges = new Set([...body.slice(0, atHead - 1), ...body.slice(-atEnd)]);
  return body.filter((line) => edges.has(line) && isMeta(line));
};

const isText = (line: Line): boolean =>
  weightOf(line.text) >= 120 || (weightOf(line.text) >= 50 && /[.。!?！？]\s*$/.test(line.text));

/** A title, an address and a day of its own, and text below: what tells an article among others from a section of one. */
const isWhole = (text: string, part: Part): boolean => {
  const lines = linesIn(text, part);
  const meta = metaLines(lines);
  const hasAddress = address.test(lines[0]?.text ?? '') || meta.some((line) => address.test(line.text));
  const hasDay = meta.some((line) => daysIn(line.text).length > 0);
  return hasAddress && hasDay && lines.some((line) => isText(line) && !meta.includes(line));
};

const partsAt = (text: string, starts: readonly number[]): readonly Part[] =>
  starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));

const startsOf = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map((match) => match.index);

/** The most that may stand above the first article: a title and a date of the digest itself. */
const preamble = 400;

const isFromTheTop = (text: string, starts: readonly number[]): boolean =>
  (starts[0] ?? text.length) <= preamble || text.slice(0, starts[0]).trim() === '';

/** Heads that can't stand in the middle of an article. */
const byOwnHeads = (text: string, starts: readonly number[]): readonly Part[] =>
  starts.length >= 2 && isFromTheTop(text, starts) ? partsAt(text, starts) : [];

/** Marks that stand within articles, too: nearly every part must look like a whole article. */
const byMarks = (text: string, starts: readonly number[]): readonly Part[] => {
  if (starts.length < 2) return [];
  const parts = partsAt(text, starts).filter(
    (part) => text.slice(part.start, part.end).replace(/[\s=*_#~-]/g, '') !== '',
  );
  const whole = parts.filter((part) => isWhole(text, part));
  return whole.length >= 2 && whole.length >= parts.length * 0.8 ? parts : [];
};

const wireHeads = (text: string): readonly number[] =>
  startsOf(text, /(?<=^|\n[ \t]*\r?\n)--[ \t]\S/g).filter((at) => readWireHead(text.slice(at, at + 3000)) !== null);

const linkedHeads = (text: string): readonly number[] =>
  startsOf(text, /(?:^<!--\s?\d{10,13}\s?-->[ \t]*\r?\n)?^\[[^\n]+\]\(\S+?\)[ \t]*\r?\n-{3,}[ \t]*$/gm);

const fencedHeads = (text: string): readonly number[] =>
  startsOf(
    text,
    /^---[ \t]*\r?\n(?=(?:[\w-]+:.*\r?\n|[ \t]+.*\r?\n){1,40}?title:|title:)(?:[\w-]+:.*\r?\n|[ \t]+.*\r?\n){1,60}---[ \t]*$/gm,
  );

const labelled = /(?<=^|\n[ \t]*\r?\n|\n[ \t]*[=*_~#-]{3,}[ \t]*\r?\n)(?:title|headline|titre|标题|標題)\s?[:：]/gi;

const labelledHeads = (text: string): readonly number[] =>
  startsOf(text, labelled).filter((at) => readHeaderLines(text.slice(at, at + 4000)) !== null);

/** Below lines of marks: `=====`, `*****`, `-----`. */
const ruledHeads = (text: string): readonly number[] => {
  const rules = [...text.matchAll(/^[ \t]*([=*_~#-])\1{2,}[ \t]*$/gm)].map((match) => match.index + match[0].length);
  return rules.length === 0 ? [] : [0, ...rules];
};

const headingsOf = (text: string, level: number): readonly number[] =>
  startsOf(text, new RegExp(`^#{${level}}[ \\t]+\\S`, 'gm'));

/** "1. Title", "【1】标题", "第3篇": numbers that count up from 1, each at the start of a line. */
const numberedHeads = (text: string): readonly number[] => {
  let next = 1;
  const found: number[] = [];
  for (const match of text.matchAll(/^(?:\*\*)?[[【(（]?(\d{1,3})[\]】)）.、:：][ \t]*\S/gm)) {
    if (Number(match[1]) !== next) continue;
    found.push(match.index);
    next += 1;
  }
  return found;
};

/** Title, then day and address in the next lines, with no mark between the articles. */
const bareHeads = (text: string): readonly number[] => {
  const lines = linesIn(text, { start: 0, end: text.length });
  return lines.flatMap((line, i) => {
    const below = lines.slice(i + 1, i + 4);
    const meta = below.slice(
      0,
      below.findIndex((one) => !isMeta(one)) < 0 ? below.length : below.findIndex((one) => !isMeta(one)),
    );
    const isSigned = meta.some((one) => address.test(one.text)) && meta.some((one) => daysIn(one.text).length > 0);
    return isSigned && !isMeta(line) && weightOf(line.text) <= 200 && !isText(line) ? [line.start] : [];
  });
};

type Way = (text: string) => readonly Part[];

const byOwn: readonly Way[] = [
  (text) => byOwnHeads(text, wireHeads(text)),
  (text) => byOwnHeads(text, linkedHeads(text)),
  (text) => byOwnHeads(text, fencedHeads(text)),
  (text) => byOwnHeads(text, labelledHeads(text)),
];

const byMark: readonly Way[] = [
  (text) => byMarks(text, ruledHeads(text)),
  ...[1, 2, 3, 4].map(
    (level): Way =>
      (text) =>
        byMarks(text, headingsOf(text, level)),
  ),
  (text) => byMarks(text, numberedHeads(text)),
  (text) => {
    const heads = bareHeads(text);
    return isFromTheTop(text, heads) ? byMarks(text, heads) : [];
  },
];

const firstParts = (text: string, ways: readonly Way[]): readonly Part[] =>
  ways.map((way) => way(text)).find((parts) => parts.length >= 2) ?? [];

/** Parts between marks have an address each. */
const hasAddresses = (text: string): boolean => {
  const first = text.search(address);
  return first >= 0 && address.test(text.slice(first + 8));
};

/** Where the articles of a digest stand; none for a file that holds one article. */
const digestParts = (text: string): readonly Part[] => {
  const own = firstParts(text, byOwn);
  return own.length >= 2 || !hasAddresses(text) ? own : firstParts(text, byMark);
};

interface Told extends Published {
  readonly url: string | null;
  readonly publisher: string | null;
}

const isNotNull = <T>(value: T | null): value is T => value !== null;

/** Words of a link that name no outlet. */
const isCall = (label: string): boolean =>
  /^(?:https?:|www\.|link|source|original|read|full|more|here|lien|lire|ici|suite|原文|链接|來源|来源|全文|阅读|查看|详情)/i.test(
    label,
  );

/** "[Example News](https://…)": who printed it, as the link beside the day is called. */
const linkedName = (text: string): string | null => {
  const label = /(?<!!)\[([^\]]{2,40})\]\(https?:/.exec(text)?.[1]?.trim() ?? null;
  return label === null || isCall(label) ? null : label;
};

const toldBy = (lines: readonly Line[], meta: readonly Line[]): Told => ({
  url: lines.map(({ text }) => address.exec(text)?.[0] ?? null).find(isNotNull) ?? null,
  ...publishedBy(lines.map(({ text }) => readStamp(besideAddress(text))).find(isNotNull) ?? null, []),
  publisher:
    lines.map(({ text }) => sourceIn(text)).find(isNotNull) ??
    meta.map(({ text }) => linkedName(text)).find(isNotNull) ??
    null,
});

/** The same length, with some lines blank. */
const without = (text: string, lines: readonly Line[]): string =>
  lines.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);

const unnumbered = /^[\s#*]*(?:[[【(（]?\d{1,3}[\]】)）.、:：]\s*)?/;

const moved = (draft: Draft, by: number): Draft => ({
  ...draft,
  blocks: draft.blocks.map((block) => ({ ...block, raw: block.raw.map((run) => ({ ...run, raw: run.raw + by })) })),
});

const isHeaded = (text: string): boolean =>
  readWireHead(text) !== null || readHeaderLines(text.trimStart()) !== null || /^\s*(?:---|\[|<!--)/.test(text);

/** Reads one part by the format of single articles that accepts it. */
const readPart = (text: string, name: string, part: Part, single: readonly Format[]): readonly (Draft | Unread)[] => {
  const source = text.slice(part.start, part.end);
  const lines = isHeaded(source) ? [] : linesIn(source, { start: 0, end: source.length });
  const meta = metaLines(lines);
  const told = toldBy([...lines.slice(0, 1), ...meta], meta);
  const number = lines[0] === undefined ? 0 : (unnumbered.exec(lines[0].text)?.[0].length ?? 0);
  const opening =
    lines[0] && /\d/.test(lines[0].text.slice(0, number)) ? [{ ...lines[0], end: lines[0].start + number }] : [];
  const marked = source.startsWith('#') ? `${name}.md` : name;
  const bare = without(source, [...meta, ...opening]);
  const drafts = single.find((format) => format.accepts({ name: marked, text: bare }))?.read(bare, marked) ?? [];
  return drafts.map((draft) => ('problem' in draft ? draft : moved(completed(draft, told), part.start)));
};

const publishedOf = ({ publishedOn, publishedAt }: Told): Published => ({
  publishedOn,
  ...(publishedAt === undefined ? {} : { publishedAt }),
});

const completed = (draft: Draft, told: Told): Draft => ({
  ...draft,
  url: draft.url ?? told.url,
  ...(draft.publishedOn === null ? publishedOf(told) : {}),
  publisher: draft.publisher ?? told.publisher,
});

/**
 * Many articles in one text file, each with a title, a day and an address of its own.
 *
 * @param single The formats of files that hold one article.
 */
export const digestOf = (single: readonly Format[]): Format => ({
  name: 'digest',
  accepts: ({ name, text }) => !/\.x?html?$/i.test(name) && digestParts(text).length >= 2,
  read: (text, name) => digestParts(text).flatMap((part) => readPart(text, name, part, single)),
});
