import { describe, expect, it } from '@jest/globals';

import { readFile } from '../src/corpus/read-file.ts';

const read = (text: string) => readFile({ name: 'page.txt', bytes: Buffer.from(text) }).articles[0];

const english = [
  'Nordic carriers spent 3.1 billion euros on radio networks last year, the trade body said, and most of the money went to two suppliers.',
  'Carriers in the region will spend less on radio networks this year, it expects, because the two suppliers have cut prices again.',
];
const chinese = [
  '研究机构周五发布的报告显示，去年北欧运营商在无线网络上的投入达31亿欧元，其中大部分流向了两家供应商，与前一年相比变化不大。',
  '报告预计，北欧运营商今年在无线网络上的投入将会减少，因为两家供应商再次下调了价格，而新建基站的数量也在继续下降。',
];

describe('a headline below the furniture of its page', () => {
  it.each([
    [
      'a site, its bar and a rubric',
      ['Carrier Post', 'Home | Networks | Markets | Jobs', 'Nordic carriers cut back on radio networks', ...english],
      'Nordic carriers cut back on radio networks',
    ],
    [
      'a masthead in capitals',
      ['THE DAILY CARRIER POST', 'Nordic carriers look beyond the trough', ...english],
      'Nordic carriers look beyond the trough',
    ],
    [
      'a motto longer than the headline',
      [
        'News, views and figures for people who build things that last',
        'Nordic carriers cut back on radio',
        ...english,
      ],
      'Nordic carriers cut back on radio',
    ],
    [
      'a site, its motto and its bar, though the headline says it in other words',
      [
        'CARRIERS UNLIMITED',
        'The news of those who build networks',
        'Mobile | Fibre | Boxes | Carriers | Forum | Compare',
        'Less for antennas, says the north',
        ...english,
      ],
      'Less for antennas, says the north',
    ],
    [
      'a bar below the headline',
      ['Nordic carriers cut back on radio networks', 'Mobile | Fibre | Boxes | Carriers', 'Radio and more', ...english],
      'Nordic carriers cut back on radio networks',
    ],
    [
      'the sizes of letters',
      ['字体：小 中 大  分享到：', '北欧运营商削减无线网络投入', ...chinese],
      '北欧运营商削减无线网络投入',
    ],
    [
      'a bar of Chinese rubrics',
      ['首页 快讯 公司 市场 数据 专题 视频 论坛', '北欧运营商削减无线网络投入', ...chinese],
      '北欧运营商削减无线网络投入',
    ],
    [
      'nothing above it',
      ['Nordic carriers cut back on radio networks', 'A quieter year for two suppliers', ...english],
      'Nordic carriers cut back on radio networks',
    ],
  ])('%s', (_, lines, title) => {
    expect(read(lines.join('\n\n'))?.title).toBe(title);
  });

  it('takes the lines above it away', () => {
    expect(
      read(
        ['Carrier Post', 'Home | Networks | Jobs', 'Nordic carriers cut back on radio networks', ...english].join(
          '\n\n',
        ),
      )?.text,
    ).not.toMatch(/Carrier Post|Home/);
  });
});

describe('the day above a text', () => {
  it.each([
    ['Mardi 29 juillet 2025 - 08h12 - par Odile R. - Opérateurs', '2025-07-29'],
    ['Published Dec.09,2025, 14:05 (GMT+8)', '2025-12-09'],
    ['March 4, 2025 8:41 AM GMT+2 · Updated 2 hours ago', '2025-03-04'],
    ['發稿時間：2025/9/8 19:37（9/8 20:15 更新）', '2025-09-08'],
    ['2025年08月15日 08:16　来源于 某某网　 听报道 　 评论(0)', '2025-08-15'],
  ])('%s', (line, day) => {
    expect(read(['Nordic carriers cut back on radio networks', line, ...english].join('\n\n'))?.publishedOn).toBe(day);
  });

  it.each(['Sales of 4.5 billion | March 3, 2024', 'Shipments, quarter ended June 30, 2025', '截至2025年6月30日'])(
    'not %s',
    (line) => {
      expect(
        read(['Nordic carriers cut back on radio networks', line, ...english].join('\n\n'))?.publishedOn,
      ).toBeNull();
    },
  );
});
