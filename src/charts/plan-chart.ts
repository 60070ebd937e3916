import type { Answer, Figure } from '../answers/answer.ts';
import { say } from '../locales/say.ts';
import { periodLabel } from '../locales/times/label.ts';
import { showMarket, showMetric, showPlace } from '../lexicon/shown-name.ts';
import type { Language } from '../text/language.ts';
import { altText } from './alt-text.ts';
import type { ChartPlan, Party, Point, Slot } from './chart-plan.ts';
import { comparableFigures, dayNumber, partyKey } from './comparable.ts';
import { joinsOf, type Placed } from './joins.ts';
import { mostParties, partiesOf } from './parties.ts';
import { sourceLine } from './source-line.ts';
import { upperFirst } from './upper-first.ts';
import { currencyName, valueLabel } from './value-label.ts';

/** More bars than this are no picture. */
const mostBars = 12;

const placedOf = (figure: Figure): readonly Placed[] =>
  figure.period === null
    ? []
    : [{ figure, period: figure.period, at: (dayNumber(figure.period.from) + dayNumber(figure.period.to) + 1) / 2 }];

const isOneTime = (figures: readonly Figure[]): boolean =>
  figures.every(({ metric }) => metric === 'capex-commitment') ||
  new Set(figures.map(({ period }) => `${period?.from}/${period?.to}`)).size === 1;

/** The answer's title, with the metric that is drawn where another one was asked for (who leads is drawn as shares). */
const titleOf = ({ title, question, language }: Answer, { metric }: Figure): string =>
  question.metric === null
    ? upperFirst(title)
    : upperFirst(title).replace(
        upperFirst(showMetric(question.metric, language)),
        upperFirst(showMetric(metric, language)),
      );

/** What the title does not say of the figures: it speaks of what was asked. */
const subtitleOf = (figure: Figure, title: string, isOnce: boolean, language: Language): string => {
  const { metric, market, region, basis, denominator, unit, horizon, period } = figure;
  const scope = [
    market === null ? [] : [showMarket(market, language)],
    region === null ? [] : [showPlace(region, language)],
  ];
  const name = showMetric(metric, language);
  const parts = [
    title.toLowerCase().includes(name.toLowerCase()) ? null : name,
    scope.flat().join(language === 'zh' ? '，' : ', '),
    basis,
    denominator === null || denominator === 'market' ? null : say(language, `discord.denominator.${denominator}`),
    horizon === null ? null : say(language, `discord.horizon.${horizon.unit}`, { n: horizon.n }),
    isOnce ? (period?.label ?? null) : null,
    currencyName(language, unit),
  ];
  return upperFirst(parts.filter((part) => part !== null && part !== '').join(' · '));
};

const isAnnounced = ({ metric, statedOn }: Figure): boolean => metric === 'capex-commitment' && statedOn !== null;

const isRepeated = (figure: Figure, figures: readonly Figure[]): boolean =>
  figures.some((other) => other !== figure && partyKey(other) === partyKey(figure));

/** What tells a bar from the others: whose it is and, where that is not enough, who measured or when it was announced. */
const barName = (figure: Figure, figures: readonly Figure[], name: string, language: Language): string => {
  const { statedOn, attribution } = figure;
  if (isAnnounced(figure) && statedOn !== null) {
    const day = periodLabel(language, { from: statedOn, to: statedOn });
    return say(language, 'charts.beside', { name, beside: day });
  }
  return attribution === null || !isRepeated(figure, figures)
    ? name
    : say(language, 'charts.beside', { name, beside: attribution });
};

/** Bars of several times say which time each is of. */
const nameOfBar = (
  figure: Figure,
  figures: readonly Figure[],
  name: string,
  isOnce: boolean,
  language: Language,
): string => {
  if (isOnce || figure.period === null) return barName(figure, figures, name, language);
  return say(language, 'charts.beside', { name, beside: figure.period.label });
};

const byStanding = (a: Figure, b: Figure): number =>
  a.unit === 'rank' ? Number(a.value) - Number(b.value) : Number(b.value) - Number(a.value);

