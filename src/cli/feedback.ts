import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { loadConfig } from '../config.ts';
import { openStore, storeFile } from '../store/open-store.ts';
import { systemClock } from '../text/clock.ts';
import { print, runCommandLine, warn, type Problem } from './command-line.ts';
import { writeReport, writeReportLines } from './feedback-report.ts';

const usage = `Lists the answers that got a thumb down, with what they said and a correction to fill in, and the questions that got no figure.

  npm run -s feedback -- [options]

  --json   one JSON line for each
  --help   this text

Reads tickmark.db in the configured data folder (DATA_DIR); the bot may be running.`;

const parse = (args: string[]) =>
  parseArgs({
    args,
    options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });

const run = async ({ values }: ReturnType<typeof parse>): Promise<0 | Problem> => {
  const config = loadConfig();
  if ('errors' in config) return { problem: config.errors.join('\n') };
  const { dataFolder, timeZone } = config.ok;
  if (!existsSync(path.join(dataFolder, storeFile))) {
    warn(`nothing is kept yet in ${dataFolder}`);
    return 0;
  }
  const store = await openStore(dataFolder);
  const [down, ups, unanswered] = [await store.feedback('down'), await store.feedback('up'), await store.unanswered()];
  await store.close();
  const report = { down, ups: ups.length, unanswered };
  if (values.json) for (const line of writeReportLines(report)) print(line);
  else print(writeReport(report, systemClock(timeZone).today()));
  return 0;
};

await runCommandLine({ usage, parse, run });
