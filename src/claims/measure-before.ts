import type { MetricId } from '../lexicon/metric.ts';
import type { HeadHit } from './cue-hits.ts';
import {
  growthOrChange,
  lastHead,
  type Measure,
  measured,
  type Scene,
  sharesOrContributions,
  signOf,
} from './measured.ts';
import { type Tie, tiesOf } from './ties.ts';

const otherClause = /(?:\b(?:after|while|and|as|it|with|but|après|et|tandis|alors|mais|avec)\b|[,，])/u;

/** "a 34 % share, after growing 30 %": a share that stands before another clause's verb is not what grew. */
const movedHead = ({ reading, quantity }: Scene, verb: Tie, ties: readonly Tie[]): HeadHit | null => {
  const head = lastHead(ties);
  if (head?.metric !== 'market-share' || quantity.kind === 'points') return head;
  const gap = reading.text.slice(Math.min(head.span.end, verb.span.end), Math.max(verb.span.start, head.span.start));
  return gap.length <= 30 && !otherClause.test(gap) ? head : null;
};

const asReached = (scene: Scene, ties: readonly Tie[]): Measure => {
  const { quantity, previousEnd } = scene;
  const noun = ties.findLast(
    (tie) =>
      tie.cue === 'growth' ||
      // « a reculé de 2 % sur un an … était de 34 % »: the words right behind a figure are that figure's.
      (tie.cue === 'yearOnYear' &&
        (tie.span.start - previousEnd > 2 || scene.reading.text.charAt(previousEnd - 1) !== '%')) ||
      tie.head !== null,
  );
  if (quantity.kind === 'percent' && (noun?.cue === 'growth' || noun?.cue === 'yearOnYear'))
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

/** « la marge a atteint 11,8 % »: the auxiliary of another verb holds nothing. */
const isAuxiliary = ({ reading, quantity }: Scene, { span }: Tie): boolean =>
  /^(?:a|ont)$/iu.test(reading.text.slice(span.start, span.end)) &&
  /^ (?!environ|près|plus|moins|quelque|encore|déjà|une |part)\p{L}{3,} /u.test(
    reading.text.slice(span.end, quantity.outer.start),
  );

const asHeld = (scene: Scene, near: Tie, ties: readonly Tie[]): Measure | null => {
  const { quantity } = scene;
  const unrelated = ties.findLast((tie) => tie.cue === 'unrelated' || tie.head !== null);
  if (quantity.kind === 'percent' && unrelated?.cue === 'unrelated' && isAuxiliary(scene, near))
    return measured('level', { metric: 'other', span: unrelated.span }, 1, 'unrelated-before');
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

/** "Pre-tax profit, however, tumbled 31 %": the first clause's head, where no figure and at most one clause lies between. */
const interjected = ({ sentence, quantity, ties }: Scene, near: Tie, start: number): HeadHit | null => {
  const [first] = sentence.clauses;
  const at = sentence.clauses.findIndex((clause) => clause.start <= near.span.start && near.span.start < clause.end);
  if (first === undefined || at !== 2 || start !== sentence.clauses[at]?.start || sentence.quantities[0] !== quantity)
    return null;
  const head = ties.find((tie) => tie.head !== null && tie.span.end <= first.end)?.head ?? null;
  return head !== null && head.metric !== 'market-share' ? head : null;
};

const grows: readonly MetricId[] = ['units', 'revenue', 'profit', 'capex'];

/** "装车量58.2GWh，同比增长35.9%": what grew stands in the clause before, where no figure of ours was read. */
const clauseBefore = ({ reading, quantity, ties, previousEnd }: Scene, start: number): HeadHit | null => {
  const head =
    ties.findLast((tie) => tie.head !== null && tie.span.start >= previousEnd && tie.span.end <= start)?.head ?? null;
  return reading.language === 'zh' &&
    quantity.kind === 'percent' &&
    head !== null &&
    grows.includes(head.metric) &&
    start - head.span.end <= 16
    ? head
    : null;
};

const toObject =
  /^\s?(?:sur un an |en un an |year on year )?(?:de |du |des |d'|of |in )(?:son |sa |ses |leurs? |its |their |the |la |les |l')?(?:\p{L}+ ){0,2}$/iu;

/** « une envolée de 64,5 % sur un an de son bénéfice net », "a rise of 5 % in its sales". */
const objectBehind = ({ quantity, ties, reading }: Scene): HeadHit | null =>
  quantity.kind !== 'percent'
    ? null
    : (ties.find(
        ({ head, span }) =>
          head !== null &&
          !sharesOrContributions.includes(head.metric) &&
          span.start >= quantity.span.end &&
          toObject.test(reading.text.slice(quantity.span.end, span.start)),
      )?.head ?? null);

/** From the words before the figure, from `start` on but not past the figure before. */
export const fromBefore = (scene: Scene, start: number): Measure | null => {
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
  const isSetOff = /^\s?[:：]/u.test(scene.reading.text.slice(near.span.end, quantity.outer.start));
  if (isSetOff && quantity.kind !== 'percent' && quantity.kind !== 'points')
    return measured('level', lastHead(ties), 1, 'level-set-off');
  const head =
    movedHead(scene, near, ties) ??
    interjected(scene, near, start) ??
    objectBehind(scene) ??
    clauseBefore(scene, start);
  if (head === null && near.cue !== 'growth' && isOnStocks(scene))
    return measured('level', { metric: 'other', span: near.span }, signOf(ties), 'unrelated-moved');
  return measured(growthOrChange(quantity), head, signOf(ties), near.cue === 'growth' ? 'growth-noun' : 'moved');
};
