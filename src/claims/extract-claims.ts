import type { Article } from '../corpus/article.ts';
import type { MetricId } from '../lexicon/metric.ts';
import type { Day } from '../text/day.ts';
import type { Period } from '../text/period.ts';
import type { Quantity } from '../text/quantity.ts';
import { type Anchor, findAnchor } from './anchor.ts';
import { attributionOf, modalityOf, ofMarkets } from './attribution.ts';
import { type Candidate, candidatesOf, cuesIn } from './candidates.ts';
import type { Base, Claim, Subject } from './claim.ts';
import { claimMetric } from './claim-metric.ts';
import { basePeriod, claimPeriod, horizonOf, mainPeriod, sincePeriod } from './claim-period.ts';
import { claimScope } from './claim-scope.ts';
import { type Placed, placesIn } from './places.ts';
import { confidenceOf } from './confidence.ts';
import { withoutConversions } from './conversions.ts';
import { doubtsOf } from './doubts.ts';
import { emptyMemory, type Memory, remember } from './memory.ts';
import { type Measure, measureOf } from './measure.ts';
import { latestDated, readArticle, type Reading, type Sentence } from './reading.ts';
import { attachSubject, type Attached } from './subject.ts';
import type { Cell } from './tables.ts';
import type { Told } from './told.ts';

/** What sentences hand on to those behind them. */
interface Findings {
  readonly claims: readonly Claim[];
  readonly told: readonly Told[];
}

interface State {
  readonly memory: Memory;
  readonly period: Period | null;
  /** The last period that figures of a market were told for. */
  readonly marketPeriod: { readonly period: Period; readonly paragraph: number } | null;
  readonly region: Placed | null;
  readonly paragraph: number;
  /** What the last count counted, and its classifier. */
  readonly count: { readonly metric: MetricId; readonly classifier: string } | null;
  /** The sentence before, up to a semicolon, was on stock prices. */
  readonly isOnStocks: boolean;
  /** The last share's words, for bare percentages behind it. */
  readonly share: Measure | null;
}

const negated = (value: string): string => (value.startsWith('-') ? value : `-${value}`);

const isLoss = (reading: Reading, measure: Measure | null): boolean =>
  measure?.head === 'profit' &&
  measure.headSpan !== null &&
  /loss|lost|los[ei]|ble(?:d|eding)|perte|perdu|亏损/iu.test(
    reading.text.slice(measure.headSpan.start, measure.headSpan.end),
  );

