import { notions } from '../lexicon/notions.ts';
import type { Notion } from '../lexicon/notions.ts';
import type { PlacedTerm } from '../locales/placed-term.ts';
import type { Language } from '../text/language.ts';
import { placedTermsOf } from './analyse.ts';

const isStem = ({ term }: PlacedTerm): boolean => term.startsWith('~');

const isHan = (text: string): boolean => /^\p{Script=Han}$/u.test(text);

/** What names are told by: stems of Latin words, so that endings do not count; characters of Chinese. */
const piecesOf = (text: string, language: Language): readonly PlacedTerm[] =>
  language === 'zh'
    ? Array.from(text, (character, at) => ({ term: character, span: { start: at, end: at + 1 } })).filter(({ term }) =>
        isHan(term),
      )
    : placedTermsOf(text, language).filter(isStem);

const keyOf = (pieces: readonly PlacedTerm[]): string => pieces.map(({ term }) => term).join(' ');

type Table = ReadonlyMap<string, readonly Notion[]>;

const tableOf = (language: Language): Table => {
  const table = new Map<string, Notion[]>();
  for (const notion of notions) {
    for (const name of notion[language]) {
      const key = keyOf(piecesOf(name, language));
      // A name of stop words alone names nothing.
      if (key === '') continue;
      const known = table.get(key);
      if (known === undefined) table.set(key, [notion]);
      else known.push(notion);
    }
  }
  return table;
};

const tables = new Map<Language, Table>();

const tableFor = (language: Language): Table => {
  const table = tables.get(language) ?? tableOf(language);
  tables.set(language, table);
  return table;
};

const longest = 8;

const lengthAt = (pieces: readonly PlacedTerm[], at: number, table: Table): number => {
  for (let length = Math.min(longest, pieces.length - at); length > 0; length -= 1) {
    if (table.has(keyOf(pieces.slice(at, at + length)))) return length;
  }
  return 0;
};

/** What a question speaks of: from left to right, the longest name at each place. */
export const findNotions = (text: string, language: Language): readonly Notion[] => {
  const table = tableFor(language);
  const pieces = piecesOf(text, language);
  const found: Notion[] = [];
  for (let at = 0; at < pieces.length;) {
    const length = lengthAt(pieces, at, table);
    found.push(...(table.get(keyOf(pieces.slice(at, at + length))) ?? []));
    at += Math.max(1, length);
  }
  return found;
};
