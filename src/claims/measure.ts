import type { Quantity } from '../text/quantity.ts';
import { asBase, asStart } from './measure-base.ts';
import { fromBefore } from './measure-before.ts';
import { fromBehind } from './measure-behind.ts';
import { hasBorder, type Measure, measured, type Scene, sceneOf, type Sign } from './measured.ts';
import type { Reading, Sentence } from './reading.ts';

/** "plus or minus 2 %", "give or take": how sure a figure is, no figure of its own. */
const isTolerance = ({ reading, quantity }: Scene): boolean =>
  /(?:plus or|give or take|plus ou|±|\+\/-|正负|上下)\s*$/iu.test(
    reading.text.slice(Math.max(0, quantity.span.start - 16), quantity.span.start),
  );

const signMark = ({ reading: { text }, quantity }: Scene): Sign | null => {
  const marks = text.slice(quantity.span.start - 1, quantity.span.start + 1);
  const isFall = /(?:[^\d\s%a-z)]|\byoy |\bqoq |\|\s?)[-−–]$/iu.test(
    text.slice(Math.max(0, quantity.span.start - 6), quantity.span.start),
  );
  if (quantity.kind !== 'percent') return null;
  if (marks.includes('+')) return 1;
  return quantity.value.startsWith('-') || isFall ? -1 : null;
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

const moveOfOwn = ({ reading: { text }, quantity: { outer } }: Scene): Sign | null => {
  const words = text.slice(Math.max(0, outer.start - 12), outer.start);
  if (/(?:\blost|\bloses?|\bperdu|\bperd|\bperdent|\bcédé|\bcède)\s?$/iu.test(words)) return -1;
  return /(?:\bgained|\bregained|gagné|gagner|gagne)\s?$/iu.test(words) ? 1 : null;
};

const bothSides = (scene: Scene, behind: Measure, before: Measure | null): Measure => {
  if (scene.quantity.kind === 'points' && before?.relation === 'change')
    return { ...behind, relation: 'change', sign: before.sign };
  // « a perdu 14 % de son chiffre d'affaires »: what was lost is no part that is held.
  const verb = behind.rule === 'share-of-own' ? moveOfOwn(scene) : null;
  if (verb !== null) return { ...behind, relation: 'growth', head: 'revenue', sign: verb, rule: 'growth-of-own' };
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
