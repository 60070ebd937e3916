import { formatQuantity } from '../locales/amounts.ts';
import { showBasis } from '../locales/basis-names.ts';
import { say, type MessageKey } from '../locales/say.ts';
import { listNames, wordingOf, type Named, type Wording } from '../locales/wording.ts';
import { metricIds } from '../lexicon/metric.ts';
import type { Currency } from '../lexicon/rates.ts';
import { showCompany, showMarket, showPlace } from '../lexicon/shown-name.ts';
import { grainOfDays } from '../text/calendar.ts';
import type { Language } from '../text/language.ts';
import type { Figure } from './answer.ts';
import { conversionIn } from './convert.ts';
import { formatConversion } from './conversion-words.ts';
import { showUnit } from './units.ts';

/** Metrics whose sentence says grew or fell, so that the amount needs no sign. */
const isDirected = ({ metric }: Figure): boolean =>
  metric.endsWith('-growth') || metric.endsWith('-change') || metric === 'profit';

const isFall = (figure: Figure): boolean => isDirected(figure) && figure.value.startsWith('-');

const unsigned = (value: string): string => value.replace(/^-/, '');

const printedOf = (figure: Figure, language: Language): string =>
  formatQuantity(language, {
    value: isFall(figure) ? unsigned(figure.value) : figure.value,
    high: figure.high === null || !isFall(figure) ? figure.high : unsigned(figure.high),
    unit: figure.unit,
    comparator: figure.comparator,
  });

/** The amount as printed, with the one in the currency asked for behind it. */
const amountOf = (figure: Figure, language: Language, currency: Currency | null): string => {
  const conversion = conversionIn(figure, currency);
  const amount = printedOf(figure, language);
  if (conversion === null) return amount;
  const { value, high = null } = conversion;
  const converted = formatConversion(language, {
    ...conversion,
    value: isFall(figure) ? unsigned(value) : value,
    ...(high === null ? {} : { high: isFall(figure) ? unsigned(high) : high }),
  });
  return say(language, `answers.converted.${conversion.by}`, { amount, converted });
};

/** What all in a market sell together. */
const isOfMarket = ({ company, group, part }: Figure): boolean => company === null && group === null && part === null;

const counting = ['contract-count', 'servers', 'headcount', 'hires'] as const;

/** What is counted: units of a market are called by its name, where a language can put it behind a number. */
const nounOf = (figure: Figure, language: Language): string => {
  const { metric, market } = figure;
  const own = counting.find((each) => each === metric);
  if (metric === 'units' && isOfMarket(figure)) return say(language, 'answers.noun.units');
  if (own !== undefined) return say(language, `answers.noun.${own}`);
  return market === null || language === 'zh' || !showMarket(market, language).endsWith('s')
    ? say(language, 'answers.noun.units')
    : showMarket(market, language);
};

const countedOf = (figure: Figure, language: Language, currency: Currency | null): string => {
  const amount = amountOf(figure, language, currency);
  return figure.unit === 'count' ? wordingOf(language).counted(amount, nounOf(figure, language)) : amount;
};

const nameOf = (company: string, language: Language): string => showCompany(company, language);

const isSeveral = ({ group, company, part }: Figure): boolean =>
  group !== null || (company === null && part?.startsWith('top ') === true);

const unnamed = ({ part }: Figure, language: Language): string => {
  const n = /^top (\d+)$/.exec(part ?? '')?.[1];
  if (part === 'rest') return say(language, 'answers.subject.rest');
  return n === undefined ? say(language, 'answers.subject.market') : say(language, 'answers.subject.topN', { n });
};

/** A place's share of the world's market. */
const isOfWorld = ({ denominator, company, region }: Figure): boolean =>
  denominator === 'world-market' && company === null && region !== null;

/** Whom a figure is about, as a sentence names it. */
export const subjectOf = (figure: Figure, language: Language): string => {
  if (figure.group !== null)
    return listNames(
      language,
      figure.group.map((id) => nameOf(id, language)),
    );
  if (figure.metric === 'revenue-contribution' && figure.company !== null) return nameOf(figure.company, language);
  if (isOfWorld(figure)) return showPlace(figure.region ?? '', language);
  if (figure.company === null) return unnamed(figure, language);
  return figure.part === null ? nameOf(figure.company, language) : showUnit(figure.company, figure.part, language);
};

const placeOf = (figure: Figure, language: Language): Named | null => {
  const region = isOfWorld(figure) ? 'WW' : figure.region;
  return region === null ? null : { region, name: showPlace(region, language) };
};

const marketOf = ({ market }: Figure, language: Language): string | null =>
  market === null ? null : showMarket(market, language);

const whenOf = ({ period }: Figure, wording: Wording): string => {
  if (period === null) return '';
  const grain = grainOfDays(period.from, period.to);
  return wording.during(period.label, grain === 'range' ? null : grain);
};

const overOf = ({ horizon }: Figure, language: Language): string =>
  horizon === null ? '' : say(language, `answers.over.${horizon.unit}`, { n: horizon.n });

/** Chinese joins a bare amount with 为; one with its own verb ("超过", "低于") needs nothing. */
const linkOf = ({ comparator }: Figure): string => (comparator === 'eq' || comparator === 'range' ? '为' : '');

/** How a growth was measured, where that sets it apart. */
const basisNoteOf = ({ basis }: Figure, language: Language): string => {
  if (basis === null || !['constant currency', 'quarter on quarter', 'CAGR'].includes(basis)) return '';
  const shown = showBasis(basis, language);
  return language === 'zh' ? `（${shown}）` : shown;
};

/** Which profit, as far as a sentence names it. */
const profitOf = ({ basis }: Figure): string =>
  basis === null ? 'none' : (['operating', 'gross', 'net'].find((kind) => basis.endsWith(kind)) ?? 'adjusted');

