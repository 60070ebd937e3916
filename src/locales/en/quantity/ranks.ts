import type { RankWords } from '../../quantities/grammar.ts';

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const cardinals = 'one two three four five six seven eight nine ten'.split(' ');

const superlative =
  '(?:largest|biggest|leading|highest|ranked|ranking|greatest|strongest|busiest|best-selling|top-selling|fastest-growing|most[ -](?:valuable|popular|used|profitable|visited|important))';

const later = ordinals.slice(1).join('|');

const place = '(?:place|placed|spot|position|rank)';

const verbs =
  '(?:was|were|is|are|being|came|comes|coming|finish|finished|finishes|finishing|end|ends|ended|ending|ended up|ends up|wound up|winds up|remain|remained|remains|remaining|stood|stands|sits|sat|stays|stayed|staying|settled|now|still|currently|in|to|into)';

/** What follows a place right behind its verb, so that "was second quarter" is none. */
const placed =
  '(?:[,.;:)]|$| (?:with|behind|after|from|globally|worldwide|overall|in the|in (?:china|europe|india|asia|japan|north|latin|south|the)|by (?:revenue|volume|sales|share|market|shipments|units|value)|(?:at|on) (?:about |around |roughly |nearly |just |some )?[$€£]?\\d))';

/** "HPE, third after Dell," but not "the first, second, and third". */
const apposed = `(?<=[a-z\\d)])(?<!st|nd|rd|th), (?=(?:${later})(?:,| (?:with|behind|after|at|on) )(?! (?:and |or )?(?:${later})))`;

export const ranks: RankWords = {
  numbered: String.raw`(?:\bno\. ?|\bnumber[ -]|(?<![\w&])#|\bno (?=\d))(\d{1,2}|(?<=\bnumber[ -])(?:${cardinals.join('|')}))(?![\w%]|[.,]\d| ?(?:percent|million|billion))`,
  ordinal: String.raw`\b(?:(${later}|\d{1,2}(?:st|nd|rd|th))|(?<!\bin the )(first))\b`,
  values: new Map([...ordinals, ...cardinals].map((word, i) => [word, String((i % 10) + 1)] as const)),
  before: String.raw`\b(?:rank(?:s|ed|ing)?|placed|places|placing)(?: in| at| as)?(?: the)? |\b${verbs}(?: in)? (?=\S+?${placed})|${apposed}`,
  after: String.raw`[ -](?:${superlative}|${place})\b| only to\b|(?<!\bfirst) (?:behind|after|with)\b|(?<!\bfirst) (?=(?:at|on) (?:about |around |roughly |nearly |just |some )?[$€£]?\d)`,
  never: String.raw`[ -](?:fiscal |calendar |financial )?(?:quarter|half|time|year|month|day|week|phase|stage|generation|part(?:y|ies)|edition|season|round|hand|batch|century|anniversary|of)\b`,
};
