import { type PageClient, visitPage } from '../test/e2e/page-client.ts';
import { askPage, type Line } from './ask-page.ts';
import { at, keepDrawing, measureCrowd } from './crowd.ts';
import { median, percentile } from './percentile.ts';
import { shareLines } from './share-lines.ts';
import { type BotProcess, npmStart, startBotProcess } from './start-bot-process.ts';
import { amount, atMost, row, type Row, type Table } from './table.ts';

const rounds = 1_000;
const chartRounds = 100;
const warmUp = 50;

/** Milliseconds of each of some questions, one after the other. */
const timed = async (visitor: PageClient, lines: readonly Line[], count: number): Promise<readonly number[]> => {
  const samples: number[] = [];
  for (let n = 0; n < count; n += 1) samples.push((await askPage(visitor, at(lines, n))).milliseconds);
  return samples;
};

interface Sorted {
  readonly plain: readonly Line[];
  readonly charted: readonly Line[];
}

/** Asks each line once: whether a chart comes with it is for the bot to say. */
const sortLines = async (visitor: PageClient, lines: readonly Line[]): Promise<Sorted> => {
  const plain: Line[] = [];
  const charted: Line[] = [];
  for (const line of lines) ((await askPage(visitor, line)).hasChart ? charted : plain).push(line);
  return { plain, charted };
};

const noCharts = (what: string, target: string): Row => row(what, 'no answer had a chart', { target, isMet: null });

const measureCharts = async (
  bot: BotProcess,
  visitor: PageClient,
  { plain, charted }: Sorted,
): Promise<readonly Row[]> => {
  const [first, again, during] = [
    'slash to answer with a chart not drawn before, p50',
    'slash to answer with a chart drawn before, p50',
    'without a chart, while charts are drawn, p99',
  ];
  if (charted.length === 0) return [noCharts(first, '≤ 250 ms'), noCharts(during, '≤ 50 ms')];
  const repeated = await timed(visitor, charted, chartRounds);
  const artist = await visitPage(bot.url, 'fr');
  const stop = keepDrawing(artist, charted);
  const beside = await timed(visitor, plain, rounds / 2);
  const drawn = await stop();
  artist.leave();
  const other = await visitPage(bot.url, 'zh-CN');
  const fresh = await timed(other, charted, Math.min(charted.length, chartRounds));
  other.leave();
  return [
    atMost(`${first}, ${fresh.length} asked`, median(fresh), 250, 'ms'),
    atMost(again, median(repeated), 100, 'ms'),
    atMost(`${during}, ${beside.length} asked, ${drawn} charts meanwhile`, percentile(beside, 0.99), 50, 'ms'),
  ];
};

const peerOf = (ours: number, peer: number): Partial<Row> => ({
  peer: amount(peer, 'ms'),
  ratio: `${amount(ours / peer, '')} times the time`,
});

/** One thousand questions, of which every tenth has a chart where any has. */
const thousand = async (visitor: PageClient, { plain, charted }: Sorted): Promise<void> => {
  for (let n = 0; n < rounds; n += 1) {
    const lines = n % 10 === 9 && charted.length > 0 ? charted : plain;
    await askPage(visitor, at(lines, n));
  }
};

/** Megabytes above which memory counts as grown: less than what garbage collection leaves or takes. */
const noGrowth = 10;

const measureMemory = async (corpus: string, sorted: Sorted): Promise<readonly Row[]> => {
  const bot = await startBotProcess(npmStart(), corpus);
  const visitor = await visitPage(bot.url);
  await thousand(visitor, sorted);
  const first = bot.memory();
  await thousand(visitor, sorted);
  const second = bot.memory();
  visitor.leave();
  await bot.stop();
  if (first === null || second === null) return [row('resident memory', 'this system does not tell')];
  return [
    atMost('resident memory after 1,000 interactions, every tenth with a chart', first, 450, 'MB'),
    row('after 2,000 interactions', amount(second, 'MB'), {
      target: `no growth (≤ ${noGrowth} MB)`,
      isMet: second - first <= noGrowth,
    }),
  ];
};

const measurePeer = async (corpus: string): Promise<readonly number[]> => {
  const bot = await startBotProcess(['--import', 'tsx', 'bench/bare-bot.ts'], corpus);
  const visitor = await visitPage(bot.url);
  await timed(visitor, [{ company: 'alibaba' }], warmUp);
  const samples = await timed(visitor, [{ company: 'alibaba' }], rounds);
  visitor.leave();
  await bot.stop();
  return samples;
};

/** Measures the bot as `npm start` runs it, from the channel's page and back. */
export const measureDiscord = async (corpus: string): Promise<Table> => {
  const bot = await startBotProcess(npmStart(), corpus);
  const visitor = await visitPage(bot.url);
  const sorted = await sortLines(visitor, await shareLines(corpus));
  await timed(visitor, sorted.plain, warmUp);
  const plain = await timed(visitor, sorted.plain, rounds);
  const peer = await measurePeer(corpus);
  const charts = await measureCharts(bot, visitor, sorted);
  visitor.leave();
  await bot.stop();
  const [p50, p99] = [median(plain), percentile(plain, 0.99)];
  return {
    title: 'In the channel',
    how: `The process that \`npm start\` runs, asked by another process through the playground: HTTP, gateway, discord.js, answer, REST, event stream, one question after the other. ${sorted.plain.length} different \`/share\` without a chart, ${sorted.charted.length} with one. The peer is a bot of discord.js that replies the same two words to everything, asked the same way.`,
    rows: [
      atMost(`slash to answer without a chart, p50 of ${rounds}`, p50, 10, 'ms', peerOf(p50, median(peer))),
      atMost('p99', p99, 50, 'ms', peerOf(p99, percentile(peer, 0.99))),
      ...charts,
      ...(await measureCrowd(corpus, sorted)),
      atMost('start of the process to ready', bot.startedIn / 1000, 6, 's'),
      ...(await measureMemory(corpus, sorted)),
    ],
  };
};
