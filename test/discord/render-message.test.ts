import { describe, expect, it } from '@jest/globals';

import { renderMessage } from '../../src/discord/render/render-message.ts';
import { firstView } from '../../src/discord/render/view.ts';
import { richAnswer, sampleAnswer, sampleCitation, sampleFigure } from './sample-answers.ts';
import { shown } from './shown.ts';

const view = firstView('2021-06-01', '0a1b2c3d');
const chart = { png: new Uint8Array([1]), alt: 'Two points' };

describe.each([
  [
    'en' as const,
    [
      '**Alibaba held 41.5% of China’s cloud market in Q1 2021.**',
      '✓ **41.5%** · Alibaba · cloud, China · Q1 2021 [1] [4]',
      '-# market share · measured by Canalys',
      '? **39.8%** · Alibaba Cloud · cloud, China · Q1 2021 [3]',
      '-# market share · IaaS · unsure · compared with 44% (Q1 2020) · measured by IDC',
      '✓ **more than RMB 90 billion** · Alibaba [2]',
      '-# investment commitment · plan · over 3 years · RMB 30 billion a year (computed) · US$13.9 billion as the article converts it · published on 20 April 2021',
      '⚠ **Sources differ**',
      '• **41.5%** (Canalys) [1] · cloud · 4 May 2021',
      '• **39.8%** (IDC) [3] · IaaS · cloud · undated',
      '-# IaaS / IaaS + PaaS',
      '(attachment://chart.png: Two points)',
      '———',
      '**[1]** “Alibaba led with 41.5% of the market, Canalys said.”',
      '-# The Ledger · 4 May 2021 · English · [original article](<https://ledger.example/cloud?id=1&lang=en>)',
      '**[2]** « Alibaba prévoit d’investir plus de 90 milliards de yuans sur trois ans. »',
      '-# brief, after Le Registre · 20 April 2021 · French · [original article](<https://registre.example/a>)',
      '**[3]** “IDC认为，阿里云的份额约为39.8%。”',
      '-# unknown publisher, “A made-up article” · undated · Chinese',
      '-# 1 more source',
      '-# One figure is a plan.',
      '-# `/share company:Alibaba market:China`',
      '[All 4 sources] v1|p|0|a|en|20210601|0a1b2c3d|c-|||',
      '[Cite] v1|t|0|f|en|20210601|0a1b2c3d|c-|||',
      '[Context] v1|x|0|f|en|20210601|0a1b2c3d|c-|||',
      '[Why] v1|w|0|f|en|20210601|0a1b2c3d|c-|||',
      '[CSV, JSON] v1|c|0|f|en|20210601|0a1b2c3d|c-|||',
      '[Filter, chart] v1|p|0|f|en|20210601|0a1b2c3d|o-|||',
      '[Helpful] v1|u|en|20210601',
      '[Not right] v1|d|en|20210601',
    ],
  ],
  [
    'fr' as const,
    [
      '**Alibaba détenait 41,5 % du marché chinois du cloud au T1 2021.**',
      '✓ **41,5 %** · Alibaba · cloud, Chine · T1 2021 [1] [4]',
      '-# part de marché · mesuré par Canalys',
      '? **39,8 %** · Alibaba Cloud · cloud, Chine · T1 2021 [3]',
      '-# part de marché · IaaS · incertain · contre 44 % (T1 2020) · mesuré par IDC',
      '✓ **plus de 90 milliards de yuans** · Alibaba [2]',
      '-# engagement d’investissement · plan · sur 3 ans · 30 milliards de yuans par an (calculé) · 13,9 milliards de dollars selon la conversion de l’article · publié le 20 avril 2021',
      '⚠ **Les sources divergent**',
      '• **41,5 %** (Canalys) [1] · cloud · 4 mai 2021',
      '• **39,8 %** (IDC) [3] · IaaS · cloud · sans date',
      '-# IaaS / IaaS + PaaS',
      '(attachment://chart.png: Two points)',
      '———',
      '**[1]** “Alibaba led with 41.5% of the market, Canalys said.”',
      '-# The Ledger · 4 mai 2021 · anglais · [article d’origine](<https://ledger.example/cloud?id=1&lang=en>)',
      '**[2]** « Alibaba prévoit d’investir plus de 90 milliards de yuans sur trois ans. »',
      '-# brève, d’après Le Registre · 20 avril 2021 · français · [article d’origine](<https://registre.example/a>)',
      '**[3]** “IDC认为，阿里云的份额约为39.8%。”',
      '-# éditeur inconnu, « A made-up article » · sans date · chinois',
      '-# 1 autre source',
      '-# Un des chiffres est un projet.',
      '-# `/share company:Alibaba market:China`',
      '[Voir les 4 sources] v1|p|0|a|fr|20210601|0a1b2c3d|c-|||',
      '[Citer] v1|t|0|f|fr|20210601|0a1b2c3d|c-|||',
      '[Contexte] v1|x|0|f|fr|20210601|0a1b2c3d|c-|||',
      '[Pourquoi] v1|w|0|f|fr|20210601|0a1b2c3d|c-|||',
      '[CSV, JSON] v1|c|0|f|fr|20210601|0a1b2c3d|c-|||',
      '[Filtrer, graphique] v1|p|0|f|fr|20210601|0a1b2c3d|o-|||',
      '[Utile] v1|u|fr|20210601',
      '[À revoir] v1|d|fr|20210601',
    ],
  ],
  [
    'zh' as const,
    [
      '**2021年第一季度，阿里巴巴占中国云市场的41.5%。**',
      '✓ **41.5%** · 阿里巴巴 · 云计算，中国 · 2021年第一季度 [1] [4]',
      '-# 市场份额 · 由Canalys统计',
      '? **39.8%** · 阿里云（阿里巴巴） · 云计算，中国 · 2021年第一季度 [3]',
      '-# 市场份额 · IaaS · 不确定 · 对比2020年第一季度的44% · 由IDC统计',
      '✓ **超过900亿元** · 阿里巴巴 [2]',
      '-# 投资承诺 · 计划 · 3年内 · 每年300亿元（推算） · 文章换算为139亿美元 · 2021年4月20日刊发',
      '⚠ **各来源数字不一致**',
      '• **41.5%**（Canalys） [1] · 云计算 · 2021年5月4日',
      '• **39.8%**（IDC） [3] · IaaS · 云计算 · 日期不详',
      '-# IaaS / IaaS + PaaS',
      '(attachment://chart.png: Two points)',
      '———',
      '**[1]** “Alibaba led with 41.5% of the market, Canalys said.”',
      '-# The Ledger · 2021年5月4日 · 英语 · [原文](<https://ledger.example/cloud?id=1&lang=en>)',
      '**[2]** « Alibaba prévoit d’investir plus de 90 milliards de yuans sur trois ans. »',
      '-# 简讯，据Le Registre · 2021年4月20日 · 法语 · [原文](<https://registre.example/a>)',
      '**[3]** “IDC认为，阿里云的份额约为39.8%。”',
      '-# 发布方不详，《A made-up article》 · 日期不详 · 中文',
      '-# 另有1个来源',
      '-# 其中一个数字是计划。',
      '-# `/share company:Alibaba market:China`',
      '[全部4个来源] v1|p|0|a|zh|20210601|0a1b2c3d|c-|||',
      '[引用格式] v1|t|0|f|zh|20210601|0a1b2c3d|c-|||',
      '[上下文] v1|x|0|f|zh|20210601|0a1b2c3d|c-|||',
      '[依据] v1|w|0|f|zh|20210601|0a1b2c3d|c-|||',
      '[CSV、JSON] v1|c|0|f|zh|20210601|0a1b2c3d|c-|||',
      '[筛选与图表] v1|p|0|f|zh|20210601|0a1b2c3d|o-|||',
      '[有用] v1|u|zh|20210601',
      '[有误] v1|d|zh|20210601',
    ],
  ],
])('an answer in %s', (language, lines) => {
  it('reads so', () => {
    expect(shown(renderMessage(richAnswer(language), view, chart))).toEqual(lines);
  });
});

