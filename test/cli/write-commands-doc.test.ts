import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, it } from '@jest/globals';

import { commands } from '../../commands/index.ts';
import { writeCommandsDoc } from '../../src/cli/write-commands-doc.ts';

it('docs/commands.md is what the definitions say; npm run describe writes it anew', () => {
  const file = path.resolve(import.meta.dirname, '../../docs/commands.md');
  expect(readFileSync(file, 'utf8')).toBe(writeCommandsDoc());
});

it('tells of every command', () => {
  for (const { name } of commands) expect(writeCommandsDoc()).toContain(`## /${name}\n`);
});