/** « ne détiennent plus que 15 % »: no more than is left, not more than. */
const isAllThatIsLeft = (reading: Reading, { comparator, outer }: Quantity): boolean =>
  reading.language === 'fr' &&
  comparator === 'gt' &&
  reading.text.startsWith('plus que', outer.start) &&
  /\bn(?:e |')/u.test(reading.text.slice(Math.max(0, outer.start - 28), outer.start));

const compared = (reading: Reading, quantity: Quantity): Quantity =>
  isAllThatIsLeft(reading, quantity) ? { ...quantity, comparator: 'eq' } : quantity;

const signed = (reading: Reading, { quantity, measure, metric }: Told): Quantity => {
  const isMoved =
    measure !== null &&
    (measure.relation !== 'level' || measure.rule === 'unrelated-moved') &&
    quantity.kind !== 'rank' &&
    quantity.kind !== 'multiple';
  const falls = isMoved && measure.sign === -1;
  return falls || (metric === 'profit' && isLoss(reading, measure))
    ? {
        ...quantity,
        value: negated(quantity.value),
        ...(quantity.high === undefined ? {} : { high: negated(quantity.high) }),
      }
    : quantity;
};

const levels: Partial<Readonly<Record<MetricId, MetricId>>> = {
  units: 'units',
  revenue: 'revenue',
  profit: 'profit',
  capex: 'capex',
  'capex-commitment': 'capex',
  'market-size': 'market-size',
  'market-share': 'market-share',
};

const levelOf = (metric: MetricId): MetricId | null => levels[metric] ?? null;

/** A figure with no words of its own takes those of the one before it: "Amazon 33 %, Microsoft 23 %", "grew 62 % to 10.7 billion". */
const inherit = (
  reading: Reading,
  measure: Measure | null,
  quantity: Quantity,
  before: Told | undefined,
  state: State,
): Measure | null => {
  const carried = state.share;
  const last = before?.measure ?? null;
  if (last === null || before === undefined) {
    if (measure?.head === null && measure.rule === 'moved' && state.isOnStocks)
      return { ...measure, relation: 'level', head: 'other', rule: 'unrelated-moved' };
    if (measure === null && quantity.kind === 'percent' && carried !== null) return { ...carried, rule: 'carried' };
    const isBareLevel =
      measure !== null && measure.head === null && measure.relation === 'level' && quantity.kind === 'percent';
    return isBareLevel && carried !== null
      ? { ...measure, head: carried.head, rule: `${measure.rule}-carried` }
      : measure;
  }
  if (measure?.rule === 'signed-bracket') return { ...measure, head: levelOf(before.metric) };
  if (
    measure?.rule === 'held' &&
    last.head === 'revenue-contribution' &&
    measure.headSpan !== null &&
    !/share|part|份额|占有/iu.test(reading.text.slice(measure.headSpan.start, measure.headSpan.end))
  )
    return { ...last, rule: 'held-listed' };
  if (
    measure?.rule === 'share-of-market' &&
    before.metric === 'revenue' &&
    measure.headSpan !== null &&
    /^(?:of the|du|的)?\s*total$/iu.test(reading.text.slice(measure.headSpan.start, measure.headSpan.end))
  )
    return { ...measure, head: 'revenue-contribution', rule: 'share-of-own' };
  if (measure === null && before.quantity.kind === quantity.kind)
    return { ...last, rule: `${last.rule.replace(/^base.*|-listed$/, '')}-listed` };
  if (measure === null)
    return last.relation === 'level' || last.head === 'market-share'
      ? null
      : { ...last, relation: 'level', sign: 1, rule: 'paired' };
  if (measure.rule === 'base' && measure.head === null && before.quantity.kind === quantity.kind)
    return { ...last, rule: 'base' };
  if (measure.head !== null || last.head === null || last.head === 'other') return measure;
  const isAnaphoric = /\b(?:this|that|cela|ce qui|which)\b|[这该]/u.test(
    reading.text.slice(before.quantity.span.end, quantity.outer.start),
  );
  if (last.head === 'market-share' && measure.relation === 'growth' && !isAnaphoric) return measure;
  return { ...measure, head: last.head, headSpan: last.headSpan, rule: `${measure.rule}-paired` };
};

const attachedTo = (
  reading: Reading,
  sentence: Sentence,
  quantity: Quantity,
  measure: Measure | null,
  candidates: readonly Candidate[],
  memory: Memory,
  anchor: Anchor,
): Attached | null => attachSubject({ reading, sentence, quantity, measure, candidates, memory, anchor });

/** "腾讯则只有七个": a classifier without its noun counts what was counted before. */
const isBareCount = (reading: Reading, { noun }: Quantity): boolean =>
  noun === undefined || /^[个家台名项份位]$/u.test(reading.text.slice(noun.start, noun.end));

const classifierOf = (reading: Reading, { noun }: Quantity): string =>
  noun === undefined ? '' : reading.text.charAt(noun.start);

const lastCount = (reading: Reading, told: readonly Told[]): State['count'] => {
  const last = told.findLast(({ quantity }) => quantity.kind === 'count');
  return last === undefined ? null : { metric: last.metric, classifier: classifierOf(reading, last.quantity) };
};

const inCell = ({ subject, subjectSpan }: Cell): Attached => ({
  subjects: [subject],
  span: subjectSpan,
  rule: 'table',
});

const tell = (
  reading: Reading,
  sentence: Sentence,
  candidates: readonly Candidate[],
  state: State,
  anchor: Anchor,
): readonly Told[] => {
  const told: Told[] = [];
  for (const quantity of sentence.quantities) {
    const before = told.at(-1);
    const cell = anchor.cells.get(quantity);
    const measure = cell?.measure ?? inherit(reading, measureOf(reading, sentence, quantity), quantity, before, state);
    const attached =
      cell === undefined
        ? attachedTo(reading, sentence, quantity, measure, candidates, state.memory, anchor)
        : inCell(cell);
    const subject = attached?.subjects[0];
    if (attached === null || subject === undefined) continue;
    const counted = claimMetric(reading, sentence, quantity, measure, subject, anchor);
    const metric =
      counted ??
      (quantity.kind === 'count'
        ? before?.quantity.kind === 'count'
          ? before.metric
          : isBareCount(reading, quantity) && state.count?.classifier === classifierOf(reading, quantity)
            ? state.count.metric
            : 'other'
        : null);
    if (metric === null) continue;
    if (
      metric === 'rank' &&
      cuesIn(sentence, 'aspires', { start: sentence.span.start, end: quantity.outer.start }).length > 0
    )
      continue;
    told.push({ quantity, measure, attached, metric, ...(cell?.period == null ? {} : { period: cell.period }) });
  }
  return told;
};

const isBaseOf = (told: Told, before: Told | undefined): boolean =>
  before !== undefined &&
  told.measure !== null &&
  (told.measure.rule === 'base' || told.measure.rule === 'base-paired') &&
  told.quantity.kind === before.quantity.kind &&
  told.metric === before.metric;

const isStart = (told: Told | undefined): told is Told => told?.measure?.rule.startsWith('start') === true;

const baseFor = (
  reading: Reading,
  sentence: Sentence,
  told: readonly Told[],
  index: number,
  period: Period | null,
): Base | undefined => {
  const mine = told[index];
  const next = told[index + 1];
  const first = told[index - 1];
  if (mine !== undefined && isStart(first) && first.quantity.kind === mine.quantity.kind)
    return { value: first.quantity.value, unit: first.quantity.unit };
  if (mine === undefined || next === undefined || !isBaseOf(next, mine)) return undefined;
  const subject = mine.attached.subjects[0] ?? null;
  const found = basePeriod(reading, sentence, next.quantity, subject, period);
  return { value: next.quantity.value, unit: next.quantity.unit, ...(found === null ? {} : { period: found }) };
};

const basisOf = (sentence: Sentence, quantity: Quantity, measure: Measure | null): string | undefined => {
  const clause =
    sentence.clauses.find((one) => one.start <= quantity.span.start && quantity.span.start < one.end) ?? sentence.span;
  const from = Math.min(measure?.headSpan?.start ?? clause.start, clause.start);
  return sentence.bases.findLast(
    (hit) =>
      hit.span.start >= from - 24 && hit.span.end <= quantity.span.end + 40 && hit.span.start >= sentence.span.start,
  )?.basis;
};

/** The next sentence, where it names no company and no amount: it goes on about the same. */
const follower = (reading: Reading, sentence: Sentence): readonly Sentence[] => {
  const next = reading.sentences[sentence.index + 1];
  const isOfOthers =
    next === undefined ||
    next.mentions.some((mention) => mention.kind === 'company') ||
    next.quantities.some((quantity) => quantity.kind === 'money');
  return isOfOthers ? [] : [next];
};

/** Where else an amount of the title is told. */
const retold = (reading: Reading, sentence: Sentence, { value, unit }: Quantity): readonly Sentence[] =>
  sentence.role === 'title'
    ? reading.sentences.filter(
        (other) =>
          other.role !== 'title' &&
          other.quantities.some((quantity) => quantity.value === value && quantity.unit === unit),
      )
    : [];

/** The sentences whose horizon is a commitment's: its own, the one behind it, and where a title's amount is told again. */
const horizonSentences = (reading: Reading, sentence: Sentence, quantity: Quantity): readonly Sentence[] =>
  [sentence, ...retold(reading, sentence, quantity)].flatMap((one) => [one, ...follower(reading, one)]);

const statedOn = (reading: Reading, sentence: Sentence): Day | null => {
  const told = sentence.times.find(
    (time) => time.kind === 'period' && time.period.grain === 'day' && time.period.from !== null,
  );
  const day = told?.kind === 'period' ? told.period.from : null;
  return day !== null && (reading.reference === null || day <= reading.reference) ? day : reading.article.publishedOn;
};

const periodFor = (
  reading: Reading,
  sentence: Sentence,
  told: readonly Told[],
  index: number,
  subject: Subject,
  anchor: Anchor,
  state: State,
): Claim['period'] => {
  const mine = told[index];
  if (mine === undefined || mine.metric === 'capex-commitment') return null;
  if (mine.period !== undefined) return { ...mine.period, origin: 'local' };
  const before = told[index - 1];
  const market =
    ofMarkets.includes(mine.metric) &&
    !anchor.isTitled &&
    state.marketPeriod !== null &&
    sentence.paragraph - state.marketPeriod.paragraph <= 2
      ? state.marketPeriod.period
      : null;
  const own = claimPeriod(reading, sentence, mine.quantity, subject, anchor, state.period ?? market);
  if (isBaseOf(mine, before) || mine.measure?.rule.startsWith('base') === true || isStart(mine)) {
    const current =
      before === undefined ? own : claimPeriod(reading, sentence, before.quantity, subject, anchor, state.period);
    const base =
      basePeriod(reading, sentence, mine.quantity, subject, current ?? anchor.period) ?? sincePeriod(reading, sentence);
    return base === null ? null : { ...base, origin: 'local' };
  }
  return own;
};

const claimOf = (
  reading: Reading,
  sentence: Sentence,
  told: readonly Told[],
  index: number,
  subject: Subject,
  anchor: Anchor,
  state: State,
  conversions: readonly Quantity[],
): Claim | null => {
  const mine = told[index];
  if (mine === undefined) return null;
  const { quantity, measure, metric } = mine;
  const period = periodFor(reading, sentence, told, index, subject, anchor, state);
  const { scope, span } = claimScope(reading, sentence, mine, subject, anchor, state.region);
  const isCommitment = metric === 'capex-commitment';
  const stated = isCommitment ? statedOn(reading, sentence) : reading.article.publishedOn;
  const horizon = isCommitment ? horizonOf(horizonSentences(reading, sentence, quantity), stated) : null;
  const base = baseFor(reading, sentence, told, index, period);
  const basis = basisOf(sentence, quantity, measure);
  const denominator =
    measure?.ofWorld === true && subject.type === 'market'
      ? 'world-market'
      : metric === 'revenue-contribution'
        ? 'own-revenue'
        : metric === 'market-share'
          ? 'market'
          : undefined;
  const rules = [
    `kind:${quantity.kind}`,
    `metric:${metric}`,
    `measure:${measure?.rule ?? 'none'}`,
    `subject:${mine.attached.rule}`,
    `scope:${scope.origin}`,
    `period:${isCommitment ? 'none' : (period?.origin ?? 'unknown')}`,
    ...(sentence.role === 'title' ? ['in-title'] : []),
    ...doubtsOf(reading, sentence, mine, anchor, period, scope),
  ];
  const claim = {
    id: `${reading.article.id}-${quantity.span.start}-${subject.type === 'company' ? subject.id : subject.type}`,
    article: reading.article.id,
    subject,
    metric,
    ...(basis === undefined ? {} : { basis }),
    scope,
    ...(denominator === undefined ? {} : { denominator }),
    period,
    ...(stated === null ? {} : { statedOn: stated }),
    ...(base === undefined ? {} : { base }),
    ...(horizon === null ? {} : { horizon }),
    quantity: compared(reading, signed(reading, mine)),
    ...(conversions.length === 0 ? {} : { conversions }),
    modality: modalityOf(sentence, metric, period, reading, quantity.span.start),
    attribution: attributionOf(reading, sentence, metric, subject, anchor),
    quote: sentence.span,
    evidence: {
      ...(mine.attached.span === null ? {} : { subject: mine.attached.span }),
      ...(measure?.headSpan == null ? {} : { metric: measure.headSpan }),
      ...(span === undefined ? {} : { scope: span }),
      ...(period?.span === undefined ? {} : { period: period.span }),
    },
    rules,
  } satisfies Omit<Claim, 'confidence'>;
  return { ...claim, confidence: confidenceOf(claim.rules, reading.language) };
};

const whole = /(?:\b(?:total|overall|group|consolidated|company-wide|totaux|total|consolidé)|总|集团|整体|公司)\s*$/iu;

/** "Azure grew 39 %, while total revenue …; net income was": what is told of the whole company is not its unit's. */
const ofWhole = (reading: Reading, { measure, metric, attached }: Told, subject: Subject): Subject => {
  if (subject.type !== 'company' || subject.part === undefined) return subject;
  const isWhole =
    measure?.headSpan != null &&
    whole.test(reading.text.slice(Math.max(0, measure.headSpan.start - 16), measure.headSpan.start));
  const isBooks =
    attached.rule === 'topic' && ['profit', 'profit-growth', 'headcount', 'capex', 'capex-growth'].includes(metric);
  return isWhole || isBooks ? { type: 'company', id: subject.id } : subject;
};

const claimsIn = (
  reading: Reading,
  sentence: Sentence,
  candidates: readonly Candidate[],
  state: State,
  anchor: Anchor,
): Findings => {
  const { plain, conversions } = withoutConversions(reading, sentence);
  const told = tell(reading, plain, candidates, state, anchor);
  const claims = told.flatMap((mine, index) =>
    mine.attached.subjects.flatMap(
      (subject) =>
        claimOf(
          reading,
          plain,
          told,
          index,
          ofWhole(reading, mine, subject),
          anchor,
          state,
          conversions.get(mine.quantity) ?? [],
        ) ?? [],
    ),
  );
  return { claims, told };
};

/** The place of the last figure that said its own, for those behind it that name none. */
const lastRegion = (claims: readonly Claim[]): Placed | null => {
  const claim = claims.findLast(
    ({ scope, metric }) =>
      scope.region !== null && (scope.origin === 'local' || scope.origin === 'sentence') && ofMarkets.includes(metric),
  );
  return claim?.scope.region == null || claim.evidence.scope === undefined
    ? null
    : { region: claim.scope.region, span: claim.evidence.scope };
};

/** A year or a running total named in passing does not replace the quarter or month that the article is about. */
const withoutCoarser = (period: Period | null, anchor: Anchor): Period | null => {
  const isRunning =
    period?.grain === 'range' &&
    period.from !== null &&
    period.to !== null &&
    period.from.slice(0, 4) === period.to.slice(0, 4);
  const isCoarse = period?.grain === 'year' || isRunning;
  const isFine = anchor.period !== null && ['month', 'quarter', 'half', 'fiscal'].includes(anchor.period.grain);
  return isCoarse && isFine ? null : period;
};

/** "In Vietnam, the gap is narrower": a place that opens a sentence is where those behind it are. */
const openingPlace = (reading: Reading, sentence: Sentence): Placed | null =>
  placesIn(reading, sentence).find(
    ({ span }) => span.start - sentence.span.start <= 6 && /^\s*[,，]/u.test(reading.text.slice(span.end)),
  ) ?? null;

const nextState = (
  reading: Reading,
  sentence: Sentence,
  candidates: readonly Candidate[],
  state: State,
  anchor: Anchor,
  { told, claims }: Findings,
): State => {
  const isNew = sentence.paragraph !== state.paragraph;
  const period = withoutCoarser(mainPeriod(reading, sentence, told[0]?.attached.subjects[0] ?? null, anchor), anchor);
  const isPast = period?.from != null && (reading.reference === null || period.from <= reading.reference);
  const speaksOfMarket = isPast && told.some(({ metric }) => metric !== 'revenue-growth' && ofMarkets.includes(metric));
  return {
    memory: remember(state.memory, sentence, candidates),
    period: period ?? (isNew ? null : state.period),
    marketPeriod: speaksOfMarket && period !== null ? { period, paragraph: sentence.paragraph } : state.marketPeriod,
    region: lastRegion(claims) ?? openingPlace(reading, sentence) ?? (isNew ? null : state.region),
    paragraph: sentence.paragraph,
    count: lastCount(reading, told) ?? state.count,
    isOnStocks:
      /[;；]/u.test(reading.text.charAt(sentence.span.end - 1)) && told.at(-1)?.measure?.rule === 'unrelated-moved',
    share: told.findLast((one) => one.metric === 'market-share')?.measure ?? (isNew ? null : state.share),
  };
};

/** The day that "last quarter" is relative to: publication, else the end of the latest stretch that the text dates in full. */
const referenceOf = (article: Article): Day | null => article.publishedOn ?? latestDated(article);

/** Within a company's results, only a named market, place or house makes "the market" one. */
const isIndustry = (reading: Reading, sentence: Sentence, { span }: Candidate): boolean =>
  /market|march|市场|industr|行业|secteur|sector/iu.test(reading.text.slice(span.start, span.end)) &&
  sentence.mentions.some(
    (mention) => mention.kind === 'house' || mention.kind === 'place' || mention.kind === 'market',
  );

/** Every figure that an article states, in order of place. The same article gives the same claims. */
export const extractClaims = (article: Article): readonly Claim[] => {
  const reading = readArticle(article, referenceOf(article));
  const anchor = findAnchor(reading);
  const claims: Claim[] = [];
  let state: State = {
    memory: emptyMemory,
    period: null,
    marketPeriod: null,
    region: null,
    paragraph: -1,
    count: null,
    share: null,
    isOnStocks: false,
  };
  for (const sentence of reading.sentences) {
    const candidates = candidatesOf(reading, sentence).filter(
      (candidate) => candidate.kind !== 'market' || !anchor.isOfCompany || isIndustry(reading, sentence, candidate),
    );
    const here = sentence.paragraph === state.paragraph ? state : { ...state, period: null, region: null };
    const found = claimsIn(reading, sentence, candidates, here, anchor);
    claims.push(...found.claims);
    state = nextState(reading, sentence, candidates, state, anchor, found);
  }
  return claims;
};
