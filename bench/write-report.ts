import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

import { type Table, tableText } from './table.ts';

const file = path.resolve(import.meta.dirname, '../docs/benchmarks.md');

const machine = (): string => {
  const [first] = os.cpus();
  const gigabytes = Math.round(os.totalmem() / 1024 ** 3);
  return `${os.cpus().length} × ${first?.model.trim() || 'unknown processor'}, ${gigabytes} GB, ${os.type()}; Node ${process.versions.node}`;
};

/** Writes all tables into `docs/benchmarks.md`. */
export const writeReport = (tables: readonly Table[]): void => {
  const head = [
    '# Benchmarks',
    '',
    `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}; load ${os.loadavg()[0]?.toFixed(1)} at the end.`,
    'Figures of a busy machine are slower than they need be. A target that was missed says so.',
    '',
  ];
  writeFileSync(file, [...head, ...tables.map(tableText)].join('\n'));
};
