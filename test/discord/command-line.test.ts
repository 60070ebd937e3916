import { describe, expect, it } from '@jest/globals';

import { readCommandLine } from '../../src/discord/command-line.ts';
import { sampleCommand } from './sample-command.ts';

const commands = [sampleCommand({ name: 'share' }), sampleCommand({ name: 'ask', options: [{ name: 'question' }] })];

describe.each([
  ['/share company:Alibaba market:China', 'share', { company: 'Alibaba', market: 'China' }],
  [
    '/share  market: cloud infrastructure  company:阿里巴巴 ',
    'share',
    { market: 'cloud infrastructure', company: '阿里巴巴' },
  ],
  ['/share company:', 'share', {}],
  ['/share', 'share', {}],
  ['/share company:a: b', 'share', { company: 'a: b' }],
  ['/ask question:who said company:x?\nAnd when?', 'ask', { question: 'who said company:x?\nAnd when?' }],
])('%s', (line, name, options) => {
  it('is read', () => {
    const read = readCommandLine(line, commands);
    expect(read?.command.name).toBe(name);
    expect(Object.fromEntries(read?.options ?? [])).toEqual(options);
  });
});

it.each(['', 'share company:x', '/nothing company:x', '//share'])('%j is no command of ours', (line) => {
  expect(readCommandLine(line, commands)).toBeNull();
});
