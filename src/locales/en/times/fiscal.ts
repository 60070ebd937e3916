import { numberIn, phrase } from '../../times/grammar.ts';
import type { Groups, Rule } from '../../times/grammar.ts';
import { yearSource } from '../../times/numbers.ts';
import { nothing, running } from '../../times/reading.ts';
import type { Reading } from '../../times/reading.ts';
import { lookUp, ordinal, ordinals, year } from './words.ts';

const fiscalWords = '(?:fiscal|financial)(?:[- ]year)?';

const fiscalRead = (groups: Groups): Reading => {
  const n = lookUp(ordinals, groups['o']) ?? numberIn({}, groups['q']);
  const digits = groups['y'];
  const half = groups['unit']?.toLowerCase() === 'half';
  return {
    kind: 'fiscal',
    year: digits === undefined ? null : digits.length === 2 ? 2000 + Number(digits) : Number(digits),
    quarter: half ? null : n,
    half: half ? n : null,
  };
};

const fiscalYear = `(?:(?:${yearSource})[-/])?(?<y>${yearSource}|[012]\\d)`;

export const fiscal: readonly Rule[] = [
  phrase(
    `${fiscalWords} '?(?:${fiscalYear})(?:'s)?(?:,? (?:(?<o>${ordinal})[- ](?<unit>quarter|half)|Q(?<q>[1-4])))?`,
    fiscalRead,
  ),
  phrase(`(?:the )?${year}(?:'s)? (?:fiscal|financial) year`, fiscalRead),
  phrase(`${year}(?:'s)? ${fiscalWords} (?:(?<o>${ordinal})[- ](?<unit>quarter|half)|Q(?<q>[1-4]))`, fiscalRead),
  phrase(`(?<o>${ordinal})-(?:fiscal|financial)[- ](?<unit>quarter|half)`, fiscalRead),
  phrase(
    `(?:(?<o>${ordinal})[- ](?<unit>quarter|half)|Q(?<q>[1-4])) (?:of |in )?(?:its |the )?(?:${fiscalWords}|FY) ?${fiscalYear}`,
    fiscalRead,
  ),
  phrase(
    `(?:(?<o>${ordinal})[- ](?<unit>quarter|half)|Q(?<q>[1-4])) of (?:the |its )(?:${year} )?${fiscalWords}`,
    fiscalRead,
  ),
  phrase(
    `${fiscalWords} (?:(?<o>${ordinal})[- ](?<unit>quarter|half)|Q(?<q>[1-4]))(?: (?:of |in )?${year})?`,
    fiscalRead,
  ),
  phrase(`(?<o>${ordinal})[- ]fiscal[- ](?<unit>quarter|half)(?: (?:of |in )?(?:fiscal )?${year})?`, fiscalRead),
  phrase(`(?:the |its )?(?:last|previous|prior|latest) (?:fiscal|financial) year`, fiscalRead),
  phrase(
    `(?:this|(?:the |its |this )?(?:current|ongoing|new|running)) (?:fiscal|financial)(?: year|(?<q> quarter))`,
    ({ q }) => running(0, q === undefined ? 'year' : 'quarter'),
  ),
  phrase(`(?:the |its )?(?:next|coming|following|upcoming) (?:fiscal|financial)(?: year|(?<q> quarter))`, ({ q }) =>
    running(1, q === undefined ? 'year' : 'quarter'),
  ),
  phrase(`(?:the |its )?year (?:under way|in progress)`, () => running(0, 'year')),
  phrase(`(?:the |its )?(?:current|ongoing) quarter`, () => running(0, 'quarter')),
  phrase(`(?:the |its )?(?:fiscal|financial) (?:year|quarter)`, () => nothing),
];
