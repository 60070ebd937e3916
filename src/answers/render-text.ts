import { formatAmount, formatQuantity } from '../locales/amounts.ts';
import { showBasis } from '../locales/basis-names.ts';
import { formatDay } from '../locales/days.ts';
import { say } from '../locales/say.ts';
import { showMarket, showMetric, showPlace } from '../lexicon/shown-name.ts';
import type { Language } from '../text/language.ts';
import type { Answer, Citation, Figure } from './answer.ts';
import { conversionWords } from './conversion-words.ts';
import { subjectOf } from './headline.ts';
import { isPublishedThen } from './published-then.ts';

type Parts = readonly (string | null)[];

const joined = (parts: Parts): string => parts.filter((part) => part !== null && part !== '').join(' · ');

const scopeOf = (figure: Figure, language: Language): Parts => [
  showMetric(figure.metric, language),
  figure.basis === null ? null : showBasis(figure.basis, language),
  figure.market === null ? null : showMarket(figure.market, language),
  figure.region === null ? null : showPlace(figure.region, language),
  figure.period?.label ?? null,
];

const extrasOf = (figure: Figure, isPublished: boolean, language: Language): Parts => {
  const { horizon, perYear, base, statedOn, modality, attribution } = figure;
  return [
    modality === 'fact' ? null : say(language, `answers.text.${modality}`),
    horizon === null ? null : say(language, `answers.over.${horizon.unit}`, { n: horizon.n }),
    perYear === null
      ? null
      : say(language, 'answers.text.computed', { amount: formatAmount(language, perYear.value, perYear.unit) }),
    ...figure.conversions.map((conversion) => conversionWords(language, conversion)),
    base === null
      ? null
      : say(language, 'answers.text.base', { amount: formatAmount(language, base.value, base.unit) }),
    attribution === null ? null : say(language, 'answers.text.measured', { source: attribution }),
    statedOn === null
      ? null
      : say(language, isPublished ? 'answers.text.published' : 'answers.text.stated', {
          day: formatDay(language, statedOn),
        }),
    figure.tier === 'unsure' ? say(language, 'answers.text.unsure') : null,
  ];
};

/** Who put the figure right, on a line of its own. */
const correctionLines = ({ corrected }: Figure, language: Language): readonly string[] => {
  if (corrected === undefined) return [];
  const { who, why, when, was } = corrected;
  const decision = say(language, 'answers.text.corrected', { who, why, day: formatDay(language, when) });
  const before = was === null ? null : say(language, 'answers.text.asRead', { amount: formatQuantity(language, was) });
  return [`  ${joined([decision, before])}`];
};

const marks = (numbers: readonly number[]): string => numbers.map((n) => `[${n}]`).join('');

const figureLines = (figure: Figure, all: readonly Citation[], language: Language): readonly string[] => {
  const head = `${subjectOf(figure, language)}  ${formatQuantity(language, figure)} ${marks(figure.citations)}`;
  const extras = joined(extrasOf(figure, isPublishedThen(figure, all), language));
  const scope = joined(scopeOf(figure, language));
  return [head, `  ${scope}`, ...(extras === '' ? [] : [`  ${extras}`]), ...correctionLines(figure, language)];
};

/** Whose words: a brief is never shown as the outlet's own. */
const outletOf = (citation: Citation, language: Language): string => {
  const unknown = say(language, 'answers.text.unknownPublisher');
  if (citation.kind === 'article') return citation.publisher ?? unknown;
  return say(language, 'answers.text.brief', { outlet: citation.basedOn?.publisher ?? unknown });
};

const shownQuote = ({ quote, cut }: Citation): string =>
  `${cut?.before === true ? '… ' : ''}${quote.replaceAll(/\s+/g, ' ')}${cut?.after === true ? ' …' : ''}`;

const citationLines = (citation: Citation, language: Language): readonly string[] => {
  const { n, title, publishedOn, url, basedOn, alsoPrintedBy } = citation;
  const day = publishedOn === null ? say(language, 'answers.text.undated') : formatDay(language, publishedOn);
  const link = url ?? basedOn?.url ?? null;
  return [
    `[${n}] ${say(language, 'answers.text.quote', { quote: shownQuote(citation) })}`,
    `    ${joined([
      outletOf(citation, language),
      title,
      day,
      citation.language === language ? null : citation.language,
      alsoPrintedBy === undefined ? null : say(language, 'answers.alsoPrinted', { n: alsoPrintedBy.length }),
    ])}`,
    ...(link === null ? [] : [`    ${link}`]),
  ];
};

const conflictLines = ({ conflicts, figures, language }: Answer): readonly string[] =>
  conflicts.map(({ figures: places, reason }) => {
    const values = places.flatMap((at) => figures[at] ?? []).map((figure) => formatQuantity(language, figure));
    return say(language, 'answers.text.differ', { values: values.join(' / '), reason });
  });

const block = (title: string | null, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', ...(title === null ? [] : [title]), ...lines];

/** An answer as a terminal shows it: the sentence, the figures, the quotes behind them, what to bear in mind. */
export const renderText = (answer: Answer): string => {
  const { language, citations, figures, notes, suggestions, searched } = answer;
  return [
    answer.headline,
    ...(answer.understood === undefined
      ? []
      : [say(language, 'answers.text.understood', { understood: answer.understood })]),
    ...block(
      null,
      figures.flatMap((figure) => figureLines(figure, citations, language)),
    ),
    ...block(null, conflictLines(answer)),
    ...block(
      say(language, 'answers.text.sources'),
      citations.flatMap((citation) => citationLines(citation, language)),
    ),
    ...block(
      null,
      notes.map((note) => `* ${note}`),
    ),
    ...block(say(language, 'answers.text.ask'), suggestions),
    ...block(null, [say(language, 'answers.text.searched', { ...searched })]),
  ].join('\n');
};