/** The first bars, or the lines of the first parties: as many as can be told apart. */
const kept = (figures: readonly Figure[], isBars: boolean, isOnce: boolean): readonly Figure[] => {
  if (isBars && !isOnce) return figures.toSorted(byTime).slice(-mostBars);
  if (isBars) return figures.slice(0, mostBars).sort(byStanding);
  const parties = new Set([...new Set(figures.map(partyKey))].slice(0, mostParties));
  return figures.filter((figure) => parties.has(partyKey(figure)));
};

const slotsOf = (placed: readonly Placed[]): readonly Slot[] =>
  [...new Map(placed.map(({ at, figure }) => [at, { at, label: figure.period?.label ?? '' }])).values()].sort(
    (a, b) => a.at - b.at,
  );

const byTime = (a: Figure, b: Figure): number => (a.period?.to ?? '').localeCompare(b.period?.to ?? '');

const notesOf = (
  plan: Pick<ChartPlan, 'points' | 'joins'>,
  figures: readonly Figure[],
  rest: number,
  language: Language,
): string =>
  upperFirst(
    [
      ...(figures.some(isAnnounced) ? [say(language, 'charts.note.announced')] : []),
      ...(plan.joins.some(({ style }) => style === 'dotted') ? [say(language, 'charts.note.dotted')] : []),
      ...(plan.points.some(({ isExpected }) => isExpected) ? [say(language, 'charts.note.expected')] : []),
      ...(rest > 0 ? [say(language, 'charts.note.rest', { n: rest })] : []),
    ].join(' · '),
  );

const pointsOf = (
  figures: readonly Figure[],
  parties: ReadonlyMap<string, Party>,
  isBars: boolean,
  isOnce: boolean,
  language: Language,
): readonly Point[] => {
  const keys = [...parties.keys()];
  return figures.map((figure) => {
    const name = parties.get(partyKey(figure))?.name ?? '';
    return {
      party: keys.indexOf(partyKey(figure)),
      at: isBars ? 0 : (placedOf(figure)[0]?.at ?? 0),
      value: Number(figure.value),
      high: figure.high === null ? null : Number(figure.high),
      label: valueLabel(figure, language),
      name: isBars ? nameOfBar(figure, figures, name, isOnce, language) : name,
      isExpected: figure.modality !== 'fact' && figure.metric !== 'capex-commitment',
    };
  });
};

/** What to draw of an answer; null where fewer than two of its figures can be compared. */
export const planChart = (answer: Answer, style: ChartPlan['kind'] | 'auto' = 'auto'): ChartPlan | null => {
  const { language } = answer;
  const comparable = comparableFigures(answer);
  const [first] = comparable;
  if (first === undefined) return null;
  const isOnce = isOneTime(comparable);
  const isBars = isOnce || style === 'bars';
  // Bars make the last rank the largest.
  if (isBars && first.unit === 'rank') return null;
  const figures = kept(comparable, isBars, isOnce);
  const parties = partiesOf(figures, language);
  const placed = isBars ? [] : figures.flatMap(placedOf);
  const points = pointsOf(figures, parties, isBars, isOnce, language);
  const joins = [...parties.keys()].flatMap((key, n) =>
    joinsOf(
      n,
      placed.filter(({ figure }) => partyKey(figure) === key),
    ),
  );
  const title = titleOf(answer, first);
  const subtitle = subtitleOf(first, title, isOnce, language);
  const told = [...parties].map(([key, { name }]) => ({
    name,
    figures: figures.filter((figure) => partyKey(figure) === key).sort(byTime),
  }));
  return {
    kind: isBars ? 'bars' : 'lines',
    language,
    title,
    subtitle,
    unit: first.unit,
    parties: [...parties.values()],
    points,
    joins,
    slots: slotsOf(placed),
    note: notesOf({ points, joins }, figures, comparable.length - figures.length, language),
    source: sourceLine(answer, figures),
    alt: altText(title, subtitle, told, language),
  };
};
