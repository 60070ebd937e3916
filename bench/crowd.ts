import { type PageClient, visitPage } from '../test/e2e/page-client.ts';
import { askPage, type Line } from './ask-page.ts';
import { percentile } from './percentile.ts';
import { npmStart, startBotProcess } from './start-bot-process.ts';
import { atMost, row, type Row } from './table.ts';

const crowd = 20;
const each = 50;

/** Milliseconds that somebody who reads an answer takes before the next question. */
const reading = 250;

export const at = (lines: readonly Line[], n: number): Line => lines[n % lines.length] ?? {};

/** Answers that the asker alone sees: the page of nobody else has work with them. */
const privately = (line: Line): Line => ({ ...line, private: true });

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Milliseconds of each question of a crowd, in which everybody asks after a pause. */
const askAtOnce = async (
  askers: readonly PageClient[],
  lines: readonly Line[],
  pause: number,
): Promise<readonly number[]> => {
  const asked = askers.map(async (asker, who) => {
    const samples: number[] = [];
    for (let n = 0; n < each; n += 1) {
      // Not all at the same instant, again and again.
      if (pause > 0) await wait(pause * (0.5 + ((who * 7 + n * 3) % crowd) / crowd));
      samples.push((await askPage(asker, privately(at(lines, who + n)))).milliseconds);
    }
    return samples;
  });
  return (await Promise.all(asked)).flat();
};

/** Asks for charts without a pause until it is told to stop; gives how many came. */
export const keepDrawing = (visitor: PageClient, lines: readonly Line[]): (() => Promise<number>) => {
  const stopping = new AbortController();
  const draw = async (): Promise<number> => {
    let count = 0;
    for (let n = 0; !stopping.signal.aborted; n += 1) {
      const { hasChart } = await askPage(visitor, privately(at(lines, n)));
      count += hasChart ? 1 : 0;
    }
    return count;
  };
  const work = draw();
  return () => {
    stopping.abort();
    return work;
  };
};

/** Seconds until the last of some charts that nobody asked for before is there. */
const drawAtOnce = async (askers: readonly PageClient[], lines: readonly Line[]): Promise<number> => {
  const started = performance.now();
  const outcomes = await Promise.all(askers.map((asker, who) => askPage(asker, privately(at(lines, who)))));
  if (outcomes.some(({ hasChart }) => !hasChart)) throw new Error('an answer came without its chart');
  return (performance.now() - started) / 1000;
};

const first = ([asker]: readonly PageClient[]): PageClient => {
  if (asker === undefined) throw new Error('nobody asks');
  return asker;
};

const visitAll = (url: string, locale: string): Promise<readonly PageClient[]> =>
  Promise.all(Array.from({ length: crowd }, () => visitPage(url, locale)));

/** Measures a bot of its own that twenty people ask at the same time. */
export const measureCrowd = async (
  corpus: string,
  { plain, charted }: { readonly plain: readonly Line[]; readonly charted: readonly Line[] },
): Promise<readonly Row[]> => {
  const bot = await startBotProcess(npmStart(), corpus);
  const askers = await visitAll(bot.url, 'en-US');
  for (const line of plain) await askPage(first(askers), privately(line));
  await askAtOnce(askers, plain, 0);
  const busy = await askAtOnce(askers, plain, 0);
  const calm = await askAtOnce(askers, plain, reading);
  const artist = await visitPage(bot.url, 'fr');
  const stop = keepDrawing(artist, charted);
  const beside = await askAtOnce(askers, plain, reading);
  const drawn = await stop();
  const others = await visitAll(bot.url, 'zh-CN');
  const different = Math.min(crowd, charted.length);
  const seconds = charted.length === 0 ? null : await drawAtOnce(others.slice(0, different), charted);
  for (const visitor of [...askers, ...others, artist]) visitor.leave();
  await bot.stop();
  const people = `${crowd} people`;
  return [
    atMost(
      `${people} asking at once, ${reading} ms to read each answer, p99 of ${calm.length}`,
      percentile(calm, 0.99),
      50,
      'ms',
    ),
    atMost(`the same while charts are drawn and sent, ${drawn} meanwhile, p99`, percentile(beside, 0.99), 50, 'ms'),
    row(`${people} asking again the instant they are answered, p99`, `${percentile(busy, 0.99).toFixed(1)} ms`),
    seconds === null
      ? row('different charts asked at once', 'no answer had a chart', { target: '≤ 4 s', isMet: null })
      : atMost(`${different} different charts asked at once, the last one there`, seconds, 4, 's'),
  ];
};
