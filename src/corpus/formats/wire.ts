import type { Draft, Format } from '../format.ts';
import { locate } from '../mapped.ts';
import { publishedBy } from '../metadata/local-day.ts';
import { readDay, readStamp } from '../metadata/read-day.ts';
import { plainBlocks } from './plain.ts';

/** The `-- ` lines above a wire's text: headline, byline, date and address, in this order, some left out. */
const head = /^(?:[ \t]*\r?\n)*((?:--[ \t].*(?:\r?\n|$)){2,6})/;

interface WireHead {
  readonly lines: readonly string[];
  readonly body: number;
}

const isAddress = (line: string): boolean => /^https?:\/\/\S+$/i.test(line);

/** The lines of a wire's head, or null; one of them must be a date or an address. */
export const readWireHead = (text: string): WireHead | null => {
  const match = head.exec(text);
  if (!match) return null;
  const lines = (match[1] ?? '')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.replace(/^--[ \t]+/, '').trim());
  const isSigned = lines.slice(1).some((line) => isAddress(line) || readDay(line) !== null);
  return isSigned ? { lines, body: match[0].length } : null;
};

const readWire = (text: string, { lines, body }: WireHead): Draft => {
  const [title = '', ...rest] = lines;
  return {
    title,
    publisher: null,
    url: rest.find(isAddress) ?? null,
    ...publishedBy(rest.map(readStamp).find((stamp) => stamp !== null) ?? null, rest),
    kind: 'article',
    basedOn: null,
    language: null,
    blocks: [{ ...locate(text, title), role: 'title' }, ...plainBlocks(text, body)],
  };
};

/** An article as wires are exported: lines of `-- ` above the text. */
export const wire: Format = {
  name: 'wire',
  accepts: ({ text }) => readWireHead(text) !== null,
  read: (text) => {
    const found = readWireHead(text);
    return found === null ? [] : [readWire(text, found)];
  },
};
