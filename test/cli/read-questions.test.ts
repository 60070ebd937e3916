import { describe, expect, it } from '@jest/globals';

import { readQuestions } from '../../src/cli/read-questions.ts';

describe('readQuestions', () => {
  it('reads a question a line, with its language as stated or as told from its words', () => {
    const text = [
      '{"id": "a", "line": " What is the share of Huawei? "}',
      '',
      '{"id": "b", "line": "/share company:Huawei", "language": "fr"}',
      '{"id": "c", "line": "华为的份额", "language": "elvish"}',
    ].join('\n');
    expect(readQuestions(text)).toEqual([
      { id: 'a', line: 'What is the share of Huawei?', language: 'en' },
      { id: 'b', line: '/share company:Huawei', language: 'fr' },
      { id: 'c', line: '华为的份额', language: 'zh' },
    ]);
  });

  it.each(['share?', '[]', 'null', '{"id": 1, "line": "share?"}', '{"id": "a"}'])('names the line of %j', (line) => {
    const read = readQuestions(`{"id": "a", "line": "share?"}\n\n${line}\n`);
    expect('problem' in read && read.problem).toContain('line 3');
  });

  it('an empty file asks nothing', () => {
    expect(readQuestions('')).toEqual([]);
  });
});
