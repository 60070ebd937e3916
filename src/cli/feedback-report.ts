import type { Feedback, Unanswered } from '../store/store.ts';
import type { Day } from '../text/day.ts';

/** What people said and what they asked in vain. */
export interface Report {
  readonly down: readonly Feedback[];
  readonly ups: number;
  readonly unanswered: readonly Unanswered[];
}

/** A line for corrections.jsonl: as it stands it hides the claim; who puts it right says who they are, and may amend instead. */
const correctionOf = (claim: string, { reason }: Feedback, today: Day): string =>
  JSON.stringify({ claim, hide: true, who: '', why: reason ?? '', when: today });

const indented = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');

const downLines = (feedback: Feedback, today: Day): readonly string[] => {
  const { givenOn, line, headline, reason, claims } = feedback;
  return [
    `${givenOn}  ${indented(line)}`,
    `  said:   ${indented(headline)}`,
    `  reason: ${reason === null ? '(none given)' : indented(reason)}`,
    ...(claims.length === 0
      ? ['  no figure stood in it: look for articles on it']
      : ['  as a correction (amend or hide; docs/corrections.md), one for each figure shown:']),
    ...claims.map((claim) => `    ${correctionOf(claim, feedback, today)}`),
    '',
  ];
};

const gapLine = ({ times, line, lastOn, language }: Unanswered): string =>
  `${String(times).padStart(4)}×  ${indented(line)}  (${language}, last on ${lastOn})`;

/** The report as a person reads it. */
export const writeReport = ({ down, ups, unanswered }: Report, today: Day): string =>
  [
    `👎 ${down.length}   👍 ${ups}`,
    '',
    ...down.flatMap((feedback) => downLines(feedback, today)),
    `Questions without a figure: ${unanswered.length}`,
    ...unanswered.map(gapLine),
  ].join('\n');

/** The report for a script: one JSON line each, without who pressed. */
export const writeReportLines = ({ down, unanswered }: Report): readonly string[] => [
  ...down.map(({ user: _user, vote: _vote, ...rest }) => JSON.stringify({ kind: 'down', ...rest })),
  ...unanswered.map((question) => JSON.stringify({ kind: 'unanswered', ...question })),
];
