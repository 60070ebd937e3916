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

/** Of three months the first quarter, of six the first half. */
const firstOfFiscal = (groups: Groups): Reading => {
  const months = numberIn({ three: 3, six: 6, nine: 9 }, groups['n']) ?? 3;
  const read = fiscalRead({ y: groups['y'], ...(months === 3 ? { q: '1' } : {}) });
  if (read.kind !== 'fiscal' || months === 3) return read;
  return months === 6 ? { ...read, half: 1 } : { ...read, first: months };
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
  phrase(
    `(?:the |its )?first (?<n>three|six|nine|3|6|9) months of (?:the |its )?(?:${fiscalWords}(?: year)?|FY)(?: ?${fiscalYear})?`,
    firstOfFiscal,
  ),
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
