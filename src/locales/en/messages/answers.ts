/** What an answer says, in ICU message format. Pieces that may be absent are empty; the spaces around them close up. */
export const answers = {
  'answers.title': '{metric} · {scope}',
  'answers.title.compare': '{metric}, compared · {scope}',
  'answers.title.passages': 'Passages',

  'answers.say.market-share':
    '{subject}{many, select, yes { together} other {}} {mode, select, forecast {is expected to hold} plan {aims to hold} hypothetical {could hold} other {held}} {amount} of {market} {when}{against}{source}.',
  'answers.say.world-share':
    '{subject} {mode, select, forecast {is expected to account for} plan {is expected to account for} hypothetical {could account for} other {accounted for}} {amount} of {market} {when}{against}{source}.',
  'answers.say.share-change':
    '{possessor} share of {market} {mode, select, forecast {is expected to {direction, select, fall {fall} other {rise}}} hypothetical {could {direction, select, fall {fall} other {rise}}} other {{direction, select, fall {fell} other {rose}}}} by {amount} {when}{against}{source}.',
  'answers.say.rank':
    '{subject} {mode, select, forecast {is expected to rank} plan {aims to rank} hypothetical {could rank} other {ranked}} {amount} in {market} {when}{against}{source}.',
  'answers.say.market-size':
    '{market} {mode, select, forecast {is expected to reach} plan {is expected to reach} hypothetical {could reach} other {came to}} {counted} {when}{change}{against}{source}.',
  'answers.say.market-growth':
    '{market} {mode, select, forecast {is expected to {direction, select, fall {shrink} other {grow}}} plan {is expected to {direction, select, fall {shrink} other {grow}}} hypothetical {could {direction, select, fall {shrink} other {grow}}} other {{direction, select, fall {shrank} other {grew}}}} by {amount} {when} {basisNote}{against}{source}.',
  'answers.say.market-change':
    '{market} {mode, select, forecast {is expected to {direction, select, fall {shrink} other {grow}}} hypothetical {could {direction, select, fall {shrink} other {grow}}} other {{direction, select, fall {shrank} other {grew}}}} by {counted} {when}{against}{source}.',
  'answers.say.revenue':
    '{possessor} {business} revenue {place} {mode, select, forecast {is expected to be} plan {is expected to be} hypothetical {could be} other {was}} {amount} {when}{against}{source}.',
  'answers.say.revenue-growth':
    '{possessor} {business} revenue {place} {mode, select, forecast {is expected to {direction, select, fall {fall} other {grow}}} plan {is expected to {direction, select, fall {fall} other {grow}}} hypothetical {could {direction, select, fall {fall} other {grow}}} other {{direction, select, fall {fell} other {grew}}}} by {amount} {when} {basisNote}{against}{source}.',
  'answers.say.revenue-contribution':
    '{contributor, select, none {One business} other {{contributor}}} {mode, select, forecast {is expected to bring in} hypothetical {could bring in} other {brought in}} {amount} of {possessor} revenue {when}{against}{source}.',
  'answers.say.profit':
    '{direction, select, fall {{possessor} {business} {profit, select, gross {gross loss} operating {operating loss} net {net loss} adjusted {adjusted loss} other {loss}} {place} {mode, select, forecast {is expected to be} hypothetical {could be} other {was}} {amount} {when}} other {{possessor} {business} {profit, select, gross {gross profit} operating {operating profit} net {net profit} adjusted {adjusted profit} other {profit}} {place} {mode, select, forecast {is expected to be} hypothetical {could be} other {was}} {amount} {when}}}{against}{source}.',
  'answers.say.profit-growth':
    '{possessor} {business} {profit, select, gross {gross profit} operating {operating profit} net {net profit} adjusted {adjusted profit} other {profit}} {place} {mode, select, forecast {is expected to {direction, select, fall {fall} other {grow}}} hypothetical {could {direction, select, fall {fall} other {grow}}} other {{direction, select, fall {fell} other {grew}}}} by {amount} {when} {basisNote}{against}{source}.',
  'answers.say.capex-commitment':
    '{subject} {mode, select, hypothetical {could invest} other {plans to invest}} {amount} {place} {over}{against}{source}.',
  'answers.say.capex':
    '{possessor} capital expenditure {place} {mode, select, forecast {is expected to be} plan {is planned to be} hypothetical {could be} other {was}} {amount} {when}{against}{source}.',
  'answers.say.capex-growth':
    '{possessor} capital expenditure {mode, select, forecast {is expected to {direction, select, fall {fall} other {grow}}} plan {is planned to {direction, select, fall {fall} other {grow}}} hypothetical {could {direction, select, fall {fall} other {grow}}} other {{direction, select, fall {fell} other {grew}}}} by {amount} {when} {basisNote}{against}{source}.',
  'answers.say.contract-count':
    '{subject} {mode, select, forecast {is expected to win} plan {aims to win} hypothetical {could win} other {won}} {counted} {place} {when}{against}{source}.',
  'answers.say.servers': 'The corpus gives {counted} for {subject} {when}{against}{source}: the quote says which.',
  'answers.say.headcount':
    '{subject} {mode, select, forecast {is expected to have} plan {plans to have} hypothetical {could have} other {had}} {counted} {place} {when}{against}{source}.',
  'answers.say.hires':
    '{subject} {mode, select, forecast {is expected to hire} plan {plans to hire} hypothetical {could hire} other {hired}} {counted} {place} {when}{against}{source}.',
  'answers.say.units':
    '{subject} {mode, select, forecast {is expected to ship} plan {plans to ship} hypothetical {could ship} other {shipped}} {counted} {place} {when}{against}{source}.',
  'answers.say.units-growth':
    '{possessor} {business} shipments {place} {mode, select, forecast {are expected to {direction, select, fall {fall} other {grow}}} hypothetical {could {direction, select, fall {fall} other {grow}}} other {{direction, select, fall {fell} other {grew}}}} by {amount} {when} {basisNote}{against}{source}.',
  'answers.say.market-units':
    '{market} {mode, select, forecast {is expected to ship} plan {is expected to ship} hypothetical {could ship} other {shipped}} {counted} {when}{change}{against}{source}.',
  'answers.say.market-units-growth':
    'Shipments in {market} {mode, select, forecast {are expected to {direction, select, fall {fall} other {grow}}} hypothetical {could {direction, select, fall {fall} other {grow}}} other {{direction, select, fall {fell} other {grew}}}} by {amount} {when} {basisNote}{against}{source}.',
  'answers.say.price-change':
    '{possessor} prices {mode, select, forecast {are expected to {direction, select, fall {fall} other {rise}}} plan {are to {direction, select, fall {fall} other {rise}}} hypothetical {could {direction, select, fall {fall} other {rise}}} other {{direction, select, fall {fell} other {rose}}}} by {amount} {when}{against}{source}.',
  'answers.say.other': 'The corpus gives {amount} for {subject} {when}{against}{source}: the quote says what it is.',

  'answers.noun.contract-count': 'contracts',
  'answers.noun.servers': 'servers',
  'answers.noun.headcount': 'employees',
  'answers.noun.hires': 'people',
  'answers.noun.units': 'units',

  'answers.source': ' ({source})',
  'answers.against': ', against {list}',
  'answers.against.one': '{counted} {over} for {subject}',
  'answers.converted.article': '{amount} ({converted})',
  'answers.converted.reference-rate': '{amount} (about {converted})',
  'answers.conversion.article': '{amount} as the article converts it',
  'answers.conversion.reference-rate': 'about {amount}, converted at the average rate for {period} ({one} = {rate})',
  'answers.over.year': 'over {n, plural, one {one year} other {# years}}',
  'answers.over.month': 'over {n, plural, one {one month} other {# months}}',
  'answers.subject.topN': 'the {n} largest',
  'answers.change': ', {direction, select, fall {down} other {up}} {amount}',
  'answers.subject.rest': 'the rest of the market',
  'answers.subject.market': 'the market',

  'answers.position': 'Number {n}: {sentence}',
  'answers.position.among': 'Number {n} of those whose figures the articles give: {sentence}',
  'answers.lead.unknown': 'The corpus does not say who leads. The nearest there is: {sentence}',
  'answers.whole.unknown': 'The corpus gives no total. The nearest there is: {sentence}',
  'answers.hello':
    'Hello! Ask me for a market share, an investment, a revenue or a growth: I answer with the figure, the quote and the source.',
  'answers.none.lost':
    'I could not make out a question about a figure, and no article comes near it. Here is what the articles do answer:',
  'answers.none': 'The corpus does not say.',
  'answers.none.asked': 'The corpus gives no such figure: {asked}.',
  'answers.none.position': 'The corpus does not say who is number {n}: {asked}.',
  'answers.none.unknown': 'The corpus has nothing on {names}.',
  'answers.none.empty': 'There is no article yet to answer from: add some with /corpus-add or npm run corpus.',
  'answers.none.unsure': 'The corpus gives no certain figure for this: {asked}. Read the quotes.',
  'answers.passages.found':
    '{n, plural, one {One passage speaks} other {# passages speak}} of this; the nearest one is in “{title}”.',

  'answers.asked.position': 'number {n}',
  'answers.asked.top': 'the first {n}',
  'answers.asked.together': '{n, plural, =0 {together} other {the # together}}',
  'answers.asked.lead': 'who leads',
  'answers.asked.other': 'a figure',
  'answers.asked.passages': 'passages, no figure',
  'answers.asked.origin': 'from {place}',
  'answers.alternative.metric': 'Metric: {name}',
  'answers.alternative.company': 'Company: {name}',
  'answers.alternative.period': 'Period: {name}',
  'answers.alternative.region': 'Region: {name}',
  'answers.alternative.market': 'Market: {name}',
  'answers.alternative.any': 'any',
  'answers.asked.asOf': 'as of {asOf}',
  'answers.scope.all': 'the whole corpus',

  'answers.note.partsLeft':
    'The first {n} parts of the question are answered; ask the {left, plural, one {other one} other {other {left}}} by {left, plural, one {itself} other {themselves}}.',
  'answers.note.cut': 'Only the first {n} characters of the question were read.',
  'answers.note.assumed': 'Asked with this channel’s defaults: {list}.',
  'answers.note.later':
    '{count, plural, one {One article} other {# articles}} with such a figure appeared after {asOf} and {count, plural, one {is} other {are}} left out.',
  'answers.note.undated':
    '{count, plural, one {One article} other {# articles}} with such a figure {count, plural, one {bears} other {bear}} no date: not known to have been published by {asOf}, so left out.',
  'answers.note.openMarket': 'The article does not say that the figure is for this market alone.',
  'answers.note.newest': 'The corpus has nothing for {period}; this is the most recent figure.',
  'answers.note.forecast': 'Forecasts are marked as such.',
  'answers.note.plan':
    'Plans are what the company said it would spend, not what it spent; different plans are not added up.',
  'answers.note.regions': 'The figures cover different regions and are not comparable with each other.',
  'answers.note.horizons': 'The plans cover different lengths of time; amounts per year are computed.',
  'answers.note.apart': 'Figures with no counterpart for the same period and region are listed separately.',
  'answers.note.nothingFor': 'No such figure for {names}.',
  'answers.note.converted':
    'Amounts marked as converted are not in the articles: they use the average reference rate of their period.',
  'answers.note.lastRate': 'Amounts of later periods are converted at the last rate on file ({period}).',
  'answers.note.noRate':
    '{count, plural, one {One amount is} other {# amounts are}} given only as printed: there is no reference rate for the currency or the period.',
  'answers.note.misdated':
    '{amount} is told for {first} and, a few days apart, for {later}: one of the periods is probably wrong.',
  'answers.note.corrected':
    '{count, plural, one {One figure was} other {# figures were}} corrected by hand; the quote still says what the article prints.',
  'answers.note.unsure':
    '{count, plural, one {One figure is} other {# figures are}} read with less certainty and marked unsure.',
  'answers.note.group': 'A figure is known for a group that {names} belongs to; it is not {names}’s own.',
  'answers.note.near': '“{value}” is unknown here. Did you mean {names}?',
  'answers.note.known': 'Known for this: {list}.',
  'answers.note.undatedFigures':
    '{count, plural, one {One such figure has} other {# such figures have}} no stated period and {count, plural, one {is} other {are}} left out.',

  'answers.conflict.slip': 'The figures differ by a power of ten: one of them is probably a slip of the decimal point.',
  'answers.conflict.typo': 'The digits are the same in another order: one of the figures is probably misprinted.',
  'answers.conflict.name': '{amount} is what other articles give for {name}: one of the names is probably wrong.',
  'answers.conflict.houses': 'Measured by different houses: {a} and {b}.',
  'answers.conflict.definition': 'The market or the measure is defined differently.',
  'answers.conflict.article': 'The same article gives both: read the quotes.',
  'answers.conflict.tellings': 'Two reports of the same source differ.',
  'answers.conflict.restated': '{a} gave both at different times: the figure was probably restated.',
  'answers.conflict.articles': 'The articles differ, and do not say why.',

  'answers.alsoPrinted': '{n, plural, one {also printed by # other} other {also printed by # others}}',

  'answers.text.understood': 'Understood: {understood}',
  'answers.text.unsure': 'unsure',
  'answers.text.corrected': 'corrected by {who} on {day}: {why}',
  'answers.text.asRead': 'before: {amount}',
  'answers.text.computed': '{amount} a year, computed',
  'answers.text.measured': 'according to {source}',
  'answers.text.base': 'compared with {amount}',
  'answers.text.stated': 'stated on {day}',
  'answers.text.published': 'published on {day}',
  'answers.text.forecast': 'forecast',
  'answers.text.plan': 'plan',
  'answers.text.hypothetical': 'hypothetical',
  'answers.text.sources': 'Sources',
  'answers.text.differ': 'Sources differ: {values}. {reason}',
  'answers.text.brief': 'brief, after {outlet}',
  'answers.text.undated': 'undated',
  'answers.text.unknownPublisher': 'unknown publisher',
  'answers.text.ask': 'You can ask',
  'answers.text.quote': '“{quote}”',
  'answers.text.searched':
    'Searched {articles, plural, one {# article} other {# articles}} and {claims, plural, one {# figure} other {# figures}}.',

  'answers.notice.day': '“{value}” is not a valid date. Write {option}:YYYY-MM-DD, for example {option}:2021-01-31.',
  'answers.notice.period':
    '“{value}” is not a valid period. Write a year (2024), a quarter (2024-Q1), a half (2024-H1), a month (2024-03), years (2016/2017) or “last quarter”.',
  'answers.notice.metric': '“{value}” is not a metric that can be compared. Use one of: {list}.',
  'answers.notice.currency': '“{value}” is not a currency with reference rates. Use one of: {list}.',
  'answers.notice.empty': 'Write what you want to know, for example: What is Alibaba’s share of China’s cloud market?',
  'answers.notice.missing': 'This command needs {options}. For example: {example}',
  'answers.notice.command': 'There is no command /{value}. Use one of: {list}, or a plain question.',
  'answers.notice.command.near': 'There is no command /{value}. Did you mean {near}? There are: {list}.',
  'answers.notice.option': '/{command} has no option “{value}”. It has: {list}.',
  'answers.notice.option.near': '/{command} has no option “{value}”. Did you mean {near}? It has: {list}.',
};
