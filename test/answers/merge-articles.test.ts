import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';

import { readFile } from '../../src/corpus/read-file.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { renderText } from '../../src/answers/render-text.ts';
import type { Claim } from '../../src/claims/claim.ts';
import type { Article } from '../../src/corpus/article.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import { askOf, shortFigures } from './ask-of.ts';
import { articleOf, claimIn, libraryOf, periodOf } from './library.ts';

/** A Markdown file as a team brings it. */
const file = (name: string, front: Readonly<Record<string, unknown>>, body: string): readonly Article[] => {
  const text = `---\n${stringify({ title: `Title of ${name}`, publisher: `Publisher of ${name}`, ...front })}---\n\n${body}\n`;
  return readFile({ name: `${name}.md`, bytes: new TextEncoder().encode(text) }).articles;
};

const library = (...files: readonly (readonly Article[])[]): Library => buildLibrary(files.flat());

const citedFiles = ({ citations }: Answer): readonly string[] => citations.map(({ file: name }) => name);

const reasons = ({ conflicts }: Answer): readonly string[] => conflicts.map(({ reason }) => reason);

describe('what says the same is one figure', () => {
  it('within the rounding of the printed digits, in two languages, as exactly as it was printed', () => {
    const answer = askOf(
      library(
        file(
          'a',
          { publishedOn: '2021-06-02' },
          'Tencent Cloud held 14% of China’s cloud market in the first quarter of 2021, according to Canalys.',
        ),
        file(
          'b',
          { publishedOn: '2021-06-04', language: 'fr' },
          'Tencent Cloud détenait 14,1 % du marché chinois du cloud au premier trimestre 2021, selon Canalys.',
        ),
      ),
      'Tencent’s share of China’s cloud market',
    );
    expect(shortFigures(answer)).toEqual(['tencent 14.1 percent']);
    expect(citedFiles(answer)).toEqual(['b.md', 'a.md']);
    expect(answer.conflicts).toEqual([]);
  });

  it('through the conversions that articles print, and so does a headline in euros alone', () => {
    const answer = askOf(
      library(
        file(
          'zh',
          { publishedOn: '2020-04-20', language: 'zh' },
          '阿里云宣布，未来三年将投入2000亿元人民币（约合280亿美元）建设数据中心。',
        ),
        file(
          'fr',
          { title: 'Alibaba Cloud investit 26 milliards d’euros', publishedOn: '2020-04-20', language: 'fr' },
          'Alibaba Cloud investira 200 milliards de yuans (26 milliards d’euros) au cours des trois prochaines années dans ses centres de données.',
        ),
        file(
          'euros',
          { publishedOn: '2020-04-21', language: 'fr' },
          'Alibaba Cloud va investir 26 milliards d’euros en trois ans dans ses centres de données.',
        ),
        file(
          'en',
          { publishedOn: '2020-04-20' },
          'Alibaba Cloud will invest 200 billion yuan ($28 billion) in its data centres over the next three years, it said on Monday.',
        ),
      ),
      'How much will Alibaba invest?',
    );
    expect(shortFigures(answer)).toEqual(['alibaba 200000000000 CNY']);
    expect(answer.figures[0]?.conversions.map(({ value, unit }) => `${value} ${unit}`)).toEqual([
      '28000000000 USD',
      '26000000000 EUR',
    ]);
    expect([...citedFiles(answer)].sort()).toEqual(['en.md', 'euros.md', 'fr.md', 'zh.md']);
  });

  it('and briefs written from one source are one witness', () => {
    const basedOn = { publisher: 'The Wire', title: 'Cloud grows', url: 'https://wire.example/1' };
    const brief = (name: string, body: string): readonly Article[] =>
      file(name, { publisher: 'Tickmark', kind: 'brief', basedOn }, body);
    const answer = askOf(
      library(
        brief(
          'one',
          'Alibaba Cloud held 34.2% of China’s cloud market in the first quarter of 2023, according to Canalys.',
        ),
        brief('two', 'In the first quarter of 2023 Alibaba Cloud had 34.2% of the Chinese cloud market (Canalys).'),
      ),
      'Alibaba’s share of China’s cloud market',
    );
    expect(shortFigures(answer)).toEqual(['alibaba 34.2 percent']);
    expect(answer.citations).toHaveLength(1);
  });
});

