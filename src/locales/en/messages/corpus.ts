/** What commands that tell or change what is in the corpus say, in ICU message format. */
export const corpus = {
  'corpus.owners': 'Only those who may manage this server can use this command.',
  'corpus.closed': 'Articles can be added only where the operator has named this server in DISCORD_GUILDS.',
  'corpus.nothing': 'Name a web address, or attach a file.',
  'corpus.both': 'Either a web address or a file, not both.',
  'corpus.known': 'That is in the corpus already.',
  'corpus.refused': 'Not added: {reason}.',
  'corpus.added': '{n, plural, one {One article is} other {# articles are}} in the corpus now:',
  'corpus.claims': '{n, plural, =0 {no figure found in it} one {one figure} other {# figures}}',
  'corpus.rest': 'and {n} more',
  'corpus.article.unknown': 'There is no such article. Pick one from the list that the option offers.',
  'corpus.removed': 'Removed from the corpus: {title}.',
  'corpus.shipped': '{title} stands in the operator’s folder, which the bot only reads: {file}.',
  'corpus.status':
    '**{articles, plural, one {One article} other {# articles}}**, {claims, plural, one {one figure} other {# figures}} · English {en}, French {fr}, Chinese {zh}',
  'corpus.status.days':
    'Published from {from} to {to}; {n, plural, =0 {all are dated} one {one is undated} other {# are undated}}',
  'corpus.status.added':
    '{n, plural, =0 {None was added by the team} one {One was added by the team} other {# were added by the team}}',
  'corpus.status.feeds':
    '{n, plural, =0 {No feed is followed} one {One feed is followed} other {# feeds are followed}}',
  'corpus.status.copies':
    '{n, plural, =0 {No article is a copy of another} one {One article is a copy of another} other {# articles are copies of others}}',
  'corpus.sources':
    '{n, plural, one {One publisher} other {# publishers}} in {articles, plural, one {one article} other {# articles}}',
  'corpus.sources.articles': '{n, plural, one {one article} other {# articles}}',
  'corpus.sources.brief': 'Briefs in our own words, after',
  'corpus.unknownPublisher': 'publisher unknown',
  'corpus.copy': 'a copy of “{title}” ({publisher})',
  'corpus.printedBy': 'also printed by {names}',
  'corpus.reason.empty': 'it is empty',
  'corpus.reason.binary': 'it is no text',
  'corpus.reason.noText': 'no article was found in it',
  'corpus.reason.scanned': 'the PDF has no text layer; a scan needs text recognition first',
  'corpus.reason.password': 'it is password-protected',
  'corpus.reason.large': 'it is larger than 20 MB, or unpacks to more',
  'corpus.reason.language': 'it is neither English, French nor Chinese',
  'corpus.reason.broken': 'the file is broken or cut off',
  'corpus.reason.encoding': 'its characters can’t be read; save it as UTF-8',
  'corpus.reason.private': 'the address belongs to a private network',
  'corpus.reason.address': 'that is no web address that can be fetched',
  'corpus.reason.answer': 'the server answers {status}',
  'corpus.reason.slow': 'the server takes too long',
  'corpus.reason.gone': 'there is no such server',
  'corpus.reason.other': 'it could not be read',
};