it('says what was searched and what stands nearest where there is no figure', () => {
  const answer = sampleAnswer({
    kind: 'none',
    headline: 'The corpus does not say.',
    figures: [],
    suggestions: ['/share company:Tencent'],
  });
  expect(shown(renderMessage(answer, view, chart))).toEqual([
    '**The corpus does not say.**',
    '**Nearest passages**',
    '**[1]** “Alibaba led with 41.5% of the market, Canalys said.”',
    '-# The Ledger · 4 May 2021 · English · [original article](<https://ledger.example/cloud?id=1&lang=en>)',
    '-# Searched 12 articles and 80 figures.',
    'You can ask',
    '-# `/share company:Alibaba market:China`',
    '[/share company:Tencent] v1|run|en|/share company:Tencent',
    '[Helpful] v1|u|en|20210601',
    '[Not right] v1|d|en|20210601',
  ]);
});

it.each([
  ['published', '2021-05-04'],
  ['stated', '2021-04-28'],
])('a figure without a period says when it was %s', (word, statedOn) => {
  const [day] = statedOn.split('-').slice(2).map(Number);
  const answer = sampleAnswer({ figures: [sampleFigure({ period: null, statedOn })] });
  expect(shown(renderMessage(answer, view)).join('\n')).toContain(`${word} on ${day} `);
});

