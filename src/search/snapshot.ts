import type { Article } from '../corpus/article.ts';
import { createReader, createWriter } from './bytes.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import type { Dictionary } from './dictionary.ts';
import { engineOf, titleBoosts } from './engine.ts';
import type { Engine, Held } from './engine.ts';
import type { Passage } from './passage.ts';
import type { Holder } from './readings.ts';
import { sketchLength } from './sketch.ts';
import type { Sketch } from './sketch.ts';
import { readWordIndex } from './word-index.ts';

const writeHolder = (writer: ByteWriter, { passage, sketch }: Holder): void => {
  const { start, end } = passage.span;
  for (const value of [start, end - start, sketch.size, sketch.numbers, ...sketch.least]) writer.number(value);
};

const readPassage = (reader: ByteReader, article: string): Passage => {
  const start = reader.number();
  const end = start + reader.number();
  return { id: `${article}:${start}-${end}`, article, span: { start, end } };
};

const readSketch = (reader: ByteReader): Sketch => ({
  size: reader.number(),
  numbers: reader.number(),
  least: Array.from({ length: sketchLength }, reader.number),
});

const indexesOf = ({ words, subjects }: Pick<Engine, 'words' | 'subjects'>) => [words.en, words.fr, words.zh, subjects];

/** Articles by id with the places of their passages; then the index of each language, and that of subjects. Texts are not kept. */
export const writeEngine = (engine: Engine): Uint8Array => {
  const writer = createWriter();
  const rows: number[] = [];
  writer.number(engine.held.size);
  let row = 0;
  for (const { article, numbers } of engine.held.values()) {
    writer.text(article.id);
    writer.number(numbers.length);
    for (const number of numbers) {
      const holder = engine.holders[number];
      if (holder === undefined) throw new Error('a passage without its article');
      writeHolder(writer, holder);
      rows[number] = row;
      row += 1;
    }
  }
  for (const index of indexesOf(engine)) index.write(writer, (number) => rows[number] ?? 0);
  return writer.take();
};

/** Null where an article that was written is not among those given. */
export const readEngine = (
  bytes: Uint8Array,
  articles: ReadonlyMap<string, Article>,
  dictionary: Dictionary,
): Engine | null => {
  const reader = createReader(bytes);
  const held = new Map<string, Held>();
  const holders: Holder[] = [];
  for (let left = reader.number(); left > 0; left -= 1) {
    const article = articles.get(reader.text());
    if (article === undefined) return null;
    const from = holders.length;
    for (let more = reader.number(); more > 0; more -= 1) {
      holders.push({ article, passage: readPassage(reader, article.id), sketch: readSketch(reader) });
    }
    const own = holders.slice(from);
    const numbers = own.map((_holder, at) => from + at);
    held.set(article.id, { article, passages: own.map(({ passage }) => passage), numbers });
  }
  const wordsOf = () => readWordIndex(reader, titleBoosts.words);
  const words = { en: wordsOf(), fr: wordsOf(), zh: wordsOf() };
  const subjects = readWordIndex(reader, titleBoosts.subjects);
  return engineOf({ held, holders, words, subjects }, dictionary);
};
