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
  unitLink: "(?!-[^A-Za-z])[ -]?(?:de |d')?",
  lateScale: ' (?:mille|millions?|milliards?|Mds?)',
  comparators: { before, after },
  far,
  comparatorLink: ' ?(?:(?:les|la|le) )?',
  ranges: {
    joins: ['à', 'ou'],
    pairs: [[['entre'], 'et']],
    rates: ['=', '≈', 'pour', 'vaut'],
    moves: [
      'passer de',
      'passé de',
      'passée de',
      'passés de',
      'passées de',
      'passant de',
      'passe de',
      'passera de',
      'passent de',
    ],
    starts: ['de'],
    changes: ['gagne', 'gagné', 'perd', 'perdu', 'cède', 'cédé'],
    spans: ['allant de', 'varie de', 'va de', 'fourchette de', 'comprise de'],
  },
  noun,
  ranks,
  phrases,
  minus: String.raw`(?<![\w)%])[-−–]`,
};

/** Finds the quantities of a French text. */
export const quantities = quantityReader(grammar);