const contributorOf = ({ part, company }: Figure, business: string, language: Language): string =>
  part === null ? business || 'none' : showUnit(company ?? '', part, language);

const piecesOf = (figure: Figure, language: Language, currency: Currency | null): Readonly<Record<string, string>> => {
  const wording = wordingOf(language);
  const [subject, place, market] = [subjectOf(figure, language), placeOf(figure, language), marketOf(figure, language)];
  const business = wording.business(figure.part === null ? market : null);
  return {
    subject,
    possessor: wording.possessor(subject),
    market: wording.market(market, place),
    business,
    contributor: contributorOf(figure, language === 'zh' ? wording.business(market) : (market ?? ''), language),
    place: wording.inPlace(place),
    within: withinOf(wording.inPlace(place), language),
    goods: market ?? '',
    when: whenOf(figure, wording),
    over: overOf(figure, language),
    amount: amountOf(figure, language, currency),
    counted: countedOf(figure, language, currency),
    link: linkOf(figure),
    basisNote: basisNoteOf(figure, language),
    profit: profitOf(figure),
    many: isSeveral(figure) ? 'yes' : 'no',
    mode: figure.modality,
    direction: isFall(figure) ? 'fall' : 'rise',
  };
};

/** Chinese ties a place to the noun behind it with 的. */
const withinOf = (place: string, language: Language): string =>
  language === 'zh' && place !== '' ? `${place}的` : place;

/** Closes up around the pieces that were empty, and begins with a capital. */
const tidy = (sentence: string): string => {
  const closed = sentence
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(' \u00A0', '\u00A0')
    .replaceAll(/ (?=[.,)])/g, '')
    .replace(/^[，\s]+/, '')
    .replaceAll('：，', '：')
    .replaceAll("'", '’')
    .trim();
  return closed.charAt(0).toLocaleUpperCase() + closed.slice(1);
};

const againstOf = (others: readonly Figure[], language: Language, currency: Currency | null): string => {
  if (others.length === 0) return '';
  const each = others.map((figure) => say(language, 'answers.against.one', piecesOf(figure, language, currency)));
  return say(language, 'answers.against', { list: language === 'zh' ? each.join('，') : listNames(language, each) });
};

/** Who measured; a company that speaks of itself needs no naming twice, and houses that differ stand beside each figure. */
const sourceOf = (figures: readonly Figure[], language: Language): string => {
  const [source = null, ...others] = new Set(figures.map(({ attribution }) => attribution));
  const isOwn = figures.some(({ company }) => company !== null && showCompany(company, language) === source);
  return source === null || isOwn || others.length > 0 ? '' : say(language, 'answers.source', { source });
};

const isBeside = (a: Figure, b: Figure): boolean =>
  a.metric === b.metric && a.region === b.region && a.period?.from === b.period?.from && a.period?.to === b.period?.to;

/** The growth that goes with a level: of the same market, place and time, on the year before. */
const growthOf: Readonly<Record<string, readonly string[]>> = {
  'market-size': ['market-growth'],
  units: ['units-growth', 'market-growth'],
};

const isGrowthOf = (growth: Figure, figure: Figure): boolean =>
  growthOf[figure.metric]?.includes(growth.metric) === true &&
  isOfMarket(growth) &&
  growth.tier === 'confident' &&
  growth.basis === null &&
  growth.high === null &&
  growth.market === figure.market &&
  growth.modality === figure.modality &&
  isBeside({ ...growth, metric: figure.metric }, figure);

/** ", up 3 %", where a figure of the answer says so. */
const changeOf = (figure: Figure, known: readonly Figure[], language: Language): string => {
  const growth = isOfMarket(figure) ? known.find((other) => isGrowthOf(other, figure)) : undefined;
  return growth === undefined || figure.period === null
    ? ''
    : say(language, 'answers.change', {
        amount: printedOf(growth, language),
        direction: isFall(growth) ? 'fall' : 'rise',
      });
};

const messageOf = (figure: Figure): MessageKey => {
  if (isOfWorld(figure)) return 'answers.say.world-share';
  if (isOfMarket(figure) && figure.metric === 'units') return 'answers.say.market-units';
  if (isOfMarket(figure) && figure.metric === 'units-growth') return 'answers.say.market-units-growth';
  return `answers.say.${metricIds.find((id) => id === figure.metric) ?? 'other'}`;
};

/** How a headline is wanted. */
interface Wanted {
  readonly language: Language;
  /** Amounts are said in it as well. */
  readonly currency: Currency | null;
  /** All figures of the answer: a growth among them is said with its level. */
  readonly known: readonly Figure[];
}

const sentenceOf = (figure: Figure, others: readonly Figure[], { language, currency, known }: Wanted): string =>
  tidy(
    say(language, messageOf(figure), {
      ...piecesOf(figure, language, currency),
      change: changeOf(figure, known, language),
      against: againstOf(others, language, currency),
      source: sourceOf([figure, ...others], language),
    }),
  );

/**
 * What a person can read out: one sentence on the first figure, with the others set against it where they are for the same
 * period and region; else a sentence each.
 */
export const headlineOf = (
  figure: Figure,
  others: readonly Figure[],
  language: Language,
  { known = [], currency = null }: Partial<Wanted> = {},
): string => {
  const beside = others.filter((other) => isBeside(figure, other));
  const apart = others.filter((other) => !isBeside(figure, other));
  return [
    sentenceOf(figure, beside, { language, currency, known }),
    ...apart.map((other) => sentenceOf(other, [], { language, currency, known: [] })),
  ].join(language === 'zh' ? '' : ' ');
};