describe('what differs is shown side by side, with the reason', () => {
  it('a series that its house restated: the later leads', () => {
    const answer = askOf(
      library(
        file(
          'then',
          { publishedOn: '2023-04-10' },
          'Worldwide PC shipments came to 56.9 million units in the first quarter of 2023, according to IDC.',
        ),
        file(
          'later',
          { publishedOn: '2024-04-09' },
          'Worldwide PC shipments came to 58.5 million units in the first quarter of 2023, according to IDC.',
        ),
      ),
      'How many PCs were shipped in Q1 2023?',
    );
    expect(shortFigures(answer)).toEqual(['market 58500000 count', 'market 56900000 count']);
    expect(reasons(answer)).toEqual([expect.stringContaining('restated')]);
  });

  it('IaaS beside infrastructure services: who measured, and that they are not the same', () => {
    const answer = askOf(
      library(
        file(
          'iaas',
          { publishedOn: '2021-06-10' },
          'Alibaba Cloud held 38.6% of China’s IaaS market in the first quarter of 2021, according to IDC.',
        ),
        file(
          'infra',
          { publishedOn: '2021-06-09' },
          'Alibaba Cloud held 39.8% of China’s cloud infrastructure services market in the first quarter of 2021, according to Canalys.',
        ),
      ),
      'Alibaba’s share of China’s cloud market in Q1 2021',
    );
    expect(answer.figures).toHaveLength(2);
    expect(reasons(answer)).toEqual([
      'Measured by different houses: IDC and Canalys. The market or the measure is defined differently.',
    ]);
  });

  it('a misprint: digits that changed places', () => {
    const answer = askOf(
      library(
        file(
          'a',
          { publishedOn: '2023-04-20' },
          'Vivo held 17% of India’s smartphone market in the first quarter of 2023, according to Counterpoint Research.',
        ),
        file(
          'b',
          { publishedOn: '2023-04-21' },
          'Vivo held 71% of India’s smartphone market in the first quarter of 2023, according to Counterpoint Research.',
        ),
        file(
          'c',
          { publishedOn: '2023-04-20', language: 'fr' },
          'Vivo détenait 17 % du marché indien des smartphones au premier trimestre 2023, selon Counterpoint Research.',
        ),
      ),
      'Vivo’s share of India’s smartphone market',
    );
    expect(shortFigures(answer)).toEqual(['vivo 17 percent', 'vivo 71 percent']);
    expect(reasons(answer)).toEqual([expect.stringContaining('misprinted')]);
  });

  it('a slip of the magnitude does not lead, though it was told last', () => {
    const answer = askOf(
      library(
        file(
          'slip',
          { publishedOn: '2019-11-20', language: 'fr' },
          'Le marché chinois du cloud a atteint 2 295 milliards de dollars au troisième trimestre 2019, selon Canalys.',
        ),
        file(
          'right',
          { publishedOn: '2019-11-18' },
          'The Chinese cloud market was worth $2.295 billion in the third quarter of 2019, according to Canalys.',
        ),
      ),
      'How big was the Chinese cloud market in Q3 2019?',
    );
    expect(shortFigures(answer)).toEqual(['market 2295000000 USD', 'market 2295000000000 USD']);
    expect(reasons(answer)).toEqual([expect.stringContaining('decimal point')]);
  });

  it('a share printed under another’s name does not lead, though it was told last', () => {
    const answer = askOf(
      library(
        file(
          'right',
          { publishedOn: '2024-02-20' },
          'In 2023, Hisense held 13.1% of the global TV market, according to Omdia. TCL held 12.4% of the global TV market in 2023, according to Omdia.',
        ),
        file(
          'wrong',
          { publishedOn: '2024-02-22' },
          'In 2023, TCL held 13.1% of the global TV market, according to Omdia.',
        ),
      ),
      'TCL’s share of the global TV market in 2023',
    );
    expect(shortFigures(answer)).toEqual(['tcl 12.4 percent', 'tcl 13.1 percent']);
    expect(reasons(answer)).toEqual([
      '13.1% is what other articles give for Hisense: one of the names is probably wrong.',
    ]);
  });
});

