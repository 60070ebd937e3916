/** What stands over answers that go through many figures, in ICU message format. */
export const surveys = {
  'surveys.timeline': '{subject}, {metric}: from {first} ({from}) to {last} ({to}), {n} figures in one series.',
  'surveys.who':
    '{source} is quoted with {n, plural, one {one figure} other {# figures}} in {articles, plural, one {one article} other {# articles}}. {newest}',
  'surveys.who.none': 'No article of the corpus quotes {source} with such a figure.',
  'surveys.conflicts':
    '{n, plural, one {On one point sources disagree} other {On # points sources disagree}}; what was told last stands first.',
  'surveys.conflicts.none': 'No two sources of the corpus disagree on this.',
  'surveys.new':
    '{n, plural, one {One new figure} other {# new figures}} in {articles, plural, one {one article} other {# articles}} since {since}. {newest}',
  'surveys.new.none': 'Nothing new since {since}; the newest article is of {newest}.',
  'surveys.new.undated': 'Nothing new since {since}: no article of the corpus is dated.',
  'surveys.title.conflicts': 'Where sources disagree',
  'surveys.title.new': 'New since {since}',
  'surveys.capped':
    '{n, plural, one {# more figure} other {# more figures}} left out: narrow it down by company, market or period.',
};
