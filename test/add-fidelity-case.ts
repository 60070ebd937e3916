import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

import { fidelityFolder, writeExpected } from './fidelity-case.ts';

const [name, file] = process.argv.slice(2);

if (name === undefined || !/^(?:en|fr|zh)-[\w-]+$/.test(name)) {
  process.stderr.write(
    'npm run fidelity -- LANGUAGE-NAME [FILE]: adds FILE as a case, or writes anew what the case expects\n',
  );
  process.exitCode = 2;
} else {
  const folder = path.join(fidelityFolder, name);
  mkdirSync(folder, { recursive: true });
  if (file !== undefined) copyFileSync(file, path.join(folder, `source${path.extname(file)}`));
  const { articles, warnings } = await writeExpected(name);
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  process.stdout.write(
    `${articles.length} articles; read ${path.join(folder, 'expected.md')} and mend it where the reader is wrong\n`,
  );
}