describe('a figure dated one quarter off', () => {
  const right = file(
    'right',
    { publishedOn: '2020-06-23' },
    'Huawei Cloud held 14.1% of China’s cloud market in the first quarter of 2020, according to Canalys.',
  );
  const wrong = (day: string) =>
    file(
      'wrong',
      { publishedOn: day },
      'Huawei Cloud held 14.1% of China’s cloud market in the second quarter of 2020, according to Canalys.',
    );
  const copy = file(
    'copy',
    { publishedOn: '2020-07-04' },
    'Canalys put the share of Huawei Cloud in China’s cloud market at 14.1% in the second quarter of 2020.',
  );
  const note = expect.stringContaining('14.1% is told for Q1 2020 and, a few days apart, for Q2 2020');

  it('does not lead, whoever copied it, and the doubt is told', () => {
    const answer = askOf(library(right, wrong('2020-07-03'), copy), 'Huawei’s share of China’s cloud market in 2020');
    expect(answer.figures.map(({ period }) => period?.from)).toEqual(['2020-01-01', '2020-04-01']);
    expect(answer.notes).toContainEqual(note);
  });

  it('is doubted too where the right quarter was not asked for', () => {
    const answer = askOf(library(right, wrong('2020-07-03')), 'Huawei’s share of China’s cloud market in Q2 2020');
    expect(answer.notes).toContainEqual(note);
  });

  it('is none where the share stayed, told a quarter later or by one article of both', () => {
    const both = file(
      'both',
      { publishedOn: '2020-07-03' },
      'Huawei Cloud held 14.1% of China’s cloud market in the first quarter of 2020, according to Canalys. Huawei Cloud held 14.1% of China’s cloud market in the second quarter of 2020, according to Canalys.',
    );
    for (const held of [library(right, wrong('2020-09-20')), library(both)])
      expect(askOf(held, 'Huawei’s share of China’s cloud market in 2020').notes).not.toContainEqual(note);
  });
});

describe('one speaker’s later word', () => {
  const guidance = (id: string, day: string, value: string, source: string | null = null) => {
    const article = articleOf(id, `Outlook ${id}\nMeta expects to spend $${value} billion in 2025.`, {
      publishedOn: day,
    });
    const claim = claimIn(article, {
      printed: `$${value} billion`,
      value: `${value}000000000`,
      unit: 'USD',
      metric: 'capex',
      modality: 'forecast',
      subject: { type: 'company', id: 'meta' },
      scope: { market: null, region: null, origin: 'local' },
      period: periodOf('2025'),
      attribution: { source },
    });
    return { article, claim };
  };
  const ask = (...told: readonly { readonly article: Article; readonly claim: Claim }[]): Answer =>
    askOf(
      libraryOf(
        told.map(({ article }) => article),
        told.map(({ claim }) => claim),
      ),
      'Meta capex in 2025',
    );

  it('takes the place of the earlier: both are kept, the later first, and they are no conflict', () => {
    const answer = ask(guidance('zz', '2025-05-01', '68', 'Meta'), guidance('aa', '2025-01-30', '62'));
    expect(shortFigures(answer)).toEqual(['meta 68000000000 USD', 'meta 62000000000 USD']);
    expect(answer.conflicts).toEqual([]);
    expect(shortFigures(ask(guidance('zz', '2025-01-30', '62'), guidance('aa', '2025-05-01', '68')))).toEqual(
      shortFigures(answer),
    );
  });

  it('is a conflict where others say it, or on one day', () => {
    expect(
      ask(guidance('a', '2025-01-30', '62', 'IDC'), guidance('b', '2025-05-01', '68', 'Gartner')).conflicts,
    ).toHaveLength(1);
    expect(ask(guidance('a', '2025-01-30', '62'), guidance('b', '2025-01-30', '68')).conflicts).toHaveLength(1);
  });

  it('so too with plans', () => {
    const plan = (name: string, day: string, amount: string) =>
      file(
        name,
        { publishedOn: day },
        `Alibaba will invest ${amount} billion yuan in cloud infrastructure over the next three years, the company said.`,
      );
    const answer = askOf(
      library(plan('a', '2020-04-20', '200'), plan('b', '2025-02-24', '380')),
      'How much will Alibaba invest?',
    );
    expect(shortFigures(answer)).toEqual(['alibaba 380000000000 CNY', 'alibaba 200000000000 CNY']);
    expect(answer.conflicts).toEqual([]);
  });
});

