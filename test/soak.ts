import process from 'node:process';

import { soak } from './e2e/soak.ts';

const [many = '10000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const count = Number(many);
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(Number(seed))) {
  process.stderr.write(
    'Usage: npm run soak -- [INTERACTIONS] [SEED]   whole numbers; without them, 10000 and one of its own\n',
  );
  process.exit(2);
}
const { interactions, acknowledged, twice, late, failures, milliseconds } = await soak(count, Number(seed));
process.stdout.write(
  `${interactions} interactions (seed ${seed}) in ${(milliseconds / 1000).toFixed(1)} s, ${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB at the end: ${acknowledged} acknowledged, ${twice} twice, ${late} answered too late, ${failures.length} failed\n`,
);
for (const failure of failures.slice(0, 5)) process.stdout.write(`${failure}\n`);
process.exitCode =
  interactions >= count && acknowledged === interactions && twice === 0 && failures.length === 0 ? 0 : 1;
