import characters from 'opencc-js/dict/TSCharacters';

/** ASCII that a full-width form stands for; sentence marks (！；？) and the comma stay as they are. */
const fullWidth = (): readonly (readonly [string, string])[] =>
  Array.from({ length: 94 }, (_, i) => String.fromCharCode(0xff01 + i))
    .filter((mark) => !'！，；？'.includes(mark))
    .map((mark) => [mark, String.fromCharCode(mark.charCodeAt(0) - 0xfee0)] as const);

const each = (from: string, to: string): readonly (readonly [string, string])[] =>
  from.split('').map((mark) => [mark, to] as const);

/** Where a traditional character has several simplified ones the first, most common one counts. */
const simplified = (): readonly (readonly [string, string])[] =>
  characters
    .split('|')
    .map((line) => line.split(' '))
    .flatMap(([from = '', to = '']) => (from.length === 1 && to.length === 1 ? [[from, to] as const] : []));

const replacements: ReadonlyMap<string, string> = new Map([
  ...simplified(),
  ...fullWidth(),
  ...each('’‘ʼ‛′', "'"),
  ...each('“”„‟″', '"'),
  ...each('\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', ' '),
  ...each('\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff', ' '),
  ...each('￥', '¥'),
  ...each('￡', '£'),
  ...each('￦', '₩'),
  ...each('﹪٪', '%'),
]);

const replaceable = new RegExp(
  `[${[...replacements.keys()].map((mark) => mark.replace(/[\]\\^-]/, String.raw`\$&`)).join('')}]`,
  'g',
);

/** Dashes, waves and commas whose meaning depends on standing between two digits. */
const betweenDigits = /(?<=\d)[‐‑‒–—―−～〜∼，](?=\d)/g;

const markBetweenDigits = (mark: string): string => (mark === '，' ? ',' : '～〜∼'.includes(mark) ? '~' : '-');

/**
 * The text in the form that the grammars read: plain quotes, spaces and digits, simplified Chinese.
 * Has the same length in UTF-16 code units, so a span of one is a span of the other.
 */
export const normalise = (text: string): string =>
  text.replace(replaceable, (mark) => replacements.get(mark) ?? mark).replace(betweenDigits, markBetweenDigits);
