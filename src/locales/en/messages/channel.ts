/** What commands that remember something of a channel say, in ICU message format. */
export const channel = {
  'channel.managers': 'Only those who may manage this channel can use this command.',
  'channel.unknown': '“{value}” is unknown here. Pick one from the list that the option offers.',
  'channel.defaults.title': 'Defaults of this channel',
  'channel.defaults.language': 'Language',
  'channel.defaults.company': 'Company',
  'channel.defaults.market': 'Market',
  'channel.defaults.region': 'Region',
  'channel.defaults.how':
    'They hold where a question names nothing else. A “-” in an option leaves one out: in a question that once, here for good.',
  'channel.defaults.none':
    'This channel has no defaults. Set them with /defaults: a company, a market, a region, a language.',
  'channel.watch.nothing': 'Say what to watch: a company, a market, a region, or several of these.',
  'channel.watch.silent':
    'I can’t post here of my own accord: invite me to this server, and let me view this channel, send messages and embed links in it.',
  'channel.watch.full': 'This channel has {n} watches already, and that is the most. Remove one with /watch-remove.',
  'channel.watch.twice': 'This channel watches that already: number {id}.',
  'channel.watch.added':
    'Watching **{what}** (number {id}). When a new article changes or adds a figure, I say so here, at most once a day.',
  'channel.watch.known':
    '{n, plural, =0 {There is no such figure yet.} one {There is one figure so far.} other {There are # figures so far.}}',
  'channel.watch.none': 'Nothing is watched in this channel. Begin with /watch-add.',
  'channel.watch.list': '{n, plural, one {One watch} other {# watches}} in this channel',
  'channel.watch.entry': '**{id}** · {what}',
  'channel.watch.told': 'last told on {day}',
  'channel.watch.rest': 'and {n} more',
  'channel.watch.removed': 'No longer watching **{what}** (number {id}).',
  'channel.watch.unknown': 'This channel has no watch with the number {value}. /watch-list shows them.',
  'channel.alert.changed': 'Until now for the same period: {amount}',
  'channel.alert.before': 'Before: {amount}',
  'channel.alert.beforeThen': 'Before: {amount} ({period})',
  'channel.alert.first': 'The first such figure.',
  'channel.alert.more': '{n, plural, one {One more figure is} other {# more figures are}} new: {line}',
  'channel.alert.foot': 'Watch {id} · /watch-remove number:{id}',
  'channel.forgot.me':
    '{n, plural, =0 {Nothing was stored about you.} one {The one thing stored about you is removed.} other {All # things stored about you are removed.}}',
  'channel.forgot.channel':
    '{n, plural, =0 {Nothing was stored about this channel.} one {The one thing stored about this channel is removed.} other {All # things stored about this channel are removed: defaults, watches, feedback and open questions.}}',
};
