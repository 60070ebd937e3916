import type { charts as english } from '../../en/messages/charts.ts';

export const charts: Record<keyof typeof english, string> = {
  'charts.source': 'Source : {list}',
  'charts.source.briefs': 'brèves d’après {outlets}',
  'charts.source.unknown': 'éditeur inconnu',
  'charts.source.more': '{n} autres',
  'charts.note.dotted': 'pointillé : aucun chiffre dans l’intervalle',
  'charts.note.expected': 'vide : prévision ou plan',
  'charts.note.announced': 'entre parenthèses : date de l’annonce',
  'charts.note.rest': '{n, plural, one {# autre chiffre non représenté} other {# autres chiffres non représentés}}',
  'charts.market': 'Marché',
  'charts.together': '{companies} ensemble',
  'charts.part': '{company} ({part})',
  'charts.beside': '{name} ({beside})',
  'charts.alt': '{title} ({subtitle}). {series}.',
  'charts.alt.series': '{name} : {points}',
  'charts.alt.point': '{when} {amount}',
  'charts.alt.forecast': '{point} (prévision)',
  'charts.alt.plan': '{point} (plan)',
  'charts.alt.rest': 'et {n, plural, one {# autre chiffre} other {# autres chiffres}}',
};
