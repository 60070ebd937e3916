/**
 * Reads Discord's markdown into a tree of plain objects. What is not on the list below stays text, and the tree becomes
 * elements through text nodes alone, so a message can never bring markup of its own.
 *
 * Blocks: paragraph, heading, subtext, quote, list, code. Inline: text, strong, em, underline, strike, spoiler, code, link,
 * time, mention.
 */

const deepest = 8;

const fence = /```(?:([\w+-]+)\n)?\n?([\s\S]+?)\n?```/g;

const webAddress = String.raw`https?:\/\/[^\s<>()]+(?:\([^\s<>()]*\)[^\s<>()]*)*`;

/** `inside` is the text between marks: anything, an escaped mark included. */
const inside = String.raw`((?:\\[\s\S]|[^\\])+?)`;

const wrapped = (type) => (match, parse) => ({ type, children: parse(match[1]) });

/** Tried in this order at every place where one of them may begin. */
const inlineRules = [
  [/\\([^\p{L}\p{N}\s])/uy, (match) => ({ type: 'text', text: match[1] })],
  [/(`+)([\s\S]*?[^`])\1(?!`)/y, (match) => ({ type: 'code', text: match[2].trim() })],
  [
    /<(https?:\/\/[^\s<>]+)>/y,
    (match) => ({ type: 'link', url: match[1], children: [{ type: 'text', text: match[1] }] }),
  ],
  [
    /<t:(-?\d{1,12})(?::([tTdDfFR]))?>/y,
    (match) => ({ type: 'time', seconds: Number(match[1]), style: match[2] ?? 'f' }),
  ],
  [/<@!?(\d{17,20})>/y, (match) => ({ type: 'mention', id: match[1] })],
  [/<\/([^:>\n]{1,32}):\d{17,20}>/y, (match) => ({ type: 'code', text: `/${match[1]}` })],
  [
    new RegExp(String.raw`\[((?:\\.|[^\]\\\n])+)\]\(\s*<?(${webAddress})>?(?:\s+"[^"\n]*")?\s*\)`, 'y'),
    (match, parse) => ({ type: 'link', url: match[2], children: parse(match[1]) }),
  ],
  [
    /https?:\/\/[^\s<]*[^\s<.,:;!?"'）】。，；：」』)\]*_~|]/y,
    (match) => ({ type: 'link', url: match[0], children: [{ type: 'text', text: match[0] }] }),
  ],
  [new RegExp(String.raw`\*\*${inside}\*\*(?!\*)`, 'y'), wrapped('strong')],
  [new RegExp(String.raw`__${inside}__(?!_)`, 'y'), wrapped('underline')],
  [new RegExp(String.raw`~~${inside}~~`, 'y'), wrapped('strike')],
  [new RegExp(String.raw`\|\|${inside}\|\|`, 'y'), wrapped('spoiler')],
  [/\*(?=\S)((?:\\[\s\S]|\*\*|[^\\*])+?)(?<=\S)\*(?!\*)/y, wrapped('em')],
  [/(?<![\p{L}\p{N}])_(?=\S)((?:\\[\s\S]|__|[^\\_])+?)(?<=\S)_(?![\p{L}\p{N}_])/uy, wrapped('em')],
];

const mayBegin = /[\\`<[*_~|]|https?:/g;

const startOfNext = (text, from) => {
  mayBegin.lastIndex = from;
  return mayBegin.exec(text)?.index ?? text.length;
};

const matchAt = (text, at) => {
  for (const [rule, build] of inlineRules) {
    rule.lastIndex = at;
    const match = rule.exec(text);
    if (match !== null) return { match, build };
  }
  return null;
};

const joinTexts = (nodes) =>
  nodes.reduce((joined, node) => {
    const last = joined.at(-1);
    if (node.type !== 'text' || last?.type !== 'text') return [...joined, node];
    return [...joined.slice(0, -1), { type: 'text', text: last.text + node.text }];
  }, []);

/** The inline nodes of a text; marks nest at most eight deep. */
export const parseInline = (text, depth = 0) => {
  if (depth > deepest) return [{ type: 'text', text }];
  const nodes = [];
  let at = 0;
  while (at < text.length) {
    const next = startOfNext(text, at);
    if (next > at) nodes.push({ type: 'text', text: text.slice(at, next) });
    if (next >= text.length) break;
    const found = matchAt(text, next);
    nodes.push(
      found === null
        ? { type: 'text', text: text[next] }
        : found.build(found.match, (part) => parseInline(part, depth + 1)),
    );
    at = next + (found === null ? 1 : found.match[0].length);
  }
  return joinTexts(nodes);
};

const listEntry = /^( *)([-*]|\d{1,9}\.) +(\S.*)$/;

const takeWhile = (lines, from, fits) => {
  let end = from;
  while (end < lines.length && fits(lines[end])) end += 1;
  return lines.slice(from, end);
};

/** Nests entries by their indentation. */
const nest = (entries) => {
  const [first] = entries;
  const points = [];
  let at = 0;
  while (at < entries.length) {
    const below = takeWhile(entries, at + 1, (entry) => entry.indent > first.indent);
    points.push({ children: parseInline(entries[at].text), list: below.length > 0 ? nest(below) : null });
    at += 1 + below.length;
  }
  return { type: 'list', start: first.start, points };
};

const parseEntry = (line) => {
  const [, indent, mark, text] = listEntry.exec(line);
  return { indent: indent.length, start: /\d/.test(mark) ? Number.parseInt(mark, 10) : null, text };
};

/** Blocks that stand at the beginning of a line: how many lines they take, and what they are. */
const blockAt = (lines, at, mayQuote) => {
  const line = lines[at];
  if (mayQuote && line.startsWith('>>> ')) {
    const rest = [line.slice(4), ...lines.slice(at + 1)];
    return { taken: rest.length, block: { type: 'quote', children: parseLines(rest, false) } };
  }
  if (mayQuote && line.startsWith('> ')) {
    const quoted = takeWhile(lines, at, (one) => /^>(?: |$)/.test(one));
    return {
      taken: quoted.length,
      block: {
        type: 'quote',
        children: parseLines(
          quoted.map((one) => one.slice(2)),
          false,
        ),
      },
    };
  }
  const heading = /^(#{1,3}) +(\S.*)$/.exec(line);
  if (heading !== null)
    return { taken: 1, block: { type: 'heading', level: heading[1].length, children: parseInline(heading[2]) } };
  const subtext = /^-# +(\S.*)$/.exec(line);
  if (subtext !== null) return { taken: 1, block: { type: 'subtext', children: parseInline(subtext[1]) } };
  if (!listEntry.test(line)) return null;
  const entries = takeWhile(lines, at, (one) => listEntry.test(one));
  return { taken: entries.length, block: nest(entries.map(parseEntry)) };
};

function parseLines(lines, mayQuote) {
  const blocks = [];
  let plain = [];
  const endParagraph = () => {
    if (plain.some((line) => line.trim() !== ''))
      blocks.push({ type: 'paragraph', children: parseInline(plain.join('\n').replace(/^\n+|\s+$/g, '')) });
    plain = [];
  };
  let at = 0;
  while (at < lines.length) {
    const found = blockAt(lines, at, mayQuote);
    if (found === null) plain.push(lines[at]);
    else {
      endParagraph();
      blocks.push(found.block);
    }
    at += found?.taken ?? 1;
  }
  endParagraph();
  return blocks;
}

/** The blocks of a message's text. */
export const parseMarkdown = (text) => {
  const blocks = [];
  let at = 0;
  for (const match of text.matchAll(fence)) {
    blocks.push(...parseLines(text.slice(at, match.index).split('\n'), true));
    blocks.push({ type: 'code', language: match[1] ?? null, text: match[2] });
    at = match.index + match[0].length;
  }
  return [...blocks, ...parseLines(text.slice(at).split('\n'), true)];
};
