import { numberIn } from '../../times/grammar.ts';
import type { Pairing, Wrap } from '../../times/grammar.ts';
import { edgeOf } from '../../times/reading.ts';
import { number, numbers, ordinal } from './words.ts';

const spans: Readonly<Record<string, number>> = { trimestre: 3, semestre: 6, exercice: 12, année: 12, an: 12 };

export const wraps: readonly Wrap[] = [
  {
    before: new RegExp(
      `(?<![\\wÀ-ÿ])(?:(?:le |la |les |du |des |au |l'|son |sur )?(?:(?:${ordinal}|dernier) )?(?:(?<n>${number}) )?(?<unit>trimestre|semestre|exercice(?: fiscal)?|année(?: fiscale)?|mois)(?: fiscal| décalé)?(?:,? (?:qui s'est|s'étant|qui|qui s'))?,? ?(?:clos(?:e)?|(?<ahead>achèvera|terminera|prendra fin|finira)|achève|termine|prend fin|achevée?s?|terminée?s?|finissant|arrêtés?|prenant fin|allant jusqu'à|à)(?: fiscal)?(?: le| au| en| à)?(?: la)?(?: fin(?: de)?| d')?) ?$`,
      'i',
    ),
    read: (point, groups) => {
      const unit = (groups['unit'] ?? '').toLowerCase().split(' ')[0] ?? '';
      const n = numberIn(numbers, groups['n']);
      const length = unit === 'mois' ? n : (spans[unit] ?? 3);
      const ends = point.kind === 'calendar' && point.part.type !== 'year';
      const coming = groups['ahead'] !== undefined && point.kind === 'calendar' && point.year === null;
      return length === null || !ends
        ? null
        : { kind: 'ended', point: coming ? { ...point, ahead: true } : point, months: length };
    },
  },
  { before: /(?<![\wÀ-ÿ])depuis (?:le (?:mois de )?|le mois d'|la )?$/i, read: (point) => ({ kind: 'since', point }) },
  { before: /(?<![\wÀ-ÿ])(?:à compter|à partir) (?:de |du |d')$/i, read: (point) => ({ kind: 'since', point }) },
];

const early = (edge: 'early' | 'mid' | 'late', words: string): Wrap => ({
  before: new RegExp(`(?<![\\wÀ-ÿ])(?:${words})[ -]?$`, 'i'),
  read: (point) => edgeOf(point, edge),
});

export const edges: readonly Wrap[] = [
  {
    before: /(?<![\wÀ-ÿ])d'ici(?: à)?(?: la)?(?: fin)?(?: de| d')? ?$/i,
    read: (point) => (point.kind === 'calendar' && point.year === null ? { ...point, ahead: true } : point),
  },
  early('early', "(?:le |au |dès le )?début(?: de(?: l'année)?| d')?"),
  early('mid', '(?:à la )?mi|(?:au )?milieu(?: de)?'),
  early('late', "(?:la )?fin(?: de(?: l'année)?| d')?"),
];

/** What makes a range of two points. */
export const ranges: readonly Pairing[] = [
  { before: /(?<![\wÀ-ÿ])(?:de |d'|du |entre )?$/i, between: /^ (?:à|au|jusqu'en|jusqu'à|jusqu'au) $/i },
  { before: /(?<![\wÀ-ÿ])entre (?:le )?$/i, between: /^ et (?:le )?$/i },
  { between: /^ ?[-–—~] ?$/i },
];
