import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { writeCommandsDoc } from './write-commands-doc.ts';

writeFileSync(path.resolve(import.meta.dirname, '../../docs/commands.md'), writeCommandsDoc());
