import type { Name } from '../names.ts';
import type { Place } from '../place.ts';

interface PlaceEntry {
  readonly region: string;
  readonly within?: readonly string[];
  readonly en: readonly Name[];
  readonly fr: readonly Name[];
  readonly zh: readonly Name[];
  /** English adjectives. */
  readonly of?: readonly Name[];
  /** French adjectives, every form of them. */
  readonly de?: readonly Name[];
}

/** One line of a place table. */
export const place = ({ region, within = ['WW'], en, fr, zh, of = [], de = [] }: PlaceEntry): Place => ({
  region,
  within,
  names: { en, fr, zh },
  adjectives: { en: of, fr: de, zh: [] },
});

const feminineOf = (masculine: string): string => {
  if (masculine.endsWith('e')) return masculine;
  return /[ié]en$/.test(masculine) ? `${masculine}ne` : `${masculine}e`;
};

const pluralOf = (singular: string): string => (/[sx]$/.test(singular) ? singular : `${singular}s`);

/** The four forms of a French adjective; the feminine is given where it is irregular. */
export const inflected = (masculine: string, feminine = feminineOf(masculine)): readonly string[] => [
  ...new Set([masculine, feminine, pluralOf(masculine), pluralOf(feminine)]),
];
