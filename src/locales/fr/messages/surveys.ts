/** What stands over answers that go through many figures, in ICU message format. */
export const surveys = {
  'surveys.timeline': '{subject}, {metric} : de {first} ({from}) à {last} ({to}), {n} chiffres dans une même série.',
  'surveys.who':
    '{source} est cité pour {n, plural, one {un chiffre} other {# chiffres}} dans {articles, plural, one {un article} other {# articles}}. {newest}',
  'surveys.who.none': 'Aucun article du corpus ne cite {source} pour un tel chiffre.',
  'surveys.conflicts':
    'Les sources divergent sur {n, plural, one {un point} other {# points}} ; le chiffre donné en dernier vient en premier.',
  'surveys.conflicts.none': 'Aucune source du corpus n’en contredit une autre à ce sujet.',
  'surveys.new':
    '{n, plural, one {Un nouveau chiffre} other {# nouveaux chiffres}} dans {articles, plural, one {un article} other {# articles}} depuis le {since}. {newest}',
  'surveys.new.none': 'Rien de nouveau depuis le {since} ; l’article le plus récent est du {newest}.',
  'surveys.new.undated': 'Rien de nouveau depuis le {since} : aucun article du corpus n’est daté.',
  'surveys.title.conflicts': 'Là où les sources divergent',
  'surveys.title.new': 'Nouveau depuis le {since}',
  'surveys.capped':
    '{n, plural, one {# autre chiffre est omis} other {# autres chiffres sont omis}} : précisez l’entreprise, le marché ou la période.',
};
