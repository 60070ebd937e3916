import type { Citation, Figure } from '../../answers/answer.ts';
import { conversionWords } from '../../answers/conversion-words.ts';
import { subjectOf } from '../../answers/headline.ts';
import { isPublishedThen } from '../../answers/published-then.ts';
import { showUnit } from '../../answers/units.ts';
import { formatAmount, formatQuantity } from '../../locales/amounts.ts';
import { showBasis } from '../../locales/basis-names.ts';
import { periodLabel } from '../../locales/times/label.ts';
import { formatDay } from '../../locales/days.ts';
import { say } from '../../locales/say.ts';
import { houses } from '../../lexicon/houses.ts';
import { showCompany, showMarket, showMetric, showPlace } from '../../lexicon/shown-name.ts';
import type { Language } from '../../text/language.ts';
import { cutText } from './cut.ts';
import { escapeMarkdown } from './escape.ts';

const shown = (text: string, most = 40): string => escapeMarkdown(cutText(text, most));

const list = (language: Language, names: readonly string[]): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names);

/** Null for a whole market that is named beside it anyway. */
const companyOf = (figure: Figure, language: Language): string | null => {
  const { group, company, part } = figure;
  if (group !== null) {
    const companies = list(
      language,
      group.map((id) => showCompany(id, language)),
    );
    return say(language, 'discord.together', { companies: shown(companies, 80) });
  }
  if (company === null) {
    if (part !== null) return shown(subjectOf(figure, language));
    return figure.market === null ? say(language, 'discord.market') : null;
  }
  const name = showCompany(company, language);
  const unit = part === null ? name : showUnit(company, part, language);
  return unit.includes(name) ? shown(unit) : say(language, 'discord.part', { company: shown(name), part: shown(unit) });
};

const scopeOf = ({ market, region }: Figure, language: Language): string =>
  [market === null ? null : showMarket(market, language), region === null ? null : showPlace(region, language)]
    .filter((name) => name !== null)
    .map((name) => shown(name))
    .join(language === 'zh' ? '，' : ', ');

const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ');

/** Code units of small print; what comes after is in the CSV. */
const detailsLength = 450;

const within = (parts: readonly (string | null)[], most: number): readonly (string | null)[] =>
  parts.slice(0, parts.findIndex((_, n) => joined(parts.slice(0, n + 1)).length > most) >>> 0);

const baseOf = ({ base }: Figure, language: Language): string | null => {
  if (base === null) return null;
  const amount = formatAmount(language, base.value, base.unit);
  return base.period === null
    ? say(language, 'discord.base', { amount })
    : say(language, 'discord.base.dated', {
        amount,
        period: periodLabel(language, base.period),
      });
};

const conversionsOf = ({ conversions }: Figure, language: Language): readonly string[] =>
  conversions.slice(0, 2).map((conversion) => conversionWords(language, conversion));

const horizonOf = ({ horizon, perYear }: Figure, language: Language): readonly (string | null)[] => [
  horizon === null ? null : say(language, `discord.horizon.${horizon.unit}`, { n: horizon.n }),
  perYear === null
    ? null
    : say(language, 'discord.perYear', { amount: formatAmount(language, perYear.value, perYear.unit) }),
];

const houseNames = new Set(houses.map(({ name }) => name));

/** A research house measures; anyone else, the company itself above all, says. */
const attributionOf = ({ attribution }: Figure, language: Language): string | null =>
  attribution === null
    ? null
    : say(language, houseNames.has(attribution) ? 'discord.measured' : 'discord.according', {
        who: shown(attribution),
      });

/** Who put the figure right; the words of the article still stand in the quote. */
const correctionOf = ({ corrected }: Figure, language: Language): readonly string[] => {
  if (corrected === undefined) return [];
  const { who, why, when, was } = corrected;
  const decision = { who: shown(who), why: shown(why, 120), day: formatDay(language, when) };
  return [
    say(language, 'answers.text.corrected', decision),
    ...(was === null
      ? []
      : [say(language, 'answers.text.asRead', { amount: shown(formatQuantity(language, was), 60) })]),
  ];
};

/** Everything that tells one figure from another beside its value, in one line of small print. */
const detailsOf = (figure: Figure, cited: readonly Citation[], language: Language): string =>
  joined(
    within(
      [
        shown(showMetric(figure.metric, language)),
        figure.basis === null ? null : shown(showBasis(figure.basis, language)),
        figure.denominator === null || figure.denominator === 'market'
          ? null
          : say(language, `discord.denominator.${figure.denominator}`),
        figure.modality === 'fact' ? null : say(language, `discord.modality.${figure.modality}`),
        figure.tier === 'unsure' ? say(language, 'discord.unsure') : null,
        ...correctionOf(figure, language),
        ...horizonOf(figure, language),
        ...conversionsOf(figure, language),
        baseOf(figure, language),
        attributionOf(figure, language),
        figure.period === null && figure.statedOn !== null
          ? say(language, isPublishedThen(figure, cited) ? 'discord.published' : 'discord.stated', {
              day: formatDay(language, figure.statedOn),
            })
          : null,
      ],
      detailsLength,
    ),
  );

/** A tick for a figure that was traced to its source, a question mark where the reading is unsure. */
const markOf = ({ tier }: Figure): string => (tier === 'confident' ? '✓' : '?');

/** Market, place and time: `cloud, China · Q1 2020`. */
export const renderScope = (figure: Figure, language: Language): string =>
  joined([scopeOf(figure, language), figure.period === null ? null : shown(figure.period.label)]);

/** `**44.5%** · Alibaba · cloud, China · Q1 2020` */
export const renderSubject = (figure: Figure, language: Language): string =>
  joined([
    `**${shown(formatQuantity(language, figure), 60)}**`,
    companyOf(figure, language),
    renderScope(figure, language),
  ]);

/** A figure in two lines. */
export interface FigureLines {
  /** `✓ **44.5%** · Alibaba · cloud, China · 2020 Q1 [1]` */
  readonly main: string;
  readonly details: string;
}

export const renderFigure = (figure: Figure, cited: readonly Citation[], language: Language): FigureLines => {
  const numbers = figure.citations.slice(0, 6).map((n) => `[${n}]`);
  const main = `${markOf(figure)} ${renderSubject(figure, language)}`;
  // A number never stands alone on a line.
  return { main: [main, ...numbers].join('\u00A0'), details: detailsOf(figure, cited, language) };
};

/** `33.8% (Canalys) [2]` */
export const renderSide = (figure: Figure, language: Language): string => {
  const name = figure.attribution === null ? null : shown(figure.attribution);
  const who = name === null ? '' : language === 'zh' ? `（${name}）` : ` (${name})`;
  const [citation] = figure.citations;
  return `**${shown(formatQuantity(language, figure), 60)}**${who}${citation === undefined ? '' : ` [${citation}]`}`;
};
