import type { Asking } from '../asking.ts';

const actors =
  'providers?|vendors?|players?|companies|company|firms?|giants?|suppliers?|makers?|manufacturers?|brands?|hyperscalers?|groups?|rivals?';

/** "Number two", "the second largest provider", "who comes second": never a second quarter, nor the second largest market. */
const position = (ordinal: string, cardinal: string): RegExp =>
  new RegExp(
    String.raw`\b(?:number|no\.?|#)\s?(?:${cardinal})\b|\b(?:${ordinal})(?:[ -](?:place|placed|ranked|ranking|highest|position|spot|(?:largest|biggest|most)(?!\s+(?:\S+\s+){0,2}?markets?\b(?! share))))|\b(?:ranks?|ranked|came|comes|is|was|finishe[sd]|placed|in)\s+(?:the\s+)?(?:${ordinal})\b(?!\s+(?:quarter|half|fiscal|financial|\d))`,
    'i',
  );

export const asking: Asking = {
  contribution:
    /\bcontribut\w*|\b(?:share|part|portion|percentage|percent|proportion|fraction|slice|how much|%)\s+of\s+(?!the\b[^?]*\bmarket)[^?]{0,40}?\b(?:revenues?|sales|turnover|income)\b|\b(?:revenue|sales)\s+(?:share|mix)\b|\b(?:revenues?|sales)\b[^?]*\b(?:came|comes|come|derived?|coming)\s+from\b/i,
  contracts: /\b(?:contracts?|tenders?\s+won|deals?\s+won)\b/i,
  servers: /\bservers?\b/i,
  hires: /\b(?:hir(?:e|es|ed|ing)|recruit\w*|new jobs|add(?:ed)? jobs|take on)\b/i,
  headcount: /\b(?:employees?|headcount|staff|workforce|workers|people (?:work|employ)\w*|employ(?:s|ed)?)\b/i,
  units:
    /\b(?:ship|ships|shipped|shipments?|shipping|deliver|delivers|delivered|deliver(?:y|ies)|units?|unit sales|sales volumes?|registrations?)\b|\bhow many\b[^?]*\b(?:sold|sell|sells)\b/i,
  lead: /\b(?:who|which|what)\b(?!\s+(?:is|was|were|are)\s+(?:the\s+)?\S+\s+(?:rank|share))[^?]*\b(?:leads?|led|leading|wins?|won|tops|topped|rules|leader|dominat\w+|largest|biggest|top|first|second|third|ahead|number (?:one|two|three|[1-9])|no\.?\s?[1-9]|ranks?|ranked|most)\b|\bmarket leaders?\b|\bleaders? (?:in|of)\b|\branking\b|^\s*rank\b/i,
  positions: {
    2: new RegExp(String.raw`${position('second|2nd', 'two|2').source}|\brunner-up\b`, 'i'),
    3: position('third|3rd', 'three|3'),
    4: position('fourth|4th', 'four|4'),
    5: position('fifth|5th', 'five|5'),
  },
  most: /\b(?:most|highest|largest|biggest|fastest|greatest)\b/i,
  actor: new RegExp(String.raw`\bwho\b|\b(?:${actors})\b`, 'i'),
  ranking: new RegExp(
    String.raw`^\s*rank\b|\branking\b|\b(?:market )?leaders\b|\b(?:top|leading|largest|biggest) (?:[\w-]+ ){0,2}(?:providers|vendors|players|companies|firms|giants|suppliers|makers|manufacturers|brands|hyperscalers)\b`,
    'i',
  ),
  listed: /\b(?:who|which|what are|list|name|rank)\b/i,
  rank: /\b(?:ranks?|ranked|ranking|position|place|number one|standing)\b/i,
  share:
    /\bmarket shares?\b|\bshares?\b(?!\s+(?:price|buyback|repurchase))|\bslice\b|\b(?:how much|what (?:part|percentage|percent|proportion|fraction)|percentage)\s+of\b[^?]*\b(?:market|industry|sector|spending|spend)\b|\b(?:hold|holds|held|control|controls|controlled|command|commands)\b[^?]*\b(?:market|industry)\b/i,
  shareChange:
    /\b(?:gain|gains|gained|lose|loses|lost|change|changed|increase|increased|drop|dropped|fall|fell|rise|rose)\b/i,
  growth:
    /\b(?:grow|grows|grew|grown|growing|growth|increas(?:e|es|ed|ing)|rise|rises|rose|risen|declin(?:e|es|ed|ing)|fall|falls|fell|fallen|drop|drops|dropped|shr[aiu]nk|jump|jumped|surg(?:e|ed)|accelerat\w+|year[- ](?:on|over)[- ]year|yoy|how fast)\b/i,
  capex:
    /\b(?:invest|invests|invested|investing|investments?|capex|capital (?:expenditures?|spending|commitments?|outlays?|investments?)|spend|spends|spent|spending|spenders?|investors?|commit|commits|committed|commitments?|pour|pours|pouring|outlays?|pledge|pledged)\b/i,
  spending: /\b(?:spend|spends|spent|spending|expenditures?)\b/i,
  puts: /\b(?:put|puts|putting|promis(?:e|es|ed)|earmark(?:s|ed)?|allocat(?:e|es|ed)|pump(?:s|ed|ing)?|plough(?:s|ed|ing)?|set aside)\b/i,
  profit: /\b(?:profits?|profitable|net income|operating income|earnings|loss|losses|ebit(?:d?a)?|margin)\b/i,
  revenue: /\b(?:revenues?|sales|turnover|earn|earns|earned|top line|takings|income|(?:money|much)\b[^?]*\bmake)\b/i,
  priceChange:
    /\bprice (?:cut|cuts|change|changes|increase|drop|hike)s?\b|\b(?:cut|cuts|slash|slashed|raise|raised|lower|lowered)\b[^?]*\bprices?\b|\bprices?\b[^?]*\b(?:fall|fell|drop|dropped|rise|rose|cut)\b/i,
  marketSize: /\bmarket size\b|\bhow (?:big|large)\b|\bsize of\b|\bworth\b|\bvalue of\b|\bvalued\b|\bmarket\b/i,
  reaches:
    /\b(?:reach(?:es|ed)?|exceed(?:s|ed)?|surpass(?:es|ed)?|pass(?:es|ed)?|hit|hits|above|over|more than)\b[^?]{0,15}?\d|\b(?:[mb]illions?|dollars|euros|yuan)\b/i,
  weighs: /\b(?:percentage|proportion|portion)\b|\baccount(?:s|ed|ing)? for\b|\bhow (?:big|large|strong|important)\b/i,
  overtakes:
    /\b(?:overt(?:ake|akes|aken|ook)|surpass(?:es|ed)?|ahead of|outsell\w*|(?:bigger|larger|stronger)\b[^?]*\bthan|smallest|largest|biggest|strongest|weakest)\b/i,
  prices: {
    bid: /\b(?:bid|bids|bidding|tender|tenders|tendered|offer|offers|offered)\b/i,
    purchase: /\b(?:buy|buys|bought|acquire|acquires|acquired|acquisition|takeover|pay|pays|paid)\b/i,
    fine: /\b(?:fine|fines|fined|penalty|penalties)\b/i,
    funding: /\b(?:raise|raised|raises|funding|valuation|valued|financing)\b/i,
    price: /\b(?:price|priced|prices|cost|costs)\b/i,
  },
  count: /\bhow many\b|\bnumber of\b/i,
  compare: /\b(?:compar\w+|versus|vs\.?|against|difference between|compared (?:with|to))\b/i,
  together: /\b(?:together|combined|jointly|collectively|in total|altogether|sum of|total share)\b/i,
  counted: new RegExp(
    String.raw`\b(?:top\s+)?(two|three|four|five|six|seven|eight|nine|ten|10|[2-9])\s+(?:[\w'-]+\s+){0,4}?(?:${actors})\b|\btop\s+(two|three|four|five|six|seven|eight|nine|ten|10|[2-9])\b`,
    'i',
  ),
  numbers: { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  origin: {
    before: /(?!)/,
    after: new RegExp(String.raw`^\s+(?:(?!market|share)[\w'-]+\s+){0,2}?(?:${actors}|tech)\b`, 'i'),
  },
  currencies: {
    USD: /\bin (?:(?:us|u\.s\.|american) )?(?:dollars?|usd)\b/i,
    CNY: /\bin (?:chinese )?(?:yuan|rmb|renminbi|cny)\b/i,
    EUR: /\bin (?:euros?|eur)\b/i,
  },
  knownBy: /\b(?:know|knew|known|as of|as at|published by)\b/i,
  plan: /\b(?:will|plans?|planning|going to|intends?|aims?|next|upcoming|commit\w*|pledg\w*|promis\w*|expect\w*|forecasts?|outlook|predict\w*|projected|guidance)\b/i,
  past: /\b(?:spent|invested|did\b[^?]*\b(?:spend|invest))\b/i,
  unknownName: [
    /\b([\p{L}\d][\p{L}\d.&-]*(?:\s+\p{Lu}[\p{L}\d.&-]*){0,3})'s?\s+(?:[\p{L}-]+\s+){0,3}(?:share|revenues?|sales|profits?|capex|growth|market|spending|investments?|shipments?|headcount)\b/iu,
    /\bshare of (?!the\b|its\b|revenue|cloud|market)([\p{L}\d][\p{L}\d.&-]*)/iu,
    /(?<![.!?]\s)(?<=[\s(])(\p{Lu}[\p{L}\d.&-]+(?:\s+\p{Lu}[\p{L}\d.&-]+){0,3})/u,
    /^(\p{Lu}[\p{L}\d.&-]+(?:\s+\p{Lu}[\p{L}\d.&-]+){0,3})/u,
  ],
  joints: /,?\s(?:and|plus|as well as|along with)\s|[,;]\s|\?\s*(?=\S)/gi,
  between: /\b(?:between|from|since)\b/i,
  fillers: /^(?:[\s,.!?]|\b(?:in|for|during|over|on|at|of|the|then|also|and|how much)\b)*$/i,
  determiners: /^\s*(?:the|its|their|his)\s/i,
  why: /^(?:why|how come)\b/i,
  marketPhrase: [
    /\b(?:the|of|in|for|on)\s+((?:[\p{L}\d'-]+\s+){1,5}?)(?:market|industry|sector)s?\b/iu,
    /\bmarket shares? (?:of|in|for)\s+(?:the\s+)?(\p{Ll}[\p{L}-]{3,})/u,
  ],
  anyMarket:
    /^(?:whole|entire|overall|total|same|global|world|world's|worldwide|domestic|home|local|international|national|public|private|stock|addressable|current|biggest|largest|growing|top|leading|own|new|key|big|revenue|market|cloud|hyperscalers?|providers?|vendors?|players?|quarter|year|fast|fastest|rate|rates|pace|speed|growth|spending|size|share|value|of|in|s)$/i,
  marketWords: {
    smartphones: /\b(?:(?:cell|smart|mobile)?[ -]?phones?|cells?phones?|mobiles)\b/i,
    tvs: /\b(?:televisions?|tvs?|tellys?|tv sets?)\b/i,
    pcs: /\b(?:pcs?|computers?)\b/i,
    tablets: /\b(?:tablets?|ipads?)\b/i,
  },
  greeting:
    /^(?:(?:hi|hello|hey|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day)|thanks?(?: you)?|thx|help|test|ping|how are you|what can you do|who are you|there|all|everyone|tickmark|bot)[\s,.!?]*)+$/i,
  noName:
    /^(?:what|how|who|whom|which|when|where|why|whose|is|are|was|were|did|does|do|will|would|can|could|should|has|have|had|the|a|an|in|on|at|of|for|and|to|from|by|its|it|compare|comparison|show|give|tell|list|please|combined|total|market|markets|share|shares|revenue|revenues|sales|growth|capex|capital|profit|profits|size|rank|ranking|top|largest|biggest|leading|leader|cloud|global|worldwide|quarter|year|last|latest|current|i|we|our|us|q[1-4]|h[12]|fy\d*|ai|it|iaas|paas|saas|ceo|mr|monday|january|february|march|april|may|june|july|august|september|october|november|december|number|percentage|investment|investments|spending|spend|forecast|forecasts|estimate|estimates|latest|combined|second|third|share|headcount|employees|servers|units|shipments|contracts|hires)(?:\s|$)/i,
};
