import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { placeLabels, type Wish } from '../../../src/charts/draw/place-labels.ts';

const room = { x: 0, y: 0, width: 400, height: 200 };

const wish = (x: number, y: number, part: Partial<Wish> = {}): Wish => ({
  text: `${x}`,
  color: '#000000',
  x,
  y,
  width: 40,
  isTelling: false,
  ...part,
});

const line = (fromX: number, fromY: number, toX: number, toY: number) => ({
  from: { x: fromX, y: fromY },
  to: { x: toX, y: toY },
});

describe('labels', () => {
  it('stand above their points where they can', () => {
    expect(placeLabels([wish(100, 100)], [], room)).toMatchObject([{ x: 100, y: 85 }]);
  });

  it('stand below at the upper edge', () => {
    expect(placeLabels([wish(100, 5)], [], room)).toMatchObject([{ x: 100, y: 20 }]);
  });

  it('keep off a line that goes up from the point', () => {
    expect(placeLabels([wish(100, 100)], [line(100, 100, 100, 20)], room)).toMatchObject([{ x: 100, y: 115 }]);
  });

  it('that tell nothing special are left out rather than put on a line', () => {
    const fence = [60, 70, 80, 90, 100, 110, 120, 130, 140].map((x) => line(x, 0, x, 200));
    expect(placeLabels([wish(100, 100)], fence, room)).toEqual([]);
    expect(placeLabels([wish(100, 100, { isTelling: true })], fence, room)).toHaveLength(1);
  });

  it('never touch each other and never leave the room', () => {
    const wishes = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 200 }), isTelling: fc.boolean() }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(wishes, (spots) => {
        const labels = placeLabels(
          spots.map(({ x, y, isTelling }) => wish(x, y, { isTelling })),
          [],
          room,
        );
        const touching = labels.filter((a, n) =>
          labels.slice(n + 1).some((b) => Math.abs(a.x - b.x) < 40 && Math.abs(a.y - b.y) < 17),
        );
        const outside = labels.filter(({ x, y }) => x < 20 || x > 380 || y < 8 || y > 192);
        expect([touching, outside]).toEqual([[], []]);
      }),
    );
  });
});
