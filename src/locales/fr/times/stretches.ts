import { phrase } from '../../times/grammar.ts';
import type { Rule } from '../../times/grammar.ts';
import { stretchReaders } from '../../times/stretch.ts';
import { number, numbers, unit, unitOf } from './words.ts';

const { horizon, trailing } = stretchReaders(numbers, unitOf);

export const stretches: readonly Rule[] = [
  phrase(`(?:(?:sur|au cours de|durant|pendant) )?l'année écoulée`, () => ({ kind: 'trailing', n: 1, unit: 'year' })),
  phrase(`(?:sur )?(?:douze|12) mois (?:de suivi|glissants)|sur (?:douze|12) mois`, () => ({
    kind: 'trailing',
    n: 12,
    unit: 'month',
  })),
  phrase(
    `(?:(?:sur|dans|au cours des?|au fil des?|durant|pendant|pour|d'ici) )?(?:les |des )?(?:(?<n>${number}) prochain(?:e?s)|prochaine?s (?<n2>${number})|(?<n3>${number}) (?=(?:ans|années|mois) (?:à venir|qui viennent))) (?<unit>ans|années|mois)(?: à venir| qui viennent)?`,
    (groups) => horizon({ ...groups, n: groups['n'] ?? groups['n2'] ?? groups['n3'] }),
  ),
  phrase(
    `(?:(?:sur|dans|au cours des?|durant) )?(?:les |des )?(?<n>${number}) (?<unit>ans|années|mois) (?:à venir|qui viennent|suivants|suivantes)`,
    horizon,
  ),
  phrase(
    `(?:sur|en l'espace de|d'ici|étalés? sur|sur une période de|sur une durée de) (?<n>${number}) (?<unit>ans|années|mois)`,
    horizon,
  ),
  phrase(`(?:plan|programme|investissement|projet|contrat) (?:de |sur )(?<n>${number}) (?<unit>ans|mois)`, horizon),
  phrase(
    `(?:(?:sur|au cours des?|durant|pendant|dans|ces) )?(?:les |des |ces )?(?:(?<n>${number}) derni(?:ers|ères)|derni(?:ers|ères) (?<n2>${number})) (?<unit>${unit})`,
    (groups) => trailing({ ...groups, n: groups['n'] ?? groups['n2'] }),
  ),
  phrase(`(?:au cours de|sur|durant|pendant) la (?:dernière )?décennie(?: écoulée)?`, () => ({
    kind: 'trailing',
    n: 10,
    unit: 'year',
  })),
];
