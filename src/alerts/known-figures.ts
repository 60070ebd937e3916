import type { Answer, Figure } from '../answers/answer.ts';
import type { KnownFigure } from '../store/store.ts';

/** What is measured, whenever and however much. */
const seriesOf = (figure: Figure): string => {
  const { company, part, group, metric, basis, denominator, market, region, unit, modality, horizon } = figure;
  return JSON.stringify([
    company,
    part,
    group,
    metric,
    basis,
    denominator,
    market,
    region,
    unit,
    modality === 'fact',
    horizon,
  ]);
};

export const knownFigure = (figure: Figure): KnownFigure => ({
  series: seriesOf(figure),
  from: figure.period?.from ?? null,
  to: figure.period?.to ?? null,
  value: figure.value,
  high: figure.high,
  unit: figure.unit,
  comparator: figure.comparator,
});

/** Only what was read surely is told. */
export const sureFigures = ({ figures }: Answer): readonly Figure[] =>
  figures.filter(({ tier }) => tier === 'confident');
