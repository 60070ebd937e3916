import { termsOf } from './analyse.ts';
import { stemsOf } from './stems-of.ts';

/** An entry of CC-CEDICT. */
export interface DictionaryEntry {
  /** In simplified characters. */
  readonly word: string;
  readonly pinyin: string;
  readonly definitions: readonly string[];
}

/** Definitions that explain no meaning. */
const pointer =
  /^(CL:|see |see also |variant of|old variant|erhua variant|used in|also written|also pr|Taiwan pr|Japanese variant|surname|radical|archaic|\(onom|abbr\. of|same as|equivalent to|old name)/i;

/** What an editor adds to a meaning. */
const remarks = [
  /\[[^\]]*\]/g,
  /\([^)]*\)/g,
  /\b(?:sb|sth|fig\.|lit\.|abbr\. for|etc|e\.g\.|i\.e\.|esp\.)(?![a-z])/gi,
  /[^\x20-\x7e\u00c0-\u024f]/g,
];

const most = { senses: 8, glossTerms: 6, words: 16, keyStems: 2, wordLength: 8, translationLength: 5 } as const;

const isWord = (word: string): boolean => /^\p{Script=Han}+$/u.test(word) && word.length <= most.wordLength;

/** The words of a meaning as the index writes them, without what says nothing. */
const glossOf = (definition: string): string => {
  const plain = remarks.reduce((text, remark) => text.replace(remark, ' '), definition);
  return [
    ...new Set(termsOf(plain.replace(/^\s*to (?:be )?/i, ''), 'en').filter((term) => !term.startsWith('~'))),
  ].join(' ');
};

const isUsable = (gloss: string): boolean => gloss !== '' && gloss.split(' ').length <= most.glossTerms;

const glossesOf = ({ definitions }: DictionaryEntry): readonly string[] =>
  definitions
    .filter((definition) => !pointer.test(definition))
    .flatMap((definition) => definition.split(';').map(glossOf))
    .filter(isUsable);

/** A reading with a capital is a name: what a word means comes before who is called so. */
const isName = ({ pinyin }: DictionaryEntry): boolean => /^\p{Lu}/u.test(pinyin);

type Senses = ReadonlyMap<string, readonly string[]>;

const sensesOf = (entries: readonly DictionaryEntry[]): Senses => {
  const senses = new Map<string, Set<string>>();
  for (const entry of [...entries.filter((one) => !isName(one)), ...entries.filter(isName)]) {
    if (!isWord(entry.word)) continue;
    const known = senses.get(entry.word) ?? new Set();
    for (const gloss of glossesOf(entry)) known.add(gloss);
    if (known.size > 0) senses.set(entry.word, known);
  }
  return new Map([...senses].map(([word, glosses]) => [word, [...glosses]]));
};

/** How many words a word is part of: what is common builds others. */
const familiesOf = (senses: Senses): ReadonlyMap<string, number> => {
  const families = new Map<string, number>();
  for (const word of senses.keys()) {
    for (let from = 0; from < word.length; from += 1) {
      for (let to = from + 1; to <= Math.min(word.length, from + 4); to += 1) {
        const part = word.slice(from, to);
        if (senses.has(part)) families.set(part, (families.get(part) ?? 0) + 1);
      }
    }
  }
  return families;
};

interface Candidate {
  readonly word: string;
  readonly worth: number;
}

/** A usual word has two characters, is part of others, and has the meaning among its first. */
const worthOf = (word: string, rank: number, families: ReadonlyMap<string, number>): number =>
  0.25 * Math.log(1 + (families.get(word) ?? 0)) - 0.5 * Math.log(1 + rank) - 2 * Math.abs(word.length - 2);

const translationsOf = (senses: Senses): ReadonlyMap<string, readonly string[]> => {
  const families = familiesOf(senses);
  const candidates = new Map<string, Candidate[]>();
  for (const [word, glosses] of senses) {
    if (word.length > most.translationLength) continue;
    for (const [rank, gloss] of glosses.entries()) {
      const stems = stemsOf(gloss, 'en');
      if (stems.length === 0 || stems.length > most.keyStems) continue;
      const key = stems.join(' ');
      const known = candidates.get(key) ?? [];
      known.push({ word, worth: worthOf(word, rank, families) });
      candidates.set(key, known);
    }
  }
  return new Map(
    [...candidates].map(([key, known]) => [
      key,
      [...new Set(known.toSorted((a, b) => b.worth - a.worth).map(({ word }) => word))].slice(0, most.words),
    ]),
  );
};

const linesOf = (table: ReadonlyMap<string, readonly string[]>): string =>
  [...table]
    .map(([key, values]) => ({ bytes: Buffer.from(key), line: `${key}\t${values.join(';')}\n` }))
    .toSorted((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ line }) => line)
    .join('');

/** What `openDictionary` reads: what each Chinese word means, and what to call English words in Chinese. */
export const compileDictionary = (entries: readonly DictionaryEntry[]): string => {
  const senses = sensesOf(entries);
  const meanings = linesOf(new Map([...senses].map(([word, glosses]) => [word, glosses.slice(0, most.senses)])));
  return `${Buffer.byteLength(meanings)}\n${meanings}${linesOf(translationsOf(senses))}`;
};
