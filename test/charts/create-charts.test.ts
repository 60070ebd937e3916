import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, describe, expect, it } from '@jest/globals';

import { createCharts } from '../../src/charts/create-charts.ts';
import { startThread, type Thread } from '../../src/charts/thread.ts';
import { answerOf, share } from './answers.ts';

const failures: unknown[] = [];
const charts = createCharts({ onFailure: (error) => failures.push(error) });

afterAll(async () => {
  await charts.close();
});

const draw = async (title = 'market share', language: 'en' | 'fr' | 'zh' = 'en') => {
  const answer = answerOf([share('2020-Q1', '44.5'), share('2020-Q2', '40.1')], { title, language });
  const picture = await charts.drawChart(answer);
  if (picture === null) throw new Error(`no picture: ${String(failures.at(-1))}`);
  return picture;
};

/** How often an opaque colour, `rrggbb`, stands in a picture. */
const colorsIn = async (png: Uint8Array) => {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const pixels = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const color = pixels.getUint32(at);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const countOf = (rgb: string): number => counts.get(Number.parseInt(`${rgb}ff`, 16)) ?? 0;
  return { width: image.width, height: image.height, countOf, corner: data[3] };
};

describe('a picture', () => {
  it('is a PNG with a card, a line in the company’s colour and writing', async () => {
    const { png, alt } = await draw();
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const { width, height, countOf, corner } = await colorsIn(png);
    expect([width, corner]).toEqual([1360, 0]);
    expect(height).toBeGreaterThan(600);
    expect(countOf('ffffff')).toBeGreaterThan(width * height * 0.8);
    expect(countOf('c24a00')).toBeGreaterThan(3000);
    expect(countOf('1f2328')).toBeGreaterThan(500);
    expect(alt).toContain('44.5%');
  });

  it.each([
    ['Chinese', 'zh', '阿里', '腾讯'],
    ['traditional Chinese', 'zh', '資本', '雲端'],
    ['French', 'fr', 'é', 'ç'],
    ['Polish', 'en', 'ł', 'ż'],
  ] as const)('draws %s letters, not one box for all', async (_, language, one, other) => {
    const pictures = await Promise.all([one, other].map((title) => draw(title, language)));
    const [a, b] = await Promise.all(pictures.map(async ({ png }) => (await colorsIn(png)).countOf('1f2328')));
    expect(a).not.toBe(b);
  });

  it('stands bars beside each other, each in its colour', async () => {
    const rivals = [share('2020', '44.5'), share('2020', '14', { company: 'tencent' })];
    const { png } = (await charts.drawChart(answerOf(rivals))) ?? {};
    const { countOf } = await colorsIn(png ?? new Uint8Array());
    const [alibaba, tencent] = [countOf('c24a00'), countOf('0b62b0')];
    expect(tencent).toBeGreaterThan(1000);
    expect(alibaba / tencent).toBeCloseTo(44.5 / 14, 1);
  });

  it('is drawn once: the same bytes come back', async () => {
    const [first, second] = await Promise.all([draw('again'), draw('again')]);
    expect((await draw('again')).png).toBe(first.png);
    expect(second.png).toBe(first.png);
  });

  it('is not drawn where nothing can be compared', async () => {
    expect(await charts.drawChart(answerOf([share('2020-Q1', '44.5')]))).toBeNull();
    expect(failures).toEqual([]);
  });
});

/** A thread that runs this instead of drawing. */
const threadOf = (script: string, longest?: number): Thread =>
  startThread(new URL(`data:text/javascript,${encodeURIComponent(script)}`), longest);

const onMessage = (act: string): string =>
  `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { ${act} }); parentPort.postMessage(0);`;

const answer = (value: string) => answerOf([share('2020-Q1', '44.5'), share('2020-Q2', value)]);

describe('a thread that fails', () => {
  it.each([
    ['throws', onMessage('throw new Error("no ink")'), 'no ink'],
    ['leaves', onMessage('process.exit(3)'), 'the drawing thread left with 3'],
    ['can’t begin', 'throw new Error("no paper")', 'no paper'],
    ['hangs', onMessage('for (;;);'), 'the picture took more than 300 ms'],
    ['sends something else', onMessage('parentPort.postMessage("done")'), 'the thread sent no picture'],
  ])('that %s costs its picture alone: the next thread draws on', async (_, script, reason) => {
    const told: unknown[] = [];
    const threads = [
      threadOf(script, script.includes('for (;;)') ? 300 : undefined),
      threadOf(onMessage('parentPort.postMessage(new Uint8Array([7]))')),
    ];
    const broken = createCharts({
      onFailure: (error) => told.push(error),
      start: () => threads.shift() ?? threadOf(''),
    });
    const pictures = [await broken.drawChart(answer('1')), await broken.drawChart(answer('2'))];
    await broken.close();
    expect(told.map(String)).toEqual([`Error: ${reason}`]);
    expect(pictures.map((picture) => picture?.png[0] ?? null)).toEqual([null, 7]);
  });

  it('once closed draws no more, and what was under way comes to null', async () => {
    const told: unknown[] = [];
    const slow = createCharts({ onFailure: (error) => told.push(error), start: () => threadOf(onMessage('')) });
    const underWay = slow.drawChart(answer('1'));
    await new Promise(setImmediate);
    await slow.close();
    expect([await underWay, await slow.drawChart(answer('2'))]).toEqual([null, null]);
    expect(told).toHaveLength(2);
  });
});
