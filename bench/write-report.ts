import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

import { type Table, tableText } from './table.ts';

const folder = path.resolve(import.meta.dirname, '../docs');

const file = path.join(folder, 'benchmarks.md');

const machine = (): string => {
  const [first] = os.cpus();
  const gigabytes = Math.round(os.totalmem() / 1024 ** 3);
  return `${os.cpus().length} × ${first?.model.trim() || 'unknown processor'}, ${gigabytes} GB, ${os.type()}; Node ${process.versions.node}`;
};

const titleOf = (section: string): string => section.slice(0, section.indexOf('\n'));

const sectionsIn = (report: string): readonly string[] => report.split(/^(?=## )/m).slice(1);

/** What stood in the report before, with the sections that were measured anew in their places; new ones at the end. */
export const mergeSections = (before: string, measured: readonly string[]): readonly string[] => {
  const known = sectionsIn(before);
  const titles = known.map(titleOf);
  return [
    ...known.map((section) => measured.find((one) => titleOf(one) === titleOf(section)) ?? section),
    ...measured.filter((one) => !titles.includes(titleOf(one))),
  ];
};

const head = (): string =>
  [
    '# Benchmarks',
    '',
    'Written by `npm run bench`. Figures of a busy machine are slower than they need be. A target that was missed says so.',
    '',
    '',
  ].join('\n');

const measuredOn = (): string =>
  `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine()}; load ${os.loadavg()[0]?.toFixed(1)} at the end.`;

/** Writes tables into `docs/benchmarks.md`, and pictures beside it; sections that were not measured this time stay. */
export const writeReport = (tables: readonly Table[]): void => {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const measured = tables.map((table) => tableText({ ...table, how: `${table.how}\n\n${measuredOn()}` }));
  for (const { picture } of tables)
    if (picture !== undefined) writeFileSync(path.join(folder, picture.name), picture.svg);
  writeFileSync(file, head() + mergeSections(before, measured).join(''));
};
