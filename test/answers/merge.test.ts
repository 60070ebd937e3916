import { describe, expect, it } from '@jest/globals';

import { articleOf, claimIn, libraryOf, periodOf } from './library.ts';
import { askOf, shortFigures } from './ask-of.ts';

const share = { metric: 'market-share', period: periodOf('2023-Q1') } as const;

const english = articleOf('a', 'Cloud in spring\nAlibaba held 34% of the Chinese cloud market.', {
  publishedOn: '2023-06-01',
});
const french = articleOf('b', 'Le cloud au printemps\nAlibaba détenait 34,2 % du marché chinois du cloud.', {
  language: 'fr',
  publishedOn: '2023-06-10',
});

describe('the same figure from several articles', () => {
  it('is one figure with several citations, shown as exactly as anyone printed it', () => {
    const library = libraryOf(
      [english, french],
      [
        claimIn(english, { ...share, printed: '34%', value: '34', unit: 'percent' }),
        claimIn(french, { ...share, printed: '34,2 %', value: '34.2', unit: 'percent' }),
      ],
    );
    const answer = askOf(library, "What is Alibaba's share of China's cloud market?");
    expect(shortFigures(answer)).toEqual(['alibaba 34.2 percent']);
    expect(answer.figures[0]?.citations).toHaveLength(2);
    expect(answer.conflicts).toEqual([]);
    expect(answer.citations.map(({ quote }) => quote)).toEqual([
      'Alibaba détenait 34,2 % du marché chinois du cloud.',
      'Alibaba held 34% of the Chinese cloud market.',
    ]);
  });

  it('is a conflict where the printed digits do not round to each other, with who measured', () => {
    const library = libraryOf(
      [english, french],
      [
        claimIn(english, { ...share, printed: '34%', value: '34', unit: 'percent', attribution: { source: 'IDC' } }),
        claimIn(french, {
          ...share,
          printed: '34,2 %',
          value: '35.2',
          unit: 'percent',
          attribution: { source: 'Canalys' },
        }),
      ],
    );
    const answer = askOf(library, "What is Alibaba's share of China's cloud market?");
    expect(answer.figures).toHaveLength(2);
    expect(answer.conflicts).toEqual([{ figures: [0, 1], reason: expect.stringContaining('IDC') }]);
  });

  it('says that a slip of the decimal point is likely where the figures differ by a power of ten', () => {
    const one = articleOf('one', 'Size\nThe Chinese cloud market came to $2.5 billion.');
    const other = articleOf('other', 'Size again\nThe Chinese cloud market came to $250 billion.');
    const size = { metric: 'market-size', subject: { type: 'market' }, period: periodOf('2019-Q3') } as const;
    const library = libraryOf(
      [one, other],
      [
        claimIn(one, { ...size, printed: '$2.5 billion', value: '2500000000', unit: 'USD' }),
        claimIn(other, { ...size, printed: '$250 billion', value: '250000000000', unit: 'USD' }),
      ],
    );
    const [conflict] = askOf(library, 'How big is the Chinese cloud market?').conflicts;
    expect(conflict?.reason).toContain('decimal point');
  });

  it('does not mix the world with China', () => {
    const both = articleOf('both', 'Two shares\nAlibaba holds 34% at home.\nIt holds 4% worldwide.');
    const library = libraryOf(
      [both],
      [
        claimIn(both, { ...share, printed: '34%', value: '34', unit: 'percent' }),
        claimIn(both, {
          ...share,
          printed: '4%',
          value: '4',
          unit: 'percent',
          scope: { market: 'cloud', region: 'WW', origin: 'local' },
        }),
      ],
    );
    expect(shortFigures(askOf(library, "Alibaba's share of China's cloud market"))).toEqual(['alibaba 34 percent']);
    expect(shortFigures(askOf(library, "Alibaba's share of the world cloud market"))).toEqual(['alibaba 4 percent']);
    expect(askOf(library, "Alibaba's cloud market share").conflicts).toEqual([]);
  });
});

describe('a commitment', () => {
  const plan = {
    metric: 'capex-commitment',
    modality: 'plan',
    subject: { type: 'company', id: 'oracle' },
    scope: { market: 'cloud', region: null, origin: 'local' },
    horizon: { n: 3, unit: 'year', from: null },
  } as const;
  const wire = articleOf('wire', 'Oracle spends\nOracle will invest 2,000 crore yen ($1.4 billion) over three years.');
  const headline = articleOf('headline', 'Oracle veut investir 1,4 milliard de dollars\nLe détail manque.', {
    language: 'fr',
  });

  it('told in another currency merges through the printed conversion, in the currency it was made in', () => {
    const library = libraryOf(
      [wire, headline],
      [
        claimIn(headline, {
          ...plan,
          horizon: { n: 3, unit: 'year', from: null },
          printed: '1,4 milliard de dollars',
          value: '1400000000',
          unit: 'USD',
        }),
        claimIn(wire, {
          ...plan,
          printed: '2,000 crore yen',
          value: '200000000000',
          unit: 'JPY',
          converted: { printed: '$1.4 billion', value: '1400000000', unit: 'USD' },
        }),
      ],
    );
    const answer = askOf(library, 'How much will Oracle invest?');
    expect(shortFigures(answer)).toEqual(['oracle 200000000000 JPY']);
    expect(answer.figures[0]?.conversions).toEqual([{ value: '1400000000', unit: 'USD', by: 'article' }]);
    expect(answer.figures[0]?.citations).toHaveLength(2);
  });

  it('is shown by the year as computed', () => {
    const library = libraryOf(
      [wire],
      [claimIn(wire, { ...plan, printed: '2,000 crore yen', value: '200000000000', unit: 'JPY' })],
    );
    expect(askOf(library, 'How much will Oracle invest?').figures[0]?.perYear).toEqual({
      value: '66700000000',
      unit: 'JPY',
    });
  });
});

describe('several briefs after one source', () => {
  const source = {
    publisher: 'The Wire',
    title: 'Cloud grows',
    url: 'https://wire.example/1',
    publishedOn: '2023-05-01',
  };
  const brief = (id: string, text: string) =>
    articleOf(id, text, { kind: 'brief', publisher: 'Tickmark', publishedOn: '2023-05-01', basedOn: source });

  it('are one witness, cited once', () => {
    const [one, two] = [
      brief('one', 'First telling\nAlibaba held 34% of the market.'),
      brief('two', 'Second telling\nThe share of Alibaba was 34%.'),
    ];
    const library = libraryOf(
      [one, two],
      [one, two].map((article) => claimIn(article, { ...share, printed: '34%', value: '34', unit: 'percent' })),
    );
    expect(askOf(library, "Alibaba's share of China's cloud market").citations).toHaveLength(1);
  });

  it('stand behind the original', () => {
    const original = articleOf('zzz', 'Cloud grows\nAlibaba had 34% of it.', {
      publisher: 'The Wire',
      url: 'https://wire.example/1',
      publishedOn: '2023-05-01',
    });
    const telling = brief('one', 'First telling\nAlibaba held 34% of the market.');
    const library = libraryOf(
      [telling, original],
      [telling, original].map((article) =>
        claimIn(article, { ...share, printed: '34%', value: '34', unit: 'percent' }),
      ),
    );
    expect(askOf(library, "Alibaba's share of China's cloud market").citations.map(({ kind }) => kind)).toEqual([
      'article',
    ]);
  });
});
