import type { QuantityGrammar } from '../quantities/grammar.ts';
import { quantityReader } from '../quantities/quantities.ts';
import { after, before, far } from './quantity/comparators.ts';
import { noun } from './quantity/nouns.ts';
import { numerals } from './quantity/numerals.ts';
import { phrases } from './quantity/phrases.ts';
import { ranks } from './quantity/ranks.ts';
import { unitsAfter, unitsBefore } from './quantity/units.ts';

export const grammar: QuantityGrammar = {
  numerals,
  unitsBefore,
  unitsAfter,
  unitLink: '(?!-[^A-Za-z])[ -]?',
  lateScale: ' (?:thousand|million|billion|trillion|bn|mn)',
  comparators: { before, after },
  far,
  comparatorLink: '(?: (?:(?:a|an|the|its|that) )?|(?<=[~≈∼]))',
  ranges: {
    joins: ['to', 'or'],
    pairs: [[['between'], 'and']],
    rates: ['=', '≈', 'equals', 'equal to'],
    moves: ['from'],
    starts: [],
    changes:
      'up down by rose rise rises rising fell fall falls falling grew grow grows growing climbed dropped jumped surged slid slipped declined gained lost increased decreased widened narrowed soared sank added shed'.split(
        ' ',
      ),
    spans: ['ranging from', 'range from', 'ranges from', 'ranged from', 'anywhere from'],
  },
  noun,
  ranks,
  phrases,
  minus: String.raw`\b(?:minus|negative) |(?<![\w)%])[-−–]`,
};

/** Finds the quantities of an English text. */
export const quantities = quantityReader(grammar);
