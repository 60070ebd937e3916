import type { Answer, Figure } from '../answer.ts';
import { isSure } from '../answerable.ts';
import { candidatesOf } from '../candidates.ts';
import { groupBy } from '../group-by.ts';
import { headlineOf, subjectOf } from '../headline.ts';
import type { Library } from '../../library/library.ts';
import { formatQuantity } from '../../locales/amounts.ts';
import { say } from '../../locales/say.ts';
import { showMetric } from '../../lexicon/shown-name.ts';
import { grainOfDays } from '../../text/calendar.ts';
import type { Cluster } from '../merge.ts';
import { marketKey } from '../related-market.ts';
import { selectClusters } from '../select.ts';
import { surveyAnswer, type Survey } from './survey.ts';

/** Figures with one key make a line: measured alike, in one place. */
const seriesOf = ([{ claim, market }]: Cluster): string =>
  [
    claim.metric,
    claim.quantity.unit,
    claim.basis ?? '',
    claim.scope.region ?? 'WW',
    market === null ? '' : marketKey(market),
    claim.period === null ? '' : grainOfDays(claim.period.from ?? '', claim.period.to ?? ''),
    claim.modality === 'fact' ? 'fact' : 'expected',
  ].join('|');

const dayOf = ([{ claim, saidOn, recency }]: Cluster): string => claim.period?.to ?? saidOn ?? recency ?? '';

const byTime = (a: Cluster, b: Cluster): number =>
  dayOf(a).localeCompare(dayOf(b)) || a[0].claim.id.localeCompare(b[0].claim.id);

const whenOf = (figure: Figure): string => figure.period?.label ?? figure.statedOn ?? '';

/** From the first to the last of a line: what a reader wants of it in one sentence. */
const spanOf = (line: readonly Figure[], { language }: Survey['question']): string => {
  const [first] = line;
  const last = line.at(-1);
  if (first === undefined || last === undefined) return '';
  if (line.length < 2) return headlineOf(last, [], language, { known: line, currency: null });
  return say(language, 'surveys.timeline', {
    subject: subjectOf(last, language),
    metric: showMetric(last.metric, language),
    n: line.length,
    first: formatQuantity(language, first),
    from: whenOf(first),
    last: formatQuantity(language, last),
    to: whenOf(last),
  });
};

/** Every figure of a company in a metric, the longest line first, each line in order of time. */
export const timelineAnswer = (survey: Survey, library: Library): Answer => {
  const { clusters, notes } = selectClusters(candidatesOf(library), survey.question);
  const lines = groupBy(clusters.filter(isSure), seriesOf)
    .map((line) => line.toSorted(byTime))
    .toSorted((a, b) => b.length - a.length);
  const [longest = []] = lines;
  return surveyAnswer(survey, library, {
    clusters: [...lines.flat(), ...clusters.filter((cluster) => !isSure(cluster)).toSorted(byTime)],
    headline: (figures) => spanOf(figures.slice(0, longest.length), survey.question),
    notes,
  });
};
