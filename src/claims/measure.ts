import type { MetricId, Relation } from '../lexicon/metric.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Span } from '../text/span.ts';
import type { CueHit, CueKind, HeadHit } from './cue-hits.ts';
import type { Reading, Sentence } from './reading.ts';

/** What a figure says of whom it is of, before the metric has its name: the thing measured and how. */
export interface Measure {
  readonly relation: Relation;
  /** The level metric whose word was met; null where none was. */
  readonly head: MetricId | null;
  readonly headSpan: Span | null;
  /** −1 for a fall. */
  readonly sign: 1 | -1;
  /** A share of the world's total, not of the market in question. */
  readonly ofWorld: boolean;
  readonly rule: string;
}

type Sign = 1 | -1;

interface Tie {
  readonly span: Span;
  readonly cue: CueKind | 'head';
  readonly head: HeadHit | null;
}

const headsFor: Readonly<Record<Quantity['kind'], readonly MetricId[]>> = {
  percent: [
    'market-share',
    'market-size',
    'revenue',
    'revenue-contribution',
    'profit',
    'capex',
    'units',
    'price-change',
  ],
  points: ['market-share', 'price-change'],
  money: ['market-size', 'revenue', 'profit', 'capex', 'capex-commitment', 'price-change'],
  count: ['contract-count', 'servers', 'headcount', 'hires', 'units'],
  rank: ['rank'],
  multiple: [],
};

const tieKinds: readonly CueKind[] = [
  'up',
  'down',
  'growth',
  'yearOnYear',
  'reach',
  'from',
  'hold',
  'unrelated',
  'ofMarket',
  'ofWorld',
];

/** Every word of the sentence that could say what a figure of this kind measures. */
const tiesOf = (sentence: Sentence, kind: Quantity['kind']): readonly Tie[] =>
  [
    ...sentence.cues
      .filter((cue) => tieKinds.includes(cue.kind))
      .map((cue: CueHit): Tie => ({ span: cue.span, cue: cue.kind, head: null })),
    ...sentence.heads
      .filter((head) => headsFor[kind].includes(head.metric))
      .map((head): Tie => ({ span: head.span, cue: 'head', head })),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);

const clauseAt = (sentence: Sentence, at: number): Span =>
  sentence.clauses.find((clause) => clause.start <= at && at < clause.end) ?? sentence.span;

const between = (
  sentence: Sentence,
  quantity: Quantity,
): { readonly previousEnd: number; readonly nextStart: number } => {
  const index = sentence.quantities.indexOf(quantity);
  return {
    previousEnd: sentence.quantities[index - 1]?.span.end ?? sentence.span.start,
    nextStart: sentence.quantities[index + 1]?.outer.start ?? sentence.span.end,
  };
};

/** What may stand between a figure and the noun right behind it: a few plain words, no verb or preposition we know of. */
const modifiers: Readonly<Record<'en' | 'fr' | 'zh', RegExp>> = {
  en: /^[\s-]*(?:(?!(?:in|for|from|to|and|while|as|after|with|by|at|on|which|that|up|down|the|of|over)\b)[\p{L}-]+[\s-]+){0,3}$/u,
  fr: /^\s*(?:(?:de|des|du|d'|la|le|les|l')\s*)*(?:(?!(?:en|pour|à|et|sur|au|avec|par|contre|dans|qui)\b)[\p{L}-]+\s+){0,1}$/u,
  zh: /^\s*(?:的|左右的?|以上的?|年|同比|全球|国内|市场|收入|年度|左右)*$/u,
};

const isRightBehind = (reading: Reading, end: number, tie: Tie, limit: number): boolean =>
  tie.span.start >= end &&
  tie.span.start <= limit &&
  modifiers[reading.language].test(reading.text.slice(end, tie.span.start));

const directionOf = (ties: readonly Tie[]): Sign => (ties.some((tie) => tie.cue === 'down') ? -1 : 1);

const nearestBefore = (ties: readonly Tie[], at: number, from: number): Tie | undefined =>
  ties.findLast((tie) => tie.span.end <= at && tie.span.start >= from);

const measure = (relation: Relation, head: HeadHit | null, sign: Sign, rule: string, ofWorld = false): Measure => ({
  relation,
  head: head?.metric ?? null,
  headSpan: head?.span ?? null,
  sign,
  ofWorld,
  rule,
});

const isChangeKind = (quantity: Quantity): boolean =>
  quantity.kind === 'points' || quantity.kind === 'money' || quantity.kind === 'count';

const growthOrChange = (quantity: Quantity): Relation => (isChangeKind(quantity) ? 'change' : 'growth');

const onOf =
  /^\s*(?:in|of|for|de|du|des|de la|de l'|d'|en|dans|sur)\s+(?:(?:the|its|their|la|le|les|l'|ses|son|sa)\s*)?(?:[\p{L}'-]+\s+){0,3}$/u;

