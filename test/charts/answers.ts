import type { Answer, Figure } from '../../src/answers/answer.ts';
import { parsePeriod } from '../../src/locales/times/parse-period.ts';
import { periodLabel } from '../../src/locales/times/label.ts';
import type { Language } from '../../src/text/language.ts';
import { sampleCitation, sampleFigure } from '../discord/sample-answers.ts';

const brief = sampleCitation({
  n: 2,
  kind: 'brief',
  publisher: 'Tickmark',
  basedOn: { publisher: 'Le Registre', title: 'Titre', url: null, publishedOn: null },
});

/** Alibaba's share of China's cloud market by Canalys, but for what is said: a period's code (2020-Q1), a value, the rest. */
export const share = (period: string | null, value: string, part: Partial<Figure> = {}): Figure => {
  const days = period === null ? null : parsePeriod(period, '2026-01-01');
  return sampleFigure({ value, period: days === null ? null : { ...days, label: '' }, ...part });
};

/** An answer of such figures, their periods labelled in its language. */
export const answerOf = (figures: readonly Figure[], part: Partial<Answer> = {}): Answer => {
  const language: Language = part.language ?? 'en';
  return {
    kind: 'figures',
    language,
    question: { metric: 'market-share', companies: [], market: null, region: 'CN', period: null, asOf: null },
    line: '/share company:Alibaba market:China',
    title: 'market share · Alibaba, China',
    headline: 'Alibaba held 40% of China’s cloud market.',
    figures: figures.map((each) => ({
      ...each,
      period: each.period === null ? null : { ...each.period, label: periodLabel(language, each.period) },
    })),
    conflicts: [],
    citations: [sampleCitation({ url: null }), brief],
    suggestions: [],
    searched: { articles: 12, claims: 80 },
    notes: [],
    ...part,
  };
};
