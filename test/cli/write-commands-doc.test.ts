import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { expect, it } from '@jest/globals';

import { channelCommands, commands, corpusCommands, messageCommands } from '../../commands/index.ts';
import { pictureFile, writeCommandsDoc } from '../../src/cli/write-commands-doc.ts';

it('docs/commands.md is what the definitions say; npm run describe writes it anew', () => {
  const file = path.resolve(import.meta.dirname, '../../docs/commands.md');
  expect(readFileSync(file, 'utf8')).toBe(writeCommandsDoc());
});

const docs = path.resolve(import.meta.dirname, '../../docs');

it.each([...commands, ...channelCommands, ...corpusCommands, ...messageCommands].map(({ name }) => name))(
  'there is a picture of %s, a PNG that loads fast; npm run pictures takes it',
  (name) => {
    const file = path.join(docs, pictureFile(name));
    expect(readFileSync(file).subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(statSync(file).size).toBeLessThanOrEqual(60 * 1024);
    expect(writeCommandsDoc()).toContain(`](${pictureFile(name)})`);
  },
);

it('tells of every command', () => {
  for (const { name } of [...commands, ...channelCommands, ...corpusCommands])
    expect(writeCommandsDoc()).toContain(`## /${name}\n`);
});