/** "a 38 % surge in revenue": the head behind the noun of change. */
const headBehind = (reading: Reading, ties: readonly Tie[], noun: Tie, limit: number): HeadHit | null =>
  ties.find(
    (tie) =>
      tie.head !== null &&
      tie.span.start >= noun.span.end &&
      tie.span.start <= limit &&
      onOf.test(reading.text.slice(noun.span.end, tie.span.start)),
  )?.head ?? null;

const headBefore = (ties: readonly Tie[], at: number, from: number): HeadHit | null =>
  ties.findLast((tie) => tie.head !== null && tie.span.end <= at && tie.span.start >= from)?.head ?? null;

const signMark = (text: string, quantity: Quantity): Sign | null => {
  const before = text.charAt(quantity.span.start - 1);
  const first = text.charAt(quantity.span.start);
  if (before === '+' || first === '+') return 1;
  return (before === '-' && !/[\d\p{L}]/u.test(text.charAt(quantity.span.start - 2))) || first === '-' ? -1 : null;
};

/** From the words right behind the figure: "20 % market share", "24 % YoY decline", "14 % of global investment". */
const fromBehind = (reading: Reading, sentence: Sentence, quantity: Quantity, ties: readonly Tie[]): Measure | null => {
  const { nextStart } = between(sentence, quantity);
  const clauseEnd = clauseAt(sentence, quantity.span.end - 1).end;
  const end = Math.max(quantity.span.end, quantity.outer.end);
  const close = ties.filter((tie) => tie.span.start - end <= (reading.language === 'zh' ? 8 : 36));
  const share = close.find(
    (tie) => (tie.cue === 'ofWorld' || tie.cue === 'ofMarket') && tie.span.start - end <= 2 && tie.span.start >= end,
  );
  if (share !== undefined && quantity.kind === 'percent') {
    const isWorld = close.some((tie) => tie.cue === 'ofWorld' && tie.span.start - end <= 2 && tie.span.start >= end);
    return measure(
      'level',
      { metric: 'market-share', span: share.span },
      1,
      isWorld ? 'share-of-world' : 'share-of-market',
      isWorld,
    );
  }
  const limit = Math.min(nextStart, clauseEnd);
  const near = close.find(
    (tie) => ['up', 'down', 'growth', 'head', 'unrelated'].includes(tie.cue) && isRightBehind(reading, end, tie, limit),
  );
  if (near === undefined) return null;
  if (near.head !== null)
    return near.head.metric === 'revenue-contribution' ||
      quantity.kind !== 'percent' ||
      near.head.metric === 'market-share'
      ? measure('level', near.head, 1, 'head-behind')
      : null;
  if (near.cue === 'unrelated') return measure('level', { metric: 'other', span: near.span }, 1, 'unrelated-behind');
  const head = headBehind(reading, ties, near, limit + 40);
  const before = headBefore(ties, quantity.outer.start, clauseAt(sentence, quantity.span.start).start);
  return measure(growthOrChange(quantity), head ?? before, near.cue === 'down' ? -1 : 1, 'change-behind');
};

/** From the words before the figure, back to the figure before it. */
const fromBefore = (
  reading: Reading,
  sentence: Sentence,
  quantity: Quantity,
  ties: readonly Tie[],
  start: number,
): Measure | null => {
  const { previousEnd } = between(sentence, quantity);
  const from = Math.max(start, previousEnd);
  const at = quantity.outer.start;
  const inReach = ties.filter(
    (tie) => tie.span.end <= at && tie.span.start >= from && tie.cue !== 'ofMarket' && tie.cue !== 'ofWorld',
  );
  const near = inReach.at(-1);
  if (near === undefined) return null;
  const head = headBefore(inReach, at, from);
  const moves = inReach.filter((tie) => tie.cue === 'up' || tie.cue === 'down');
  const nouns = inReach.filter((tie) => tie.cue === 'growth' || tie.head !== null);
  const sign = directionOf(moves.slice(-1));
  if (near.cue === 'unrelated' && (head === null || head.span.end < near.span.start))
    return measure('level', { metric: 'other', span: near.span }, sign, 'unrelated-before');
  if (near.cue === 'reach' || near.cue === 'from') {
    const isGrowth = quantity.kind === 'percent' && nouns.at(-1)?.cue === 'growth';
    return measure(
      isGrowth ? 'growth' : 'level',
      head,
      1,
      isGrowth ? 'growth-reached' : near.cue === 'from' ? 'base' : 'level-reached',
    );
  }
  if (near.cue === 'head') {
    const verb = moves.at(-1);
    const isMoved =
      verb !== undefined && near.head !== null && near.span.start - verb.span.end <= 30 && quantity.kind === 'percent';
    if (
      isMoved ||
      (quantity.kind === 'percent' &&
        inReach.some((tie) => tie.cue === 'growth' || tie.cue === 'yearOnYear') &&
        near.head?.metric !== 'market-share')
    )
      return measure(growthOrChange(quantity), near.head, sign, 'head-moved');
    return measure('level', near.head, 1, 'head-before');
  }
  if (near.cue === 'hold') {
    const isNoun =
      quantity.kind === 'percent' && (head === null || head.metric === 'market-size' || head.metric === 'revenue');
    if (
      isNoun &&
      inReach.some((tie) => tie.cue === 'growth' || tie.cue === 'yearOnYear' || tie.cue === 'up' || tie.cue === 'down')
    ) {
      const last = inReach.findLast((tie) => tie.cue === 'growth' || tie.cue === 'up' || tie.cue === 'down');
      if (last !== undefined && near.span.start - last.span.end <= 16)
        return measure(growthOrChange(quantity), head, sign, 'growth-held');
    }
    if (quantity.kind !== 'percent') return head === null ? null : measure('level', head, 1, 'head-before');
    return measure(
      'level',
      head !== null && head.metric !== 'market-size' && head.metric !== 'revenue' && head.metric !== 'units'
        ? head
        : { metric: 'market-share', span: near.span },
      1,
      'held',
    );
  }
  return measure(growthOrChange(quantity), head, sign, near.cue === 'growth' ? 'growth-noun' : 'moved');
};

