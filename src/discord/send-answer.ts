import type { Answer } from '../answers/answer.ts';
import type { Bot } from './bot.ts';
import { bodyOf, embedBodyOf, type EmbedBody, type MessageBody } from './payload.ts';
import { renderEmbed } from './render/render-embed.ts';
import { renderMessage, type Chart } from './render/render-message.ts';
import type { View } from './render/view.ts';
import { within } from './within.ts';

/** Milliseconds that a chart may take before the reader is told to wait; Discord itself waits three seconds. */
const patience = 1200;

/** Milliseconds after which an answer goes out without its chart. */
const longest = 10_000;

/** The two ways in which Discord takes an answer. */
export interface Sending<Body> {
  readonly now: (body: Body) => Promise<unknown>;
  readonly defer: () => Promise<unknown>;
  readonly later: (body: Body) => Promise<unknown>;
}

/** What a message looks like. */
type Form<Body> = (answer: Answer, view: View, chart: Chart | null) => Body;

export const asComponents: Form<MessageBody> = (answer, view, chart) => bodyOf(renderMessage(answer, view, chart));

export const asEmbed: Form<EmbedBody> = (answer, view, chart) => embedBodyOf(renderEmbed(answer, view, chart));

const draw = async (answer: Answer, bot: Bot): Promise<Chart | null> => bot.drawChart(answer);

/** The chart of an answer, or null: one that fails never holds up the figures. */
export const drawSafely = async (answer: Answer, bot: Bot): Promise<Chart | null> => {
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
export const sendAnswer = async <Body>(
  answer: Answer,
  view: View,
  bot: Bot,
  sending: Sending<Body>,
  form: Form<Body>,
): Promise<void> => {
  const drawing = drawSafely(answer, bot);
  const chart = await within(drawing, patience, 'late' as const);
  if (chart !== 'late') {
    await sending.now(form(answer, view, chart));
    return;
  }
  await sending.defer();
  await sending.later(form(answer, view, await drawing));
};
