import { describe, expect, it } from '@jest/globals';

import { alertsOf, figuresFor } from '../../src/alerts/alerts-of.ts';
import { renderAlert } from '../../src/discord/render/render-alert.ts';
import type { Library } from '../../src/library/library.ts';
import type { Watch, Watched } from '../../src/store/store.ts';
import { languages } from '../../src/text/language.ts';
import { articleOf, claimIn, libraryOf, periodOf } from '../answers/library.ts';

const share = (id: string, value: string, period: string) => {
  const article = articleOf(id, `Cloud\nAlibaba held ${value}% of China’s cloud market.`, {
    publishedOn: '2025-02-01',
  });
  return {
    article,
    claim: claimIn(article, { printed: `${value}%`, value, unit: 'percent', period: periodOf(period) }),
  };
};

type Told = ReturnType<typeof share>;

const first = share('first', '36', '2024-Q1');

const libraryWith = (...told: readonly Told[]): Library =>
  libraryOf(
    told.map(({ article }) => article),
    told.map(({ claim }) => claim),
  );

const watched: Watched = { family: 'share', company: 'alibaba', part: null, market: 'cloud', region: null };

const watch: Watch = {
  ...watched,
  id: 3,
  guild: null,
  channel: 'c1',
  language: 'en',
  isTraditional: false,
  toldOn: null,
  known: figuresFor(libraryWith(first), watched, 'en'),
};

const today = '2026-11-21';

const changesOf = (library: Library, part: Partial<Watch> = {}) =>
  alertsOf(library, [{ ...watch, ...part }], today).flatMap(({ changes }) =>
    changes.map(({ figure, old, kind }) => [kind, figure.value, old?.value ?? null]),
  );

describe('a watch tells', () => {
  it('a figure for a new time, with the newest one before it', () => {
    expect(changesOf(libraryWith(first, share('second', '33.8', '2024-Q2')))).toEqual([['added', '33.8', '36']]);
  });

  it('another figure for a known time, with the one that stood there', () => {
    expect(changesOf(libraryWith(first, share('second', '39', '2024-Q1')))).toEqual([['changed', '39', '36']]);
  });

  it('the first figure of its kind', () => {
    expect(changesOf(libraryWith(first), { known: [] })).toEqual([['added', '36', null]]);
  });

  it('each of several watches its own', () => {
    const library = libraryWith(first, share('second', '33.8', '2024-Q2'));
    const other = { ...watch, id: 4, company: 'tencent' };
    expect(alertsOf(library, [watch, other, { ...watch, id: 5 }], today).map((alert) => alert.watch.id)).toEqual([
      3, 5,
    ]);
  });
});

describe('a watch is silent', () => {
  it('where nothing is new', () => {
    expect(changesOf(libraryWith(first))).toEqual([]);
  });

  it('where another article says the same', () => {
    expect(changesOf(libraryWith(first, share('second', '36', '2024-Q1')))).toEqual([]);
  });

  it('where an article is gone', () => {
    expect(changesOf(libraryWith())).toEqual([]);
  });

  it('of what is read unsurely', () => {
    const { article, claim } = share('second', '33.8', '2024-Q2');
    expect(changesOf(libraryWith(first, { article, claim: { ...claim, confidence: 0.2 } }))).toEqual([]);
  });

  it('on the day on which it told something, and tells it on the next', () => {
    const library = libraryWith(first, share('second', '33.8', '2024-Q2'));
    expect(changesOf(library, { toldOn: today })).toEqual([]);
    expect(changesOf(library, { toldOn: '2026-11-20' })).toHaveLength(1);
  });

  it('once it knows what it told', () => {
    const library = libraryWith(first, share('second', '33.8', '2024-Q2'));
    const [alert] = alertsOf(library, [watch], today);
    expect(changesOf(library, { known: alert?.known ?? [] })).toEqual([]);
  });
});

describe('an alert', () => {
  const library = libraryWith(first, share('second', '33.8', '2024-Q2'));

  it.each([
    ['en', ['33.8%', 'Before: 36% (Q1 2024)'], '/watch-remove number:3'],
    ['fr', ['33,8 %', 'Auparavant : 36 % (T1 2024)'], '/veille-supprimer numéro:3'],
    ['zh', ['33.8%', '此前：36%（2024年第一季度）'], '/取消关注 编号:3'],
  ] as const)('says the new and the old figure with the quote: %s', (language, words, command) => {
    const [alert] = alertsOf(library, [{ ...watch, language }], today);
    if (alert === undefined) throw new Error('no alert');
    const { content, embeds } = renderAlert(alert);
    const plain = content.replaceAll('\u00A0', ' ').replaceAll('\\', '');
    expect(words.filter((each) => !plain.includes(each))).toEqual([]);
    expect(embeds[0].description).toContain('Alibaba held 33.8%');
    expect(embeds[0].footer?.text).toContain(command);
  });

  it.each(languages)('of very many figures stays within Discord’s limits: %s', (language) => {
    const told = Array.from({ length: 60 }, (_, n) => share(`article ${n}`, String(20 + n / 10), `${1960 + n}`));
    const [alert] = alertsOf(libraryWith(...told), [{ ...watch, language, known: [] }], today);
    if (alert === undefined) throw new Error('no alert');
    const { content, embeds } = renderAlert(alert);
    expect(content.length).toBeLessThanOrEqual(2000);
    expect(embeds[0].title?.length).toBeLessThanOrEqual(256);
    expect(embeds[0].description?.length).toBeLessThanOrEqual(4096);
    expect(embeds[0].description).toContain('57');
  });
});
