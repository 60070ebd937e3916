import { fold, foldCode, isLetter } from '../lexicon/fold.ts';
import { metrics } from '../lexicon/metrics.ts';
import type { Metric } from '../lexicon/metric.ts';
import { longestAt, nameTrie } from '../lexicon/name-trie.ts';
import type { NameTrie } from '../lexicon/name-trie.ts';
import { isWhole } from '../lexicon/spelling.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';

/** Words that name or ask for a metric; growth and change count as the metric that grows. */
export interface MetricMention {
  readonly span: Span;
  readonly metric: Metric;
}

const levelOf = (metric: Metric): Metric => (metric.of === undefined ? metric : metrics[metric.of]);

const trieOf = (language: Language): NameTrie<Metric> =>
  nameTrie(
    Object.values(metrics)
      .filter(({ id }) => id !== 'other')
      .flatMap((metric) =>
        [...metric.names[language], ...metric.asked[language]].map((name) => ({
          key: fold(name),
          value: levelOf(metric),
        })),
      ),
  );

const tries: Readonly<Record<Language, NameTrie<Metric>>> = { en: trieOf('en'), fr: trieOf('fr'), zh: trieOf('zh') };

const isLetterAt = (text: string, at: number): boolean => isLetter(foldCode(text.charCodeAt(at)));

const isInsideWord = (text: string, at: number): boolean => isLetterAt(text, at) && isLetterAt(text, at - 1);

/** In order, not overlapping; of names that overlap, the first and longest is meant. */
export const findMetrics = (text: string, language: Language): readonly MetricMention[] => {
  const found: MetricMention[] = [];
  for (let at = 0; at < text.length;) {
    const start = at;
    const name = isInsideWord(text, start)
      ? null
      : longestAt(tries[language], text, start, (_metric, end) => isWhole(text, start, end));
    at = name?.end ?? start + 1;
    if (name) found.push({ span: { start, end: name.end }, metric: name.value });
  }
  return found;
};