describe('many figures', () => {
  const many = sampleAnswer({
    figures: Array.from({ length: 8 }, (_, n) => sampleFigure({ value: String(40 - n), citations: [n + 1] })),
    citations: Array.from({ length: 8 }, (_, n) => sampleCitation({ n: n + 1, quote: `Share ${40 - n}%.` })),
  });

  it('come with a quote each, three to a page', () => {
    const first = shown(renderMessage(many, view));
    expect(first.filter((line) => line.startsWith('✓'))).toHaveLength(3);
    expect(first.filter((line) => line.startsWith('**['))).toEqual([
      '**[1]** “Share 40%.”',
      '**[2]** “Share 39%.”',
      '**[3]** “Share 38%.”',
    ]);
    expect(first).toContain('[5 more figures] v1|p|1|f|en|20210601|0a1b2c3d|c-|||');
  });

  it('end on a last page that leads back', () => {
    const last = shown(renderMessage(many, { ...view, page: 9 }));
    expect(last.filter((line) => line.startsWith('✓'))).toHaveLength(2);
    expect(last).toContain('[Back] v1|p|1|f|en|20210601|0a1b2c3d|c-|||');
  });

  it('are counted where the question is too long to be read back', () => {
    const lines = shown(renderMessage({ ...many, line: `/ask question:${'why '.repeat(200)}` }, view));
    expect(lines.at(-1)).toBe('-# 5 figures left out here for lack of space');
  });
});

describe('the lines of figures', () => {
  const lines = (...figures: Parameters<typeof sampleFigure>[0][]): readonly string[] =>
    shown(renderMessage(sampleAnswer({ figures: figures.map((each) => sampleFigure(each)) }), view)).filter((line) =>
      /^(✓|-# market)/.test(line),
    );

  it('have one small print where it is the same for all', () => {
    expect(lines({ value: '40' }, { value: '39' })).toEqual([
      '✓ **40%** · Alibaba · cloud, China · Q1 2021 [1]',
      '✓ **39%** · Alibaba · cloud, China · Q1 2021 [1]',
      '-# market share · measured by Canalys',
    ]);
  });

  it('have a small print each where one differs', () => {
    expect(lines({ value: '40' }, { value: '39', attribution: 'IDC' })).toHaveLength(4);
  });

  it.each([
    [{ company: null }, '✓ **41.5%** · cloud, China · Q1 2021 [1]'],
    [{ company: null, market: null }, '✓ **41.5%** · whole market · China · Q1 2021 [1]'],
    [{ company: null, part: 'top 3' }, '✓ **41.5%** · the 3 largest · cloud, China · Q1 2021 [1]'],
  ])('name a market once, and who shares a figure: %j', (figure, line) => {
    expect(lines(figure)[0]).toBe(line);
  });
});

it('shows all sources of a page when asked, and a way back', () => {
  const lines = shown(renderMessage(richAnswer('en'), { ...view, sources: 'all' }));
  expect(lines).toContain('**[4]** “Canalys put Alibaba at 41.5%.”');
  expect(lines).toContain('[Fewer sources] v1|p|0|f|en|20210601|0a1b2c3d|c-|||');
});

it('says that the corpus has changed', () => {
  const lines = shown(renderMessage(sampleAnswer(), { ...view, isStale: true }));
  expect(lines).toContain('-# The corpus has changed since this was asked; this is what it says now.');
});

it.each([
  ['en' as const, 2, '[original article](<https://ledger.example/cloud?id=1&lang=en>) · also printed by 2 others'],
  ['en' as const, 1, ' · also printed by 1 other'],
  ['fr' as const, 2, ' · repris par 2 autres'],
  ['zh' as const, 2, ' · 另有2处转载'],
])('says how many others print a quote (%s, %i)', (language, n, words) => {
  const alsoPrintedBy = Array.from({ length: n }, (_, at) => `b${at}`);
  const answer = sampleAnswer({ language, citations: [sampleCitation({ alsoPrintedBy })] });
  expect(shown(renderMessage(answer, view)).find((line) => line.includes(words))).toMatch(/(?:others?|autres|转载)$/);
});

it('does not show a figure without a quote', () => {
  const answer = sampleAnswer({ figures: [sampleFigure({ value: '77', citations: [9] })] });
  expect(shown(renderMessage(answer, view)).join('\n')).not.toContain('77');
});
