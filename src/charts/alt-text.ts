import type { Figure } from '../answers/answer.ts';
import { formatQuantity } from '../locales/amounts.ts';
import { say } from '../locales/say.ts';
import { periodLabel } from '../locales/times/label.ts';
import type { Language } from '../text/language.ts';

/** Code units: Discord takes 1,024. */
const longest = 1000;

/** A party's figures in order of time. */
export interface Told {
  readonly name: string;
  readonly figures: readonly Figure[];
}

const whenOf = ({ period, statedOn, metric }: Figure, language: Language): string => {
  const day = metric === 'capex-commitment' ? statedOn : null;
  return day === null ? (period?.label ?? '') : periodLabel(language, { from: day, to: day });
};

const pointOf = (figure: Figure, language: Language): string => {
  const amount = formatQuantity(language, figure);
  const point = say(language, 'charts.alt.point', { when: whenOf(figure, language), amount }).trim();
  if (figure.modality === 'forecast') return say(language, 'charts.alt.forecast', { point });
  return figure.modality === 'plan' ? say(language, 'charts.alt.plan', { point }) : point;
};

const joiner = (language: Language): readonly [string, string] => (language === 'zh' ? ['，', '；'] : [', ', '; ']);

const tell = (told: readonly Told[], most: number, language: Language): string => {
  const [comma, semicolon] = joiner(language);
  const left = told.reduce((sum, { figures }) => sum + Math.max(0, figures.length - most), 0);
  const series = told.map(({ name, figures }) =>
    say(language, 'charts.alt.series', {
      name,
      points: figures
        .slice(-most)
        .map((figure) => pointOf(figure, language))
        .join(comma),
    }),
  );
  return [...series, ...(left === 0 ? [] : [say(language, 'charts.alt.rest', { n: left })])].join(semicolon);
};

/** The picture in words: each party's figures, the latest of each where all are too many. */
export const altText = (title: string, subtitle: string, told: readonly Told[], language: Language): string => {
  const longestTrack = Math.max(...told.map(({ figures }) => figures.length));
  const texts = Array.from({ length: longestTrack }, (_, n) =>
    say(language, 'charts.alt', { title, subtitle, series: tell(told, longestTrack - n, language) }),
  );
  return texts.find((text) => text.length <= longest) ?? texts.at(-1)?.slice(0, longest) ?? title;
};
