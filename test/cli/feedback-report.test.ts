import { expect, it } from '@jest/globals';

import { writeReport, writeReportLines, type Report } from '../../src/cli/feedback-report.ts';
import { readCorrections } from '../../src/library/corrections/read-corrections.ts';

const report: Report = {
  ups: 4,
  down: [
    {
      guild: 'g1',
      channel: 'c1',
      message: 'm1',
      user: 'u1',
      vote: 'down',
      reason: 'it is 38%\nsee "Canalys"',
      line: '/share company:Alibaba',
      language: 'en',
      headline: 'Alibaba held 36%.',
      claims: ['a1-168-alibaba', 'a1-402-tencent'],
      givenOn: '2026-11-20',
    },
  ],
  unanswered: [
    {
      guild: 'g1',
      channel: 'c1',
      line: '/share company:Nokia',
      language: 'fr',
      times: 3,
      firstOn: '2026-11-01',
      lastOn: '2026-11-19',
    },
  ],
};

it('says what was answered, why it was wrong, and what nobody could be told', () => {
  const text = writeReport(report, '2026-11-21');
  expect(text).toContain('👎 1   👍 4');
  expect(text).toContain('said:   Alibaba held 36%.');
  expect(text).toContain('reason: it is 38% see "Canalys"');
  expect(text).toContain('   3×  /share company:Nokia  (fr, last on 2026-11-19)');
});

it('brings a correction for each figure that only lacks who makes it', () => {
  const lines = writeReport(report, '2026-11-21')
    .split('\n')
    .filter((line) => line.trim().startsWith('{'))
    .map((line) => line.trim().replace('"who":""', '"who":"Ana"'));
  expect(lines).toHaveLength(2);
  const { corrections, warnings } = readCorrections(lines.join('\n'), 'corrections.jsonl');
  expect(warnings).toEqual([]);
  expect(corrections).toHaveLength(2);
});

it('tells a script nothing of who pressed', () => {
  const lines = writeReportLines(report);
  const read: unknown[] = lines.map((line): unknown => JSON.parse(line));
  expect(read).toMatchObject([
    { kind: 'down', line: '/share company:Alibaba', claims: ['a1-168-alibaba', 'a1-402-tencent'] },
    { kind: 'unanswered', times: 3 },
  ]);
  expect(lines.join('\n')).not.toContain('u1');
});
