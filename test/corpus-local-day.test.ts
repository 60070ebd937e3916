import { describe, expect, it } from '@jest/globals';

import { readFile } from '../src/corpus/read-file.ts';
import { readSource } from '../src/corpus/read-source.ts';
import { parseInstant } from '../src/text/instants.ts';

const en =
  'Cloud revenue at the company rose by a fifth to $4.5 billion in the third quarter, it said in a report, as clients bought more.';
const fr =
  'Le chiffre d’affaires du cloud a progressé d’un cinquième pour atteindre 4,5 milliards de dollars au troisième trimestre, a indiqué le groupe.';
const zh = '公司表示，第三季度云业务收入增长两成，达到45亿美元，客户购买了更多的算力，全年目标因此上调。';

const dayOf = (name: string, text: string): string | null | undefined =>
  readFile({ name, bytes: new TextEncoder().encode(text) }).articles[0]?.publishedOn;

const page = (head: string, above: string, lead: string): string =>
  `<html><head><title>Cloud</title>${head}</head><body><article><h1>Cloud grows again in the north</h1>${above}<p>${lead}</p><p>${lead}</p></article></body></html>`;

const published = (moment: string): string => `<meta property="article:published_time" content="${moment}">`;

const link = (url: string): string => `<link rel="canonical" href="${url}">`;

describe('a moment in UTC is the day that its readers are shown', () => {
  it.each([
    [
      'a byline, the day after',
      published('2025-05-08T22:30:00Z'),
      '<p>Publié le 9 mai 2025 à 00h30</p>',
      fr,
      '2025-05-09',
    ],
    ['a byline, the day before', published('2025-05-09T01:30:00Z'), '<p>May 8, 2025 6:30 PM PDT</p>', en, '2025-05-08'],
    [
      'a byline in Chinese',
      published('2025-05-08T16:05:00+00:00'),
      '<p>2025年5月9日 00:05 来源：江北日报</p>',
      zh,
      '2025-05-09',
    ],
    ['a time element', '', '<time datetime="2025-05-08T22:30:00.000Z">9 mai 2025</time>', fr, '2025-05-09'],
    [
      'a time element without seconds',
      published('2025-05-08T22:30:41Z'),
      '<time datetime="2025-05-08T22:30Z">9 mai 2025</time>',
      fr,
      '2025-05-09',
    ],
    [
      'its address',
      `${published('2025-05-08T20:00:12Z')}${link('https://news.example/cn/54323-2025-05-09-05-00-12.html')}`,
      '',
      zh,
      '2025-05-09',
    ],
    ['its dateline', published('2025-05-08T22:30:00Z'), '', `江北5月9日电 ${zh}`, '2025-05-09'],
    [
      'a dateline with its year',
      published('2025-05-08T22:30:00Z'),
      '',
      `LILLE, 9 mai 2025 (Agence) - ${fr}`,
      '2025-05-09',
    ],
    [
      'the clock of its other stamps',
      `${published('2025-05-08T22:30:00Z')}<meta property="og:updated_time" content="2025-05-09T09:00:00+08:00">`,
      '',
      zh,
      '2025-05-09',
    ],
    [
      'the clock of its linked data',
      `${published('2025-05-09T02:30:00Z')}<script type="application/ld+json">{"headline":"Cloud grows again in the north","dateModified":"2025-05-08T23:00:00-04:00"}</script>`,
      '',
      en,
      '2025-05-08',
    ],
  ])('%s', (_, head, above, lead, day) => {
    expect(dayOf('a.html', page(head, above, lead))).toBe(day);
  });

  it('in front matter, exports, wires, digests, feeds and letters', async () => {
    const url = 'https://news.example/2025/05/09/cloud';
    expect(dayOf('a.md', `---\ntitle: Cloud\ndate: 2025-05-08T20:00:12.000Z\nurl: ${url}\n---\n\n${zh}\n\n${zh}`)).toBe(
      '2025-05-09',
    );
    expect(
      dayOf(
        'a.md',
        `+++\ntitle = "Cloud"\ndate = 2025-05-08T20:00:12Z\nupdated = 2025-05-09T08:00:00+08:00\n+++\n\n${zh}`,
      ),
    ).toBe('2025-05-09');
    expect(
      dayOf('a.jsonl', JSON.stringify({ title: 'Cloud', created: Date.parse('2025-05-08T22:30:00Z'), url, text: fr })),
    ).toBe('2025-05-09');
    expect(dayOf('a.txt', `-- Le cloud progresse\n-- 2025-05-08T22:30:00Z\n-- ${url}\n\n${fr}`)).toBe('2025-05-09');
    const digest = ['a', 'b'].map((name) => `## Cloud ${name} grows\n\n2025-05-08T22:30:00Z ${url}-${name}\n\n${en}\n`);
    expect(dayOf('a.md', digest.join('\n'))).toBe('2025-05-09');
    const feed = `<rss version="2.0"><channel><title>Agence</title><lastBuildDate>Fri, 09 May 2025 08:00:00 +0200</lastBuildDate><item><title>Le cloud progresse</title><link>https://news.example/1</link><pubDate>Thu, 08 May 2025 22:30:00 GMT</pubDate><description>${fr}</description></item></channel></rss>`;
    expect(dayOf('a.xml', feed)).toBe('2025-05-09');
    const letter = `From: Agence <a@news.example>\nTo: b@news.example\nSubject: Le cloud progresse\nDate: Thu, 08 May 2025 22:30:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nPublié le 9 mai 2025 à 00h30\n\n${fr}\n\n${fr}\n`;
    const { articles } = await readSource({ name: 'a.eml', bytes: new TextEncoder().encode(letter) });
    expect(articles[0]?.publishedOn).toBe('2025-05-09');
  });
});

