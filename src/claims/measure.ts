import type { MetricId, Relation } from '../lexicon/metric.ts';
import type { Language } from '../text/language.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Span } from '../text/span.ts';
import type { HeadHit } from './cue-hits.ts';
import type { Reading, Sentence } from './reading.ts';
import { type Tie, tiesOf } from './ties.ts';

type Sign = 1 | -1;

/** What a figure says of whom it is of, before the metric has its name: the thing measured and how. */
export interface Measure {
  readonly relation: Relation;
  /** The level metric whose word was met; null where none was. */
  readonly head: MetricId | null;
  readonly headSpan: Span | null;
  /** −1 for a fall. */
  readonly sign: Sign;
  /** A share of the world's total, not of the market in question. */
  readonly ofWorld: boolean;
  readonly rule: string;
}

interface Scene {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  readonly ties: readonly Tie[];
  readonly previousEnd: number;
  readonly next: Quantity | undefined;
  readonly clause: Span;
}

const measured = (relation: Relation, head: HeadHit | null, sign: Sign, rule: string, ofWorld = false): Measure => ({
  relation,
  head: head?.metric ?? null,
  headSpan: head?.span ?? null,
  sign,
  ofWorld,
  rule,
});

const sceneOf = (reading: Reading, sentence: Sentence, quantity: Quantity): Scene => {
  const index = sentence.quantities.indexOf(quantity);
  const at = quantity.span.start;
  return {
    reading,
    sentence,
    quantity,
    ties: tiesOf(sentence, quantity.kind),
    previousEnd: sentence.quantities[index - 1]?.span.end ?? sentence.span.start,
    next: sentence.quantities[index + 1],
    clause: sentence.clauses.find((clause) => clause.start <= at && at < clause.end) ?? sentence.span,
  };
};

const growthOrChange = ({ kind }: Quantity): Relation =>
  kind === 'points' || kind === 'money' || kind === 'count' ? 'change' : 'growth';

const sharesOrContributions: readonly MetricId[] = ['market-share', 'revenue-contribution', 'price-change'];

const endOf = ({ quantity }: Scene): number => Math.max(quantity.span.end, quantity.outer.end);

