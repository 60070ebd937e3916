import { createHash } from 'node:crypto';

import type { Day } from '../text/day.ts';
import type { Language } from '../text/language.ts';
import type { Article, Paragraph } from './article.ts';
import { clean } from './boilerplate/clean.ts';
import type { Head } from './boilerplate/read-head.ts';
import type { Block, Draft } from './format.ts';
import { concat } from './mapped.ts';
import { addressDay } from './metadata/address-day.ts';
import { datelineIn, leadDay } from './metadata/dateline.ts';
import { datelineDay, localDay } from './metadata/local-day.ts';
import { tellLanguage } from './metadata/tell-language.ts';
import { tellPublisher } from './metadata/tell-publisher.ts';
import { dayOfDateline } from './metadata/day-of-dateline.ts';
import { countChinese } from './prose.ts';

const idOf = (url: string | null, text: string): string =>
  `a${createHash('sha256')
    .update(`${url ?? ''}\n${text}`)
    .digest('hex')
    .slice(0, 10)}`;

const paragraphsOf = (blocks: readonly Block[]): readonly Paragraph[] => {
  let at = 0;
  return blocks.map(({ text, role }) => {
    const span = { start: at, end: at + text.length };
    at = span.end + 1;
    return { span, role };
  });
};

/** What stands in for a title that the file does not state: the first words. */
const firstWords = (text: string): string => {
  const line = text.split('\n', 1)[0] ?? '';
  const room = countChinese(line) * 3 > line.length ? 40 : 80;
  return line.length <= room ? line : `${line.slice(0, room).replace(/[\s，,、]+[^\s，,、]*$/, '')}…`;
};

/** How much of an article tells the year of its dateline, in paragraphs: the headline and the lead. */
const headLength = 4;

/** The day that the article's own first words state. */
const spokenDay = (blocks: readonly Block[], language: Language): Day | null => {
  const head = blocks.slice(0, headLength);
  const spoken = head.filter((block) => block.role === 'text').map((block) => block.text);
  const dateline = spoken.map(datelineIn).find((found) => found !== null);
  if (dateline) return dayOfDateline(dateline, head.map((block) => block.text).join('\n'), language);
  return leadDay(spoken[0] ?? '');
};

/** The day that the article's readers are shown, where what its file states for machines is a moment in UTC. */
const shownDay = ({ publishedAt: at }: Draft, { printed, blocks }: Head, url: string | null): Day | null => {
  if (at === undefined) return null;
  const lead = blocks.find((block) => block.role === 'text')?.text ?? '';
  return localDay(at, [...printed, addressDay(url, '')]) ?? datelineDay(at, datelineIn(lead));
};

/** An article out of what a format found, or why there is none. */
export const compose = (draft: Draft, file: string, published: Day | null): Article | { readonly problem: string } => {
  const head = clean(draft.blocks);
  const body = head.blocks.filter((block) => block.role !== 'title');
  if (body.length === 0) return { problem: 'no article text found' };
  const spoken = body.map((block) => block.text).join('\n');
  const language = tellLanguage(spoken, draft.language);
  if (language === null) return { problem: 'neither English, French nor Chinese' };
  const { text, raw } = concat(head.blocks, '\n');
  const title = head.blocks.find((block) => block.role === 'title')?.text ?? draft.title ?? firstWords(spoken);
  const url = draft.url ?? head.url;
  return {
    id: idOf(url, text),
    file,
    kind: draft.kind,
    language,
    title,
    publisher: tellPublisher({ ...draft, url }, head.publisher, spoken),
    url,
    publishedOn:
      shownDay(draft, head, url) ??
      draft.publishedOn ??
      head.publishedOn ??
      spokenDay(head.blocks, language) ??
      addressDay(url, file) ??
      published,
    basedOn: draft.basedOn,
    text,
    paragraphs: paragraphsOf(head.blocks),
    raw,
  };
};
