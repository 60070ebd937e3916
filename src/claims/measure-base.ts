import type { Language } from '../text/language.ts';
import { beforeIn, lastHead, type Measure, measured, type Scene } from './measured.ts';

/** The first of "from A to B": the level that a change began at. */
export const asStart = ({ reading, quantity, next, ties, sentence }: Scene): Measure | null => {
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
  const named = before.findLast((tie) => tie.head !== null || tie.cue === 'unrelated');
  const head = named?.cue === 'unrelated' ? { metric: 'other' as const, span: named.span } : lastHead(before);
  return measured(isGrowth ? 'growth' : 'level', head, 1, 'start');
};

const leadsToBase: Readonly<Record<Language, RegExp>> = {
  en: /^\s*(?:(?:the|a|its|about|around|nearly|just|only)\s*)*$/u,
  fr: /^\s*(?:(?:le|la|les|près de|environ|seulement)\s*)*$/u,
  zh: /^(?:去年同期|上年同期|上一?季度|前一年|此前)?的?$/u,
};

/** "up from 12 %", "contre 61 %": what the figure before is compared with. */
export const asBase = ({ reading, sentence, quantity, ties, previousEnd }: Scene): Measure | null => {
  const cue = ties.findLast(
    ({ cue: kind, span }) => kind === 'from' && span.end <= quantity.outer.start && span.start >= previousEnd,
  );
  if (cue === undefined || sentence.quantities[0] === quantity) return null;
  return leadsToBase[reading.language].test(reading.text.slice(cue.span.end, quantity.outer.start))
    ? measured('level', null, 1, 'base')
    : null;
};
