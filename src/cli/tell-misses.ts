import type { Claim, Subject } from '../claims/claim.ts';
import { type GoldRow, levels, type Scored } from './claim-eval.ts';

const nameOf = (subject: Subject | GoldRow['subject']): string =>
  'id' in subject && subject.id !== undefined
    ? subject.id
    : 'ids' in subject && subject.ids !== undefined
      ? subject.ids.join('+')
      : subject.type;

const around = (text: string, claim: Claim): string =>
  `${text.slice(Math.max(0, claim.quantity.span.start - 40), claim.quantity.span.start)}[${text.slice(claim.quantity.span.start, claim.quantity.span.end)}]${text.slice(claim.quantity.span.end, claim.quantity.span.end + 24)}`.replace(
    /\n/g,
    ' ⏎ ',
  );

const claimLine = ({ subject, metric, scope, period, quantity, rules, confidence }: Claim): string =>
  `${nameOf(subject)} ${metric} ${scope.region ?? '–'} ${period?.from ?? '?'}..${period?.to ?? '?'} ${quantity.comparator} ${quantity.value} ${quantity.unit} (${confidence}; ${rules.join(' ')})`;

const rowLine = ({ subject, metric, scope, period, comparator, value, unit }: GoldRow): string =>
  `${nameOf(subject)} ${metric} ${scope.region ?? '–'} ${period?.from ?? '?'}..${period?.to ?? '?'} ${comparator} ${value} ${unit}`;

/** What a person reads to mend extraction: each wrong, missed and false claim with the words around it. */
export const tellMisses = (scored: readonly Scored[]): readonly string[] =>
  scored.flatMap(({ set, doc, article, pairs, missed, alarms }) => {
    const wrong = pairs.filter(({ row, agrees }) => row.tier === 'core' && !agrees.full);
    const lines = [
      ...wrong.flatMap(({ row, claim, agrees }) => [
        `  ~ ${levels.find((level) => !agrees[level]) ?? ''}: ${around(article.text, claim)}`,
        `      marked ${rowLine(row)}`,
        `      got    ${claimLine(claim)}`,
      ]),
      ...missed.map((row) => `  - missed: ${row.valueQuote.replace(/\n/g, ' ')} — ${rowLine(row)}`),
      ...alarms.map((claim) => `  + false: ${around(article.text, claim)} — ${claimLine(claim)}`),
    ];
    return lines.length === 0 ? [] : [`${set} ${doc} (${article.language})`, ...lines];
  });
