import type { Box } from './layout.ts';

/** A text that wants to stand beside a point; the first ones choose first. */
export interface Wish {
  readonly text: string;
  readonly color: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface PlacedLabel {
  readonly text: string;
  readonly color: string;
  /** Of the middle. */
  readonly x: number;
  readonly y: number;
}

const height = 17;
const away = 15;

const boxAt = (x: number, y: number, width: number): Box => ({
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

/** Above, below, right, left. */
const places = ({ x, y, width }: Wish): readonly (readonly [number, number])[] => [
  [x, y - away],
  [x, y + away],
  [x + width / 2 + 10, y],
  [x - width / 2 - 10, y],
];

/** Puts each label where it hides no point, no line's end and no other label; one that finds no place is left out. */
export const placeLabels = (wishes: readonly Wish[], room: Box): readonly PlacedLabel[] => {
  const points = wishes.map(({ x, y }) => ({ x: x - 5, y: y - 5, width: 10, height: 10 }));
  const { labels } = wishes.reduce<{ readonly labels: readonly PlacedLabel[]; readonly taken: readonly Box[] }>(
    ({ labels, taken }, wish) => {
      const place = places(wish).find(([x, y]) => {
        const box = boxAt(x, y, wish.width);
        return isInside(box, room) && taken.every((other) => isApart(box, other));
      });
      if (place === undefined) return { labels, taken };
      const [x, y] = place;
      return {
        labels: [...labels, { text: wish.text, color: wish.color, x, y }],
        taken: [...taken, boxAt(x, y, wish.width)],
      };
    },
    { labels: [], taken: points },
  );
  return labels;
};