const hasBorder = (text: string): boolean => /[,，。;；(（]/u.test(text);

/** What may stand between a figure and the noun right behind it: a few plain words, no verb or preposition we know of. */
const modifiers: Readonly<Record<Language, RegExp>> = {
  en: /^[\s-]*(?:(?!(?:in|for|from|to|and|while|as|after|with|by|at|on|which|that|up|down|the|of|over)\b)[\p{L}-]+[\s-]+){0,3}$/u,
  fr: /^\s*(?:(?:de|des|du|d'|la|le|les|l')\s*)*(?:(?!(?:en|pour|à|et|sur|au|avec|par|contre|dans|qui)\b)[\p{L}-]+\s+)?$/u,
  zh: /^\s*(?:的|左右的?|以上的?|年|同比|全球|国内|市场|收入|年度|左右)*$/u,
};

const leadsToFigure = /^(?:\s|by|of|de|d'|about|nearly|environ|près de|plus de|more than|了|约|近|超|超过)*$/u;

/** "33 billion, up 20 %": a word of change that the next figure follows is that figure's. */
const isOfNext = ({ reading, next }: Scene, tie: Tie): boolean =>
  next !== undefined &&
  (tie.cue === 'up' || tie.cue === 'down') &&
  tie.span.end <= next.span.start &&
  leadsToFigure.test(reading.text.slice(tie.span.end, next.span.start));

const onOf =
  /^\s*(?:in|of|for|de|du|des|de la|de l'|d'|en|dans|sur)\s+(?:(?:the|its|their|la|le|les|l'|ses|son|sa)\s*)?(?:[\p{L}'-]+\s+){0,3}$/u;

/** "30 billion in sales": what an amount is an amount of. */
const inHead =
  /^\s*(?:(?:in|of|worth of|en|de|d')\s*)(?:(?:its|their|the|total|annual|quarterly|net|combined)\s+|[\p{L}-]+\s+){0,2}$/u;

/** "a 38 % surge in revenue":the head behind the noun of change. */
const headBehind = ({ reading, ties }: Scene, noun: Tie, limit: number): HeadHit | null =>
  ties.find(
    ({ head, span }) =>
      head !== null &&
      span.start >= noun.span.end &&
      span.start <= limit &&
      onOf.test(reading.text.slice(noun.span.end, span.start)),
  )?.head ?? null;

const lastHead = (ties: readonly Tie[]): HeadHit | null => ties.findLast((tie) => tie.head !== null)?.head ?? null;

const beforeIn = (ties: readonly Tie[], from: number, at: number): readonly Tie[] =>
  ties.filter((tie) => tie.span.start >= from && tie.span.end <= at);

/** "33 % du cloud mondial": a share of a market that is named. */
const ofNamed = /^\s*(?:of|du|de la|de l'|des)\s*(?:the\s+)?(?:global|worldwide|world|[\p{L}]+'s)?\s*$/u;

/** "20 % of the market", "14 % of global investment". */
const asShare = (scene: Scene): Measure | null => {
  const { reading, sentence, quantity, ties } = scene;
  const end = endOf(scene);
  const whole = ties.filter(
    ({ cue, span }) =>
      (cue === 'ofMarket' || cue === 'ofWorld' || cue === 'ofOwn') &&
      span.start >= end &&
      span.start - end <= 2 &&
      !hasBorder(reading.text.slice(end, span.start)),
  );
  const named =
    quantity.kind === 'percent'
      ? sentence.mentions.find(
          (mention) => mention.kind === 'market' && ofNamed.test(reading.text.slice(end, mention.span.start)),
        )
      : undefined;
  if (whole.length === 0 && named !== undefined)
    return measured('level', { metric: 'market-share', span: named.span }, 1, 'share-of-market');
  const [first] = whole;
  if (first?.cue === 'ofOwn' && quantity.kind === 'percent' && !whole.some((tie) => tie.cue !== 'ofOwn'))
    return measured('level', { metric: 'revenue-contribution', span: first.span }, 1, 'share-of-own');
  if (first === undefined || quantity.kind !== 'percent') return null;
  const isWorld = whole.some((tie) => tie.cue === 'ofWorld');
  return measured(
    'level',
    { metric: 'market-share', span: first.span },
    1,
    isWorld ? 'share-of-world' : 'share-of-market',
    isWorld,
  );
};

const asNounBehind = (scene: Scene, near: Tie, limit: number): Measure | null => {
  const { quantity, ties, clause } = scene;
  if (near.head !== null) {
    return quantity.kind !== 'percent' || sharesOrContributions.includes(near.head.metric)
      ? measured('level', near.head, 1, 'head-behind')
      : null;
  }
  if (near.cue === 'unrelated') return measured('level', { metric: 'other', span: near.span }, 1, 'unrelated-behind');
  const head = headBehind(scene, near, limit + 40) ?? lastHead(beforeIn(ties, clause.start, quantity.outer.start));
  return measured(
    growthOrChange(quantity),
    head,
    near.cue === 'down' ? -1 : 1,
    near.cue === 'growth' ? 'growth-behind' : 'change-behind',
  );
};

/** From the words right behind the figure: "20 % market share", "24 % YoY decline". */
const fromBehind = (scene: Scene): Measure | null => {
  const { reading, sentence, quantity, ties, next } = scene;
  const share = asShare(scene);
  if (share !== null) return share;
  const end = endOf(scene);
  const clauseEnd =
    sentence.clauses.find((clause) => clause.start <= end && end <= clause.end)?.end ?? sentence.span.end;
  const limit = Math.min(next?.outer.start ?? sentence.span.end, Math.max(clauseEnd, quantity.span.end));
  const reach = reading.language === 'zh' ? 8 : 36;
  const near = ties.find(
    (tie) =>
      ['up', 'down', 'growth', 'head', 'unrelated'].includes(tie.cue) &&
      tie.span.start >= end &&
      tie.span.start <= limit &&
      tie.span.start - end <= reach &&
      (modifiers[reading.language].test(reading.text.slice(end, tie.span.start)) ||
        (quantity.kind === 'money' && tie.head !== null && inHead.test(reading.text.slice(end, tie.span.start)))) &&
      !isOfNext(scene, tie),
  );
  return near === undefined ? null : asNounBehind(scene, near, limit);
};

const otherClause = /(?:\b(?:after|while|and|as|it|with|but|après|et|tandis|alors|mais|avec)\b|[,，])/u;

/** "a 34 % share, after growing 30 %": a share that stands before another clause's verb is not what grew. */
const movedHead = ({ reading, quantity }: Scene, verb: Tie, ties: readonly Tie[]): HeadHit | null => {
  const head = lastHead(ties);
  if (head?.metric !== 'market-share' || quantity.kind === 'points') return head;
  const gap = reading.text.slice(Math.min(head.span.end, verb.span.end), Math.max(verb.span.start, head.span.start));
  return gap.length <= 30 && !otherClause.test(gap) ? head : null;
};

const signOf = (ties: readonly Tie[]): Sign =>
  ties.findLast((tie) => tie.cue === 'up' || tie.cue === 'down')?.cue === 'down' ? -1 : 1;

const asReached = (scene: Scene, ties: readonly Tie[]): Measure => {
  const { quantity } = scene;
  const noun = ties.findLast((tie) => tie.cue === 'growth' || tie.head !== null);
  if (quantity.kind === 'percent' && noun?.cue === 'growth')
    return measured('growth', lastHead(ties), 1, 'growth-reached');
  const share = ties.findLast(({ head }) => head !== null && sharesOrContributions.includes(head.metric))?.head ?? null;
  const other = lastHead(ties);
  const isOfOther = share === null && other !== null && other.metric !== 'market-size';
  return measured(
    'level',
    quantity.kind !== 'percent' ? other : isOfOther ? { metric: 'other', span: other.span } : share,
    1,
    'level-reached',
  );
};

const asHead = ({ quantity }: Scene, head: HeadHit, ties: readonly Tie[]): Measure | null => {
  const verb = ties.findLast((tie) => tie.cue === 'up' || tie.cue === 'down');
  const isPercent = quantity.kind === 'percent';
  const isObject =
    isPercent && verb !== undefined && head.span.start >= verb.span.end && head.span.start - verb.span.end <= 30;
  const isGrowth =
    isPercent && head.metric !== 'market-share' && ties.some((tie) => tie.cue === 'growth' || tie.cue === 'yearOnYear');
  if (isObject || isGrowth) return measured(growthOrChange(quantity), head, signOf(ties), 'head-moved');
  return isPercent && !sharesOrContributions.includes(head.metric) ? null : measured('level', head, 1, 'head-before');
};

const asHeld = (scene: Scene, near: Tie, ties: readonly Tie[]): Measure | null => {
  const { quantity } = scene;
  const head = lastHead(ties);
  if (quantity.kind !== 'percent') return head === null ? null : measured('level', head, 1, 'head-before');
  const change = ties.findLast((tie) => tie.cue === 'growth' || tie.cue === 'up' || tie.cue === 'down');
  if (change !== undefined && near.span.start - change.span.end <= 16 && head?.metric !== 'market-share') {
    return measured(growthOrChange(quantity), head, signOf(ties), 'growth-held');
  }
  const share = ties.findLast((tie) => tie.head !== null && sharesOrContributions.includes(tie.head.metric))?.head;
  return measured('level', share ?? { metric: 'market-share', span: near.span }, 1, 'held');
};

/** "股价上涨": what moved is nothing of ours. */
const isOfUnrelated = (ties: readonly Tie[], near: Tie): boolean => {
  const moves = near.cue === 'reach' || near.cue === 'up' || near.cue === 'down' || near.cue === 'growth';
  return (
    moves && ties.findLast((tie) => tie !== near && (tie.cue === 'unrelated' || tie.head !== null))?.cue === 'unrelated'
  );
};

/** "Shares in Amazon soared 13 %; Meta tumbled 11 %": a sentence on stocks stays on them until it names something else. */
const isOnStocks = ({ sentence, quantity }: Scene): boolean => {
  const spoken = tiesOf(sentence, quantity.kind).filter(
    (tie) => tie.span.end <= quantity.outer.start && (tie.cue === 'unrelated' || tie.head !== null),
  );
  return spoken.at(-1)?.cue === 'unrelated';
};

/** "占总支出的33%": a part of what the head names. */
const isHeldPart = ({ reading, quantity }: Scene, near: Tie, ties: readonly Tie[]): boolean =>
  reading.language === 'zh' &&
  quantity.kind === 'percent' &&
  near.head?.metric !== 'revenue-contribution' &&
  /的?\s*$/u.test(reading.text.slice(near.span.end, quantity.outer.start)) &&
  ties.some(
    (tie) =>
      tie.cue === 'hold' &&
      tie.span.end <= near.span.start &&
      near.span.start - tie.span.end <= 14 &&
      reading.text.startsWith('占', tie.span.start),
  );

/** From the words before the figure, from `start` on but not past the figure before. */
const fromBefore = (scene: Scene, start: number): Measure | null => {
  const { quantity, previousEnd } = scene;
  const from = Math.max(start, previousEnd);
  const isAhead = (tie: Tie): boolean =>
    tie.span.end <= quantity.outer.start ||
    (tie.cue === 'reach' && tie.span.start < quantity.span.start && tie.span.end <= quantity.span.start);
  const ties = scene.ties.filter(
    (tie) =>
      tie.span.start >= from && isAhead(tie) && !['ofMarket', 'ofWorld', 'ofOwn', 'start', 'from'].includes(tie.cue),
  );
  const near = ties.at(-1);
  if (near === undefined) return null;
  const isBare = near.cue === 'reach' && !ties.some((tie) => tie.head !== null || tie.cue === 'growth');
  if (isBare && start > scene.sentence.span.start && from > previousEnd) return null;
  if (isOfUnrelated(ties, near))
    return measured(
      'level',
      { metric: 'other', span: near.span },
      near.cue === 'reach' ? 1 : signOf(ties),
      'unrelated-moved',
    );
  if (near.cue === 'unrelated') {
    const head = lastHead(ties);
    return head !== null && head.span.start >= near.span.start
      ? asHead(scene, head, ties)
      : measured('level', { metric: 'other', span: near.span }, 1, 'unrelated-before');
  }
  if (near.cue === 'reach') return asReached(scene, ties);
  if (near.head !== null && isHeldPart(scene, near, ties))
    return measured(
      'level',
      { metric: near.head.metric === 'revenue' ? 'revenue-contribution' : 'market-share', span: near.span },
      1,
      'held-part',
    );
  if (near.head !== null) return asHead(scene, near.head, ties);
  if (near.cue === 'hold') return asHeld(scene, near, ties);
  if (
    quantity.kind === 'money' &&
    near.cue === 'down' &&
    /^(?:lost|lose|losing|bled|bleeding)$/iu.test(scene.reading.text.slice(near.span.start, near.span.end))
  ) {
    return measured('level', { metric: 'profit', span: near.span }, -1, 'money-lost');
  }
  const head = movedHead(scene, near, ties);
  if (head === null && near.cue !== 'growth' && isOnStocks(scene))
    return measured('level', { metric: 'other', span: near.span }, signOf(ties), 'unrelated-moved');
  return measured(growthOrChange(quantity), head, signOf(ties), near.cue === 'growth' ? 'growth-noun' : 'moved');
};

/** The first of "from A to B": the level that a change began at. */
const asStart = ({ reading, quantity, next, ties, sentence }: Scene): Measure | null => {
  if (next === undefined || next.kind !== quantity.kind || next.outer.start - quantity.span.end > 40) return null;
  const between = reading.text.slice(quantity.span.end, next.outer.start);
  const reaches = ties.some(
    ({ cue, span }) => cue === 'reach' && span.start >= quantity.span.end && span.end <= next.span.start,
  );
  const starts = ties.some(
    ({ cue, span }) =>
      cue === 'start' &&
      span.end <= quantity.outer.start &&
      /^[^,，.。]{0,16}$/u.test(reading.text.slice(span.end, quantity.outer.start)),
  );
  if (!reaches || !starts || /[,，。;；]/u.test(between)) return null;
  const before = beforeIn(ties, sentence.span.start, quantity.outer.start);
  const isGrowth =
    quantity.kind === 'percent' &&
    before.findLast((tie) => tie.head !== null || tie.cue === 'growth')?.cue === 'growth';
  return measured(isGrowth ? 'growth' : 'level', lastHead(before), 1, 'start');
};

const leadsToBase: Readonly<Record<Language, RegExp>> = {
  en: /^\s*(?:(?:the|a|its|about|around|nearly|just|only)\s*)*$/u,
  fr: /^\s*(?:(?:le|la|les|près de|environ|seulement)\s*)*$/u,
  zh: /^(?:去年同期|上年同期|上一?季度|前一年|此前)?的?$/u,
};

/** "plus or minus 2 %", "give or take": how sure a figure is, no figure of its own. */
const isTolerance = ({ reading, quantity }: Scene): boolean =>
  /(?:plus or|give or take|plus ou|±|\+\/-|正负|上下)\s*$/iu.test(
    reading.text.slice(Math.max(0, quantity.span.start - 16), quantity.span.start),
  );

/** "up from 12 %", "contre 61 %": what the figure before is compared with. */
const asBase = ({ reading, sentence, quantity, ties, previousEnd }: Scene): Measure | null => {
  const cue = ties.findLast(
    ({ cue: kind, span }) => kind === 'from' && span.end <= quantity.outer.start && span.start >= previousEnd,
  );
  if (cue === undefined || sentence.quantities[0] === quantity) return null;
  return leadsToBase[reading.language].test(reading.text.slice(cue.span.end, quantity.outer.start))
    ? measured('level', null, 1, 'base')
    : null;
};

const signMark = ({ reading: { text }, quantity }: Scene): Sign | null => {
  const marks = text.slice(quantity.span.start - 1, quantity.span.start + 1);
  if (quantity.kind !== 'percent') return null;
  if (marks.includes('+')) return 1;
  return quantity.value.startsWith('-') ? -1 : null;
};

/** "20.8 million (+33.8 %)": the growth of the figure before the bracket. */
const isBracketed = ({ reading, quantity, previousEnd, sentence }: Scene): boolean =>
  sentence.quantities[0] !== quantity &&
  /^[^,，。;；()]{0,24}\(\s*[+-]?$/u.test(reading.text.slice(previousEnd, quantity.span.start));

const isYearOnYearBehind = ({ reading, quantity, ties }: Scene): boolean =>
  quantity.kind === 'percent' &&
  ties.some(
    ({ cue, span }) =>
      cue === 'yearOnYear' &&
      span.start >= quantity.span.end &&
      span.start - quantity.span.end <= 4 &&
      !hasBorder(reading.text.slice(quantity.span.end, span.start)),
  );

const bothSides = (scene: Scene, behind: Measure, before: Measure | null): Measure => {
  if (scene.quantity.kind === 'points' && before?.relation === 'change')
    return { ...behind, relation: 'change', sign: before.sign };
  const isPlainHead = behind.relation === 'level' && behind.head !== 'market-share' && behind.head !== 'other';
  if (isPlainHead && before !== null && before.relation !== 'level' && scene.quantity.kind === 'percent') return before;
  return behind.relation === 'growth' && before?.relation === 'growth' && behind.rule === 'growth-behind'
    ? { ...behind, sign: before.sign }
    : behind;
};

/**
 * What a figure measures, from the words of its sentence; null where they don't say. Words right behind the figure win,
 * then the nearest before it (back to the figure before), then those at the sentence's start.
 */
export const measureOf = (reading: Reading, sentence: Sentence, quantity: Quantity): Measure | null => {
  const scene = sceneOf(reading, sentence, quantity);
  if (isTolerance(scene)) return measured('level', { metric: 'other', span: quantity.span }, 1, 'tolerance');
  const start = asStart(scene);
  if (start !== null) return start;
  const behind = fromBehind(scene);
  const base = asBase(scene);
  if (base !== null) return behind === null ? base : { ...behind, rule: 'base' };
  const before = fromBefore(scene, scene.clause.start) ?? fromBefore(scene, sentence.span.start);
  if (before?.head === 'other' && before.rule === 'unrelated-before') return before;
  const mark = signMark(scene);
  if (mark !== null && isBracketed(scene)) return measured('growth', null, mark, 'signed-bracket');
  if (mark !== null)
    return { ...(before ?? measured('growth', null, mark, 'signed')), relation: 'growth', sign: mark, rule: 'signed' };
  if (behind !== null) return bothSides(scene, behind, before);
  if (isYearOnYearBehind(scene) && before?.relation !== 'growth') {
    const head =
      before?.head === 'market-share' || before?.headSpan == null || before.head === null
        ? null
        : { metric: before.head, span: before.headSpan };
    return measured('growth', head, before?.sign ?? 1, 'year-on-year-behind');
  }
  return before;
};
