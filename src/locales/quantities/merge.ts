import type { Quantity } from '../../text/quantity.ts';

const inOrder = (a: Quantity, b: Quantity): number => a.span.start - b.span.start || b.span.end - a.span.end;

/** Without overlaps, in order: of two the earlier and longer one stays, but a count gives way to anything else. */
export const merge = (quantities: readonly Quantity[]): readonly Quantity[] => {
  const kept: Quantity[] = [];
  for (const quantity of quantities.toSorted(inOrder)) {
    const last = kept.at(-1);
    const isFree = last === undefined || quantity.span.start >= last.span.end;
    if (!isFree && last.kind === 'count' && quantity.kind !== 'count') kept.pop();
    else if (!isFree) continue;
    kept.push(quantity);
  }
  return kept;
};
