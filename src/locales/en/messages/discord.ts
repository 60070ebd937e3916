/** What the Discord rim says around an answer, in ICU message format. */
export const discord = {
  'discord.failed':
    'Something went wrong. Please try again; if it keeps happening, give the operator this reference: {reference}',
  'discord.declined': 'This bot only answers in its own team’s server.',
  'discord.unknown': 'The bot no longer has this command. Type / and pick one from the list.',
  'discord.gone': 'That message is gone. Please ask again.',
  'discord.lost': 'This message no longer contains its question. Please ask again.',
  'discord.stale': 'The corpus has changed since this was asked; this is what it says now.',

  'discord.slow': 'That was a lot at once. Ask again in {wait, plural, one {one second} other {# seconds}}.',
  'discord.mention.empty':
    'Mention me with a question, such as “how large is China’s cloud market?”, or type / for the commands.',
  'discord.mention.nothing':
    'I found no question in that. Reply with what should change: a company, a place, a time or a figure – “and Tencent?”, “in 2023?”.',
  'discord.mention.withheld':
    'Discord doesn’t show me the words of a reply without a ping. Reply again with the ping on (@ ON), or mention me.',

  'discord.unsure': 'unsure',
  'discord.measured': 'measured by {who}',
  'discord.according': 'according to {who}',
  'discord.part': '{part} ({company})',
  'discord.together': '{companies} together',
  'discord.market': 'whole market',
  'discord.denominator.own-revenue': 'of the company’s own revenue',
  'discord.denominator.world-market': 'of the world market',
  'discord.modality.forecast': 'forecast',
  'discord.modality.plan': 'plan',
  'discord.modality.hypothetical': 'hypothetical',
  'discord.horizon.year': 'over {n, plural, one {one year} other {# years}}',
  'discord.horizon.month': 'over {n, plural, one {one month} other {# months}}',
  'discord.perYear': '{amount} a year (computed)',
  'discord.base': 'compared with {amount}',
  'discord.base.dated': 'compared with {amount} ({period})',
  'discord.stated': 'stated on {day}',
  'discord.published': 'published on {day}',

  'discord.differ': 'Sources differ',
  'discord.omitted': '{n, plural, one {# figure} other {# figures}} left out here for lack of space',
  'discord.moreSources': '{n, plural, one {# more source} other {# more sources}}',
  'discord.quote': '“{quote}”',
  'discord.brief': 'brief, after {outlet}',
  'discord.brief.titled': 'brief, after “{title}”',
  'discord.brief.unknown': 'brief',
  'discord.outlet.unknown': 'unknown publisher, “{title}”',
  'discord.original': 'original article',
  'discord.undated': 'undated',
  'discord.nearest': 'Nearest passages',
  'discord.ask': 'You can ask',
  'discord.searched':
    'Searched {articles, plural, one {# article} other {# articles}} and {claims, plural, one {# figure} other {# figures}}.',

  'discord.button.more': '{n, plural, one {# more figure} other {# more figures}}',
  'discord.button.back': 'Back',
  'discord.button.all': 'All {n} sources',
  'discord.button.fewer': 'Fewer sources',
  'discord.data': '{n, plural, one {The figure} other {The # figures}} behind this answer.',
};
