import type { SKRSContext2D } from '@napi-rs/canvas';

import type { Party } from '../chart-plan.ts';
import type { Key, Layout } from './layout.ts';
import { fontOf, theme } from './theme.ts';

const shapes: Readonly<Record<Party['symbol'], (context: SKRSContext2D, x: number, y: number) => void>> = {
  circle: (context, x, y) => context.arc(x, y, 5, 0, 2 * Math.PI),
  rect: (context, x, y) => context.rect(x - 4.5, y - 4.5, 9, 9),
  triangle: (context, x, y) => {
    context.moveTo(x, y - 5.5);
    context.lineTo(x + 5.5, y + 5);
    context.lineTo(x - 5.5, y + 5);
    context.closePath();
  },
  diamond: (context, x, y) => {
    context.moveTo(x, y - 6);
    context.lineTo(x + 6, y);
    context.lineTo(x, y + 6);
    context.lineTo(x - 6, y);
    context.closePath();
  },
};

const drawKey = (context: SKRSContext2D, { party, x, y }: Key): void => {
  context.fillStyle = party.color;
  context.beginPath();
  shapes[party.symbol](context, x, y);
  context.fill();
};

/** The auditor's tick beside the name. */
const drawMark = (context: SKRSContext2D, { x, y }: Layout['mark']): void => {
  context.font = fontOf(12.5, 700);
  context.fillStyle = theme.ink;
  context.textAlign = 'right';
  context.fillText('Tickmark', x, y);
  const left = x - context.measureText('Tickmark').width - 18;
  context.strokeStyle = '#1a7f37';
  context.lineWidth = 2.4;
  context.beginPath();
  context.moveTo(left, y + 0.5);
  context.lineTo(left + 4, y + 4.5);
  context.lineTo(left + 12, y - 5);
  context.stroke();
};

/** Draws the card with all that stands around the plot. */
export const drawCard = (context: SKRSContext2D, layout: Layout): void => {
  context.beginPath();
  context.roundRect(0.5, 0.5, theme.width - 1, layout.height - 1, theme.radius);
  context.fillStyle = theme.card;
  context.fill();
  context.strokeStyle = theme.edge;
  context.stroke();
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  for (const { text, font, color, x, y } of layout.lines) {
    context.font = font;
    context.fillStyle = color;
    context.fillText(text, x, y);
  }
  for (const key of layout.keys) drawKey(context, key);
  drawMark(context, layout.mark);
};
