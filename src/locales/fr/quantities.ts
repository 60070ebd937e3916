import { quantityReader } from '../quantities/quantities.ts';
import { after, before } from './quantity/comparators.ts';
import { noun } from './quantity/nouns.ts';
import { numerals } from './quantity/numerals.ts';
import { phrases } from './quantity/phrases.ts';
import { ranks } from './quantity/ranks.ts';
import { unitsAfter, unitsBefore } from './quantity/units.ts';

/** Finds the quantities of a French text. */
export const quantities = quantityReader({
  numerals,
  unitsBefore,
  unitsAfter,
  unitLink: "[ -]?(?:de |d')?",
  comparators: { before, after },
  comparatorLink: ' ?(?:(?:les|la|le) )?',
  comparatorNot: "(?:ne |n')",
  ranges: {
    joins: ['-', '–', '—', '~', 'à', 'ou'],
    pairs: [['entre', 'et']],
    moves: [
      'passer de',
      'passé de',
      'passée de',
      'passés de',
      'passées de',
      'passant de',
      'passe de',
      'passera de',
      'de',
    ],
  },
  noun,
  ranks,
  phrases,
  minus: String.raw`(?<![\w)%] ?)[-−–] ?(?=\d)`,
});
