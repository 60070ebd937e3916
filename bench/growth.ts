import process from 'node:process';

import { extractClaims } from '../src/claims/extract-claims.ts';
import { readFile } from '../src/corpus/read-file.ts';
import { amount, row, type Row, type Table } from './table.ts';
import { benchArticles } from './texts.ts';

/** A text of a shape, of so many characters. */
type Shape = (length: number) => string;

const run =
  (unit: string): Shape =>
  (length) =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const nested =
  (open: string, close: string): Shape =>
  (length) =>
    open.repeat(length / 2 / open.length) + close.repeat(length / 2 / close.length);

const sentence = 'Alibaba Cloud held 34% of China’s cloud market in Q1 2023, according to Canalys; Tencent held 16%. ';
const phrase = '2023年第一季度，阿里云占中国云市场的34%，腾讯云占16%，';
const phraseFr = 'Au T1 2023, Alibaba Cloud détenait 34 % du marché chinois du cloud, contre 36 % un an plus tôt, ';

/** What a file may hold that a reader of numbers, names, dates or markup could choke on. */
const shapes: Readonly<Record<string, Shape>> = {
  'digits alone': run('7'),
  'digits in groups': run('1,234,'),
  'digits and points': run('1.2.3'),
  'digits and spaces': run('12 345 '),
  'Chinese numerals': run('三千五百亿'),
  'units without numbers': run('%亿$€元'),
  'numbers with units': run('$3.5bn 12% 5亿元 '),
  'nested parentheses': nested('(', ')'),
  'nested parentheses with figures': nested('Alibaba (34% ', ') '),
  'nested quotes of Chinese': nested('「', '」'),
  'one line of English': run(sentence),
  'one line of French': run(phraseFr),
  'one line of Chinese': run(phrase),
  'English without an end of sentence': run('Alibaba held 34% and Tencent 16% and '),
  'a table of rows': run('| Alibaba | 34% | 12.5% | $3.5bn |\n'),
  'a row of cells': run('Alibaba | 34% | '),
  'a cell a line': run('Alibaba\n34%\n'),
  'names that no table knows': run('Vantor rose 3%. '),
  'a list of companies': run('Alibaba, Tencent, 华为, '),
  dates: run('2020-01-01 3 April 2021 2021年3月 '),
  spaces: run('a    '),
  'empty lines': run('\n\n \n'),
  'stacked accents': run('e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301'),
  'halves of surrogate pairs': run('\uD83D\uDE00\uD83D5% '),
  'marks of direction': run('\u202E34%\u2066\u200F '),
  'no-width and no-break spaces': run('1\u200B2\u00A0345\u202F%'),
  'tags never closed': run('<td><div '),
  'tags nested': nested('<div>', '</div>'),
  'links never closed': run('[a]( ![b]( '),
  emphasis: run('**a_ *b` '),
  'rules of front matter': run('---\nkey: value\n'),
  entities: run('&amp;&#x41;&'),
};

const sizes = [4_096, 16_384] as const;

const readAll = (text: string): void => {
  for (const article of readFile({ name: 'shape.md', bytes: new TextEncoder().encode(text) }).articles)
    extractClaims(article);
};

/** Milliseconds of the processor, which other processes do not lengthen as they do those of the clock. */
const busy = (text: string): number => {
  const before = process.cpuUsage();
  readAll(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** The less of two runs, the first of which warms up. */
const costOf = (text: string): number => Math.min(busy(text), busy(text));

interface Grown {
  readonly name: string;
  readonly cost: number;
  /** 1: twice the text takes twice the time. Null where it is too quick to tell. */
  readonly exponent: number | null;
}

/** Below so many milliseconds a timer tells nothing of growth. */
const tellable = 4;

const grown = (name: string, shape: Shape): Grown => {
  const [small, large] = [costOf(shape(sizes[0])), costOf(shape(sizes[1]))];
  const exponent = small < tellable ? null : Math.log(large / small) / Math.log(sizes[1] / sizes[0]);
  return { name, cost: large, exponent };
};

/** Above this a text grows out of hand: at 1.3, five megabytes take four times what they should beside 64 kB. */
const steepest = 1.3;

const rowOf = ({ name, cost, exponent }: Grown): Row =>
  row(name, amount(cost, 'ms'), {
    ratio: exponent === null ? 'too quick to tell' : `grows with the power ${amount(exponent, '')}`,
    target: `≤ ${steepest}`,
    isMet: exponent === null || exponent <= steepest,
  });

const largest = 1024 * 1024;

/** Measures how the time to read a file grows with its length, for files that no newspaper prints. */
export const measureGrowth = async (): Promise<Table> => {
  (await benchArticles()).forEach(extractClaims);
  const rows = Object.entries(shapes).map(([name, shape]) => rowOf(grown(name, shape)));
  const whole = run(sentence)(largest);
  return {
    title: 'Files that no newspaper prints',
    how: `Each shape repeated to ${sizes[1].toLocaleString('en')} characters, read and searched for figures, in milliseconds of the processor; the power is that of the length by which the time grows from ${sizes[0].toLocaleString('en')} characters on: 1 is twice the time for twice the text.`,
    rows: [...rows, row('1 MB of English in one line', amount(busy(whole) / 1000, 's'))],
  };
};