/** The first of "from A to B": the level that a change began at. */
const isStart = (reading: Reading, sentence: Sentence, quantity: Quantity): boolean => {
  const next = sentence.quantities[sentence.quantities.indexOf(quantity) + 1];
  if (next === undefined || next.kind !== quantity.kind || next.outer.start - quantity.span.end > 40) return false;
  const reaches = sentence.cues.some(
    (cue) =>
      cue.kind === 'reach' &&
      cue.span.start >= quantity.span.end &&
      next.outer.start - cue.span.end <= 6 &&
      cue.span.end <= next.span.start,
  );
  const starts = sentence.cues.some(
    (cue) =>
      cue.kind === 'start' &&
      cue.span.end <= quantity.outer.start &&
      /^[^,，。]{0,16}$/u.test(reading.text.slice(cue.span.end, quantity.outer.start)) &&
      !/[.。]/.test(reading.text.slice(cue.span.end, quantity.outer.start)),
  );
  return reaches && starts && !/[,，。;；]/u.test(reading.text.slice(quantity.span.end, next.outer.start));
};

const behindGrowth = (sentence: Sentence, quantity: Quantity, ties: readonly Tie[]): boolean => {
  const { nextStart } = between(sentence, quantity);
  return ties.some(
    (tie) =>
      tie.cue === 'yearOnYear' &&
      tie.span.start >= quantity.span.end &&
      tie.span.start - quantity.span.end <= 4 &&
      tie.span.start < nextStart,
  );
};

/**
 * What a figure measures, from the words of its sentence; null where they don't say. Words right behind the figure win,
 * then the nearest before it (back to the figure before), then those at the sentence's start.
 */
export const measureOf = (reading: Reading, sentence: Sentence, quantity: Quantity): Measure | null => {
  const ties = tiesOf(sentence, quantity.kind);
  const marked = quantity.kind === 'percent' ? signMark(reading.text, quantity) : null;
  const clause = clauseAt(sentence, quantity.span.start);
  if (isStart(reading, sentence, quantity))
    return measure('level', headBefore(ties, quantity.outer.start, sentence.span.start), 1, 'start');
  const behind = fromBehind(reading, sentence, quantity, ties);
  const before =
    fromBefore(reading, sentence, quantity, ties, clause.start) ??
    fromBefore(reading, sentence, quantity, ties, sentence.span.start);
  if (marked !== null)
    return {
      ...(before ?? measure('growth', null, marked, 'signed')),
      relation: 'growth',
      sign: marked,
      rule: 'signed',
    };
  if (behind !== null) {
    const isPlainHead = behind.relation === 'level' && behind.head !== 'market-share' && behind.head !== 'other';
    return isPlainHead && before !== null && before.relation !== 'level' && quantity.kind === 'percent'
      ? before
      : {
          ...behind,
          sign:
            behind.relation === 'growth' && before?.relation === 'growth' && behind.sign === 1
              ? before.sign
              : behind.sign,
        };
  }
  if (quantity.kind === 'percent' && behindGrowth(sentence, quantity, ties) && before?.relation !== 'growth')
    return measure(
      'growth',
      before?.headSpan != null && before.head !== null && before.head !== 'market-share'
        ? { metric: before.head, span: before.headSpan }
        : null,
      before?.sign ?? 1,
      'year-on-year-behind',
    );
  return before;
};
