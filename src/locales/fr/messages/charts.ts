import type { charts as english } from '../../en/messages/charts.ts';

export const charts: Record<keyof typeof english, string> = {
  'charts.source': 'Source : {list}',
  'charts.source.briefs': 'brèves d’après {outlets}',
  'charts.source.unknown': 'éditeur inconnu',
  'charts.source.more': '{n} de plus',
  'charts.note.dotted': 'pointillé : aucun chiffre dans l’intervalle',
  'charts.note.expected': 'évidé : prévision ou projet',
  'charts.note.announced': 'entre parenthèses : le jour de l’annonce',
  'charts.note.rest': '{n, plural, one {# autre chiffre n’est pas tracé} other {# autres chiffres ne sont pas tracés}}',
  'charts.market': 'Marché',
  'charts.together': '{companies} ensemble',
  'charts.part': '{company} ({part})',
  'charts.beside': '{name} ({beside})',
  'charts.alt': '{title} ({subtitle}). {series}.',
  'charts.alt.series': '{name} : {points}',
  'charts.alt.point': '{when} {amount}',
  'charts.alt.forecast': '{point} (prévision)',
  'charts.alt.plan': '{point} (projet)',
  'charts.alt.rest': 'et {n, plural, one {# autre chiffre} other {# autres chiffres}}',
};
