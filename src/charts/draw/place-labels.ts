import type { Box } from './layout.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A text that wants to stand beside a point. */
export interface Wish extends Spot {
  readonly text: string;
  readonly color: string;
  readonly width: number;
  /** Worth crossing a line for. */
  readonly isTelling: boolean;
}

export interface Stroke {
  readonly from: Spot;
  readonly to: Spot;
}

export interface PlacedLabel extends Spot {
  readonly text: string;
  readonly color: string;
}

const height = 17;
const away = 15;

const boxAt = ({ x, y }: Spot, width: number): Box => ({
  x: x - width / 2 - 2,
  y: y - height / 2,
  width: width + 4,
  height,
});

const isApart = (a: Box, b: Box): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

const isInside = (box: Box, room: Box): boolean =>
  box.x >= room.x &&
  box.y >= room.y &&
  box.x + box.width <= room.x + room.width &&
  box.y + box.height <= room.y + room.height;

/** Layout units between the places at which a line is looked at. */
const stride = 4;

const crosses = (box: Box, { from, to }: Stroke): boolean => {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / stride));
  return Array.from({ length: steps + 1 }, (_, n) => n / steps).some((part) => {
    const x = from.x + (to.x - from.x) * part;
    const y = from.y + (to.y - from.y) * part;
    return x > box.x && x < box.x + box.width && y > box.y + 1 && y < box.y + box.height - 1;
  });
};

/** Above, below, askew, then beside. */
const spotsOf = ({ x, y, width }: Wish): readonly Spot[] => {
  const aside = width / 2 + 4;
  return [
    { x, y: y - away },
    { x, y: y + away },
    { x: x + aside, y: y - away },
    { x: x - aside, y: y - away },
    { x: x + aside, y: y + away },
    { x: x - aside, y: y + away },
    { x, y: y - away - 9 },
    { x, y: y + away + 9 },
    { x: x + aside + 6, y },
    { x: x - aside - 6, y },
  ];
};

/**
 * Puts labels, the first ones first, where they hide no point, no line and no other label. A telling one may cross a line
 * where nothing else is free; one that finds no place is left out.
 */
export const placeLabels = (wishes: readonly Wish[], strokes: readonly Stroke[], room: Box): readonly PlacedLabel[] => {
  const points = wishes.map(({ x, y }) => ({ x: x - 5, y: y - 5, width: 10, height: 10 }));
  const { labels } = wishes.reduce<{ readonly labels: readonly PlacedLabel[]; readonly taken: readonly Box[] }>(
    ({ labels, taken }, wish) => {
      const free = spotsOf(wish).filter((spot) => {
        const box = boxAt(spot, wish.width);
        return isInside(box, room) && taken.every((other) => isApart(box, other));
      });
      const spot =
        free.find((each) => !strokes.some((stroke) => crosses(boxAt(each, wish.width), stroke))) ??
        (wish.isTelling ? free[0] : undefined);
      if (spot === undefined) return { labels, taken };
      return {
        labels: [...labels, { ...spot, text: wish.text, color: wish.color }],
        taken: [...taken, boxAt(spot, wish.width)],
      };
    },
    { labels: [], taken: points },
  );
  return labels;
};
