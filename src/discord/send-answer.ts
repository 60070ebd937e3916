import type { Answer } from '../answers/answer.ts';
import type { Bot } from './bot.ts';
import { bodyOf, embedBodyOf, type EmbedBody, type MessageBody } from './payload.ts';
import { renderEmbed } from './render/render-embed.ts';
import { renderMessage, type Chart } from './render/render-message.ts';
import type { View } from './render/view.ts';
import { isTraditional } from './script.ts';
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

/** What is shown of an answer. */
interface Shown {
  readonly answer: Answer;
  /** Before it was narrowed down. */
  readonly all: Answer;
  readonly view: View;
  /** Of the reader, as Discord names it: it tells how Chinese is written. */
  readonly locale: string;
}

/** What a message looks like. */
type Form<Body> = (shown: Shown, chart: Chart | null) => Body;

export const asComponents: Form<MessageBody> = ({ answer, all, view, locale }, chart) =>
  bodyOf(renderMessage(answer, view, chart, all), locale);

export const asEmbed: Form<EmbedBody> = ({ answer, all, view, locale }, chart) =>
  embedBodyOf(renderEmbed(answer, view, chart, all), locale);

const draw = async (
  { answer, view, locale }: Pick<Shown, 'answer' | 'view' | 'locale'>,
  bot: Bot,
): Promise<Chart | null> =>
  view.style === 'table' ? null : bot.drawChart(answer, view.style, answer.language === 'zh' && isTraditional(locale));

/** The chart of an answer, or null: one that fails never holds up the figures. */
export const drawSafely = async (shown: Pick<Shown, 'answer' | 'view' | 'locale'>, bot: Bot): Promise<Chart | null> => {
  const { answer } = shown;
  if (answer.kind !== 'figures') return null;
  try {
    const chart = await within(draw(shown, bot), longest, 'late' as const);
    if (chart !== 'late') return chart;
    bot.log.warn({ line: answer.line }, 'the chart took too long');
  } catch (error) {
    bot.log.warn({ err: error, line: answer.line }, 'the chart failed');
  }
  return null;
};

/** Sends an answer with its chart at once where both are ready soon, else when they are. */
export const sendAnswer = async <Body>(
  shown: Shown,
  bot: Bot,
  sending: Sending<Body>,
  form: Form<Body>,
): Promise<void> => {
  const drawing = drawSafely(shown, bot);
  const chart = await within(drawing, patience, 'late' as const);
  if (chart !== 'late') {
    await sending.now(form(shown, chart));
    return;
  }
  await sending.defer();
  await sending.later(form(shown, await drawing));
};