describe('a moment in UTC keeps its own day', () => {
  it.each([
    ['where nothing else is stated', published('2025-05-08T22:30:00Z'), '', fr],
    [
      'where the other day is one of a change',
      published('2025-05-08T22:30:00Z'),
      '<p>Mis à jour le 9 mai 2025 à 10h</p>',
      fr,
    ],
    [
      'where the other day is none of its own anywhere',
      published('2025-05-08T10:30:00Z'),
      '<p>Publié le 9 mai 2025 à 10h30</p>',
      fr,
    ],
    ['where it was written the day before', published('2025-05-08T06:00:00Z'), '', `江北5月7日电 ${zh}`],
    [
      'where two clocks are told',
      `${published('2025-05-08T22:30:00Z')}<meta name="a" content="2025-05-09T09:00:00+08:00"><meta name="b" content="2025-05-09T03:00:00+02:00">`,
      '',
      en,
    ],
  ])('%s', (_, head, above, lead) => {
    expect(dayOf('a.html', page(head, above, lead))).toBe('2025-05-08');
  });
});

it('a day with an offset of its own stays, whatever else is stated', () => {
  const head = `${published('2025-05-08T23:30:00+02:00')}${link('https://news.example/2025/05/09/cloud')}`;
  expect(dayOf('a.html', page(head, '', fr))).toBe('2025-05-08');
});

it.each([
  ['2024-01-04T20:00:12.000Z', '2024-01-04T20:00:12.000Z', 0],
  ['Thu, 08 May 2025 22:30:00 GMT', '2025-05-08T22:30:00.000Z', 0],
  ['Thu May 15 2025 10:12:44 GMT+0200 (heure d’été d’Europe centrale)', '2025-05-15T08:12:44.000Z', 120],
  ['2026-05-15 09:25:50  +0800', '2026-05-15T01:25:50.000Z', 480],
  ['1704398412000', '2024-01-04T20:00:12.000Z', 0],
])('%s is a moment', (text, moment, offset) => {
  expect(parseInstant(text)).toEqual({ at: Date.parse(moment), offset });
});

it.each(['2024-01-04', '2024-01-04 20:00', 'May 8, 2025 6:30 PM PDT', '9 mai 2025 à 10:30', 'z 10:30Z'])(
  '%s is none',
  (text) => {
    expect(parseInstant(text)).toBeNull();
  },
);
