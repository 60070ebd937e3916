import type { Answer } from '../answers/answer.ts';
import type { Bot } from './bot.ts';
import { bodyOf, type MessageBody } from './payload.ts';
import { renderMessage, type Chart } from './render/render-message.ts';
import type { View } from './render/view.ts';
import { within } from './within.ts';

/** Milliseconds that a chart may take before the reader is told to wait; Discord itself waits three seconds. */
const patience = 1200;

/** Milliseconds after which an answer goes out without its chart. */
const longest = 10_000;

/** The two ways in which Discord takes an answer. */
export interface Sending {
  readonly now: (body: MessageBody) => Promise<unknown>;
  readonly defer: () => Promise<unknown>;
  readonly later: (body: MessageBody) => Promise<unknown>;
}

const draw = async (answer: Answer, bot: Bot): Promise<Chart | null> => bot.drawChart(answer);

/** The chart of an answer, or null: one that fails never holds up the figures. */
const drawSafely = async (answer: Answer, bot: Bot): Promise<Chart | null> => {
  if (answer.kind !== 'figures') return null;
  try {
    const chart = await within(draw(answer, bot), longest, 'late' as const);
    if (chart !== 'late') return chart;
    bot.log.warn({ line: answer.line }, 'the chart took too long');
  } catch (error) {
    bot.log.warn({ err: error, line: answer.line }, 'the chart failed');
  }
  return null;
};

/** Sends an answer with its chart at once where both are ready soon, else when they are. */
export const sendAnswer = async (answer: Answer, view: View, bot: Bot, sending: Sending): Promise<void> => {
  const drawing = drawSafely(answer, bot);
  const chart = await within(drawing, patience, 'late' as const);
  if (chart !== 'late') {
    await sending.now(bodyOf(renderMessage(answer, view, chart)));
    return;
  }
  await sending.defer();
  await sending.later(bodyOf(renderMessage(answer, view, await drawing)));
};
