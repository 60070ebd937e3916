import type { Answer, Figure } from '../answers/answer.ts';
import type { Day } from '../text/day.ts';

/** Amounts that a longer period makes larger: a year's revenue never stands beside a quarter's. */
const flows = [
  'revenue',
  'profit',
  'capex',
  'market-size',
  'market-change',
  'units',
  'hires',
  'contract-count',
  'revenue-contribution',
];

/** Metrics of which a figure without a place is not one of the world. */
const placed = ['market-share', 'share-change', 'market-size', 'market-growth', 'market-change', 'rank'];

const ratios = ['percent', 'points', 'rank', 'multiple'];

/** Days since 1970. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const monthsOf = ({ from, to }: { readonly from: Day; readonly to: Day }): number =>
  Math.round((dayNumber(to) - dayNumber(from) + 1) / 30.4);

const isFlow = ({ metric, unit }: Figure): boolean => flows.includes(metric) && !ratios.includes(unit);

const lengthKey = (figure: Figure): string => {
  const { metric, horizon, period } = figure;
  if (metric === 'capex-commitment') return horizon === null ? '' : `${horizon.n} ${horizon.unit}`;
  return period !== null && isFlow(figure) ? String(monthsOf(period)) : '';
};

/** Figures with one key may stand in one picture. */
const scopeKey = (figure: Figure): string => {
  const { metric, unit, basis, denominator, region, market } = figure;
  const place = region ?? (placed.includes(metric) ? '' : 'WW');
  const share = metric === 'market-share' ? (denominator ?? 'market') : denominator;
  return JSON.stringify([metric, unit, basis, share, place, market, lengthKey(figure)]);
};

/** Whose unit is meant is clear from the market; without one, a part is another thing than the whole. */
export const countsPart = ({ company, market, metric, part }: Figure): boolean =>
  part !== null && (company === null || market === null || metric === 'revenue-contribution');

/** Figures with one key are of one company, group or market. */
export const partyKey = (figure: Figure): string => {
  const { company, part, group } = figure;
  return JSON.stringify([company, countsPart(figure) ? part : null, group === null ? null : [...group].sort()]);
};

/** A share of a market that no one is named to hold is not the market's. */
const isNamed = ({ company, part, group, metric }: Figure): boolean =>
  company !== null || part !== null || group !== null || metric.startsWith('market-growth') || metric === 'market-size';

const isDrawable = (figure: Figure): boolean =>
  figure.tier === 'confident' &&
  figure.modality !== 'hypothetical' &&
  (figure.metric === 'capex-commitment' || figure.period !== null) &&
  isNamed(figure);

const pointKey = (figure: Figure): string =>
  JSON.stringify([
    partyKey(figure),
    figure.metric === 'capex-commitment' ? figure.statedOn : [figure.period?.from, figure.period?.to],
    [figure.value, figure.high, figure.comparator, figure.modality === 'fact'],
  ]);

const distinct = (figures: readonly Figure[], keyOf: (figure: Figure) => string): readonly Figure[] => [
  ...new Map(figures.toReversed().map((figure) => [keyOf(figure), figure])).values(),
];

/** What several hold together dwarfs what each one holds, and says nothing of who leads: it is drawn where it is all there is. */
const withoutSums = (figures: readonly Figure[]): readonly Figure[] => {
  const single = figures.filter(({ group }) => group === null);
  return single.length > 1 ? single : figures;
};

/**
 * The figures that one picture can show without comparing what can't be compared: those of the first one's metric, unit,
 * basis, market and place, or of the first for which there are two. Empty where there are never two.
 */
export const comparableFigures = ({ figures }: Answer): readonly Figure[] => {
  const drawable = figures.filter(isDrawable);
  for (const key of new Set(drawable.map(scopeKey))) {
    const alike = distinct(
      drawable.filter((figure) => scopeKey(figure) === key),
      pointKey,
    ).toReversed();
    if (alike.length > 1) return withoutSums(alike);
  }
  return [];
};