describe('a copy', () => {
  const words = (said: string, revenue: string): string =>
    `Oracle ${said} revenue came to ${revenue} in the quarter ended May 2023, up 17% from a year earlier. Chief executive Safra Catz ${said} demand for cloud infrastructure was strong, and that the company will keep building data centres in 66 regions.`;
  const original = file(
    'z-original',
    { publishedOn: '2023-06-12', url: 'https://wire.example/oracle' },
    words('said', '$13.8 billion'),
  );
  const mirror = (day: string) =>
    file('a-mirror', { publishedOn: day, url: 'https://mirror.example/oracle' }, words('said', '$13.8 billion'));
  const spun = (revenue: string) =>
    file(
      'b-spun',
      { publishedOn: '2023-06-12', url: 'https://spin.example/oracle' },
      words('mentioned', revenue).replace('company', 'corporate').replace('strong', 'sturdy'),
    );

  it('that mirrors is one witness with its original, which is cited', () => {
    const answer = askOf(library(mirror('2023-06-13'), original), 'Oracle’s revenue');
    expect(shortFigures(answer)).toEqual(['oracle 13800000000 USD']);
    expect(citedFiles(answer)).toEqual(['z-original.md']);
  });

  it('is told beside its original, once for each other outlet, and is no further witness', () => {
    const brief = file('brief', { kind: 'brief', publishedOn: '2023-06-15' }, words('said', '$13.8 billion'));
    const again = file(
      'c-again',
      { publishedOn: '2023-06-14', publisher: 'Publisher of a-mirror', url: 'https://mirror.example/oracle-2' },
      `${words('said', '$13.8 billion')} More soon.`,
    );
    const third = file('d-third', { publishedOn: '2023-06-14' }, `${words('said', '$13.8 billion')} (Wire)`);
    const answer = askOf(library(mirror('2023-06-13'), again, third, brief, original), 'Oracle’s revenue');
    const [cited] = answer.citations;
    expect(cited?.file).toBe('z-original.md');
    expect(cited?.alsoPrintedBy).toEqual([mirror('2023-06-13')[0]?.id, third[0]?.id]);
    expect(citedFiles(answer).filter((name) => /mirror|again|third/.test(name))).toEqual([]);
    expect(renderText(answer)).toContain('· 12 June 2023 · also printed by 2 others\n');
    expect(renderText({ ...answer, language: 'fr' })).toContain(' · repris par 2 autres\n');
    expect(renderText({ ...answer, language: 'zh' })).toMatch(/ · 另有2处转载\n/);
  });

  it('of the same day comes after an outlet of name', () => {
    const wire = file(
      'z-wire',
      { publishedOn: '2023-06-12', publisher: 'Reuters', url: 'https://www.reuters.com/oracle' },
      words('said', '$13.8 billion'),
    );
    const [cited] = askOf(library(mirror('2023-06-12'), wire), 'Oracle’s revenue').citations;
    expect([cited?.publisher, cited?.alsoPrintedBy?.length]).toEqual(['Reuters', 1]);
  });

  it.each(['$13.eight billion', '$eight.8bn', '$thirteen.8 billion'])(
    'that spun the figure into %s says nothing',
    (revenue) => {
      const answer = askOf(library(spun(revenue), original), 'Oracle’s revenue');
      expect(shortFigures(answer)).toEqual(['oracle 13800000000 USD']);
      expect(citedFiles(answer)).toEqual(['z-original.md']);
    },
  );

  it.each(['$18.3 billion', '$1.38 billion'])('that turned the figure into %s never leads', (revenue) => {
    const answer = askOf(library(spun(revenue), mirror('2023-06-14'), original), 'Oracle’s revenue');
    expect(answer.figures[0]?.value).toBe('13800000000');
    expect(citedFiles(answer)[0]).toBe('z-original.md');
  });

  it('is none where the next report uses the same words for other figures', () => {
    const next = file(
      'next',
      { publishedOn: '2023-09-12' },
      'Oracle said revenue came to $12.5 billion in the quarter ended August 2023, up 9% from a year earlier. Chief executive Safra Catz said demand for cloud infrastructure was strong, and that the company will keep building data centres in 68 regions.',
    );
    expect(askOf(library(original, next), 'Oracle’s revenue').citations).toHaveLength(2);
  });
});

describe('amounts', () => {
  it('are shown as an article prints them, never averaged or added', () => {
    const printed = fc.integer({ min: 10, max: 999 }).map((n) => `${n / 10}`);
    fc.assert(
      fc.property(fc.array(printed, { minLength: 1, maxLength: 6 }), (values) => {
        const told = values.map((value, at) => {
          const article = articleOf(`a${at}`, `Share ${at}\nAlibaba held ${value}% of it.`, {
            publishedOn: `2023-06-0${at + 1}`,
          });
          return {
            article,
            claim: claimIn(article, { printed: `${value}%`, value, unit: 'percent', period: periodOf('2023-Q1') }),
          };
        });
        const answer = askOf(
          libraryOf(
            told.map(({ article }) => article),
            told.map(({ claim }) => claim),
          ),
          'Alibaba’s share of China’s cloud market',
        );
        for (const { value } of answer.figures) expect(values).toContain(value);
      }),
      { numRuns: 40 },
    );
  });
});
