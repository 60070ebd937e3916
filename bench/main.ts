import process from 'node:process';

import { loadConfig } from '../src/config.ts';
import { measureClaims } from './claims.ts';
import { measureDiscord } from './discord.ts';
import { fuzz } from './fuzz.ts';
import { measureGrowth } from './growth.ts';
import { measureIntake } from './intake.ts';
import { measureSearch } from './search.ts';
import { type Table, tableText } from './table.ts';
import { writeReport } from './write-report.ts';

const usage = `Usage: npm run bench                              everything; writes docs/benchmarks.md
       npm run bench -- discord|claims|growth|search|intake …   some of it; the rest of docs/benchmarks.md stays
       npm run bench -- fuzz [SECONDS] [SEED]     reads damaged articles, looking for what breaks`;

const parts: Readonly<Record<string, (corpus: string) => Promise<Table>>> = {
  discord: measureDiscord,
  claims: measureClaims,
  growth: measureGrowth,
  search: measureSearch,
  intake: measureIntake,
};

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const measure = async (names: readonly string[], corpus: string): Promise<readonly Table[]> => {
  const tables: Table[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const table = await part(corpus);
    print(tableText(table));
    tables.push(table);
  }
  return tables;
};

const main = async (names: readonly string[]): Promise<number> => {
  if (names[0] === 'fuzz') return fuzz(Number(names[1] ?? 20), Number(names[2] ?? Date.now() % 1e6), print);
  if (names.some((name) => parts[name] === undefined)) {
    print(usage);
    return names.includes('--help') ? 0 : 2;
  }
  const config = loadConfig();
  if ('errors' in config) {
    config.errors.forEach(print);
    return 2;
  }
  const tables = await measure(names, config.ok.corpusFolder);
  writeReport(tables);
  return 0;
};

process.exitCode = await main(process.argv.slice(2));
