import type { APIEmbed } from 'discord-api-types/v10';

import type { Answer } from '../../answers/answer.ts';
import { limits } from '../limits.ts';
import type { EmbedMessage } from '../message.ts';
import { cutText } from './cut.ts';
import { layOut, pageRoom, renderFigures, type Page } from './pages.ts';
import { accentOf, chartName, type Chart } from './render-message.ts';
import { room } from './room.ts';
import { renderMeant } from './menus.ts';
import { renderRows } from './rows.ts';
import { renderRuns } from './runs.ts';
import {
  renderConflicts,
  renderHeadline,
  renderNotes,
  renderSearched,
  renderSuggestions,
  renderUnderstood,
} from './sections.ts';
import { renderTable } from './table.ts';
import { renderPassages, renderSources } from './sources.ts';
import { renderThumbs } from './thumbs.ts';
import type { View } from './view.ts';

const bodyOf = (answer: Answer, page: Page, view: View): readonly string[] =>
  page.length === 0
    ? [renderPassages(answer), renderSearched(answer)]
    : [
        renderFigures(page),
        renderConflicts(answer, page),
        view.style === 'table' ? renderTable(answer, room.table) : '',
        renderSources(answer, page, view),
      ];

/** What buttons read back stands in the embed's footer. */
const hasLine = ({ line }: Answer): boolean => line.trim() !== '' && line.length <= room.line;

const footerOf = (answer: Answer): Pick<APIEmbed, 'footer'> =>
  hasLine(answer) ? { footer: { text: answer.line } } : {};

const rowsOf = (answer: Answer, all: Answer, pages: readonly Page[], view: View): EmbedMessage['components'] => {
  if (hasLine(answer) && all.figures.length > 0) return renderRows(answer, all, pages, view);
  const runs = renderRuns(answer.suggestions, answer.language);
  return hasLine(answer) ? [...runs, ...renderMeant(answer, view), renderThumbs(answer.language, view.day)] : runs;
};

/**
 * An answer as content and one embed, for what pings: a notification shows the content, and nothing of a Components V2
 * message. The embed's footer holds the line.
 */
export const renderEmbed = (
  answer: Answer,
  view: View,
  chart: Chart | null = null,
  all: Answer = answer,
): EmbedMessage => {
  const isTable = view.style === 'table';
  const pages = layOut(answer, pageRoom(answer, view.style));
  const here = { ...view, page: Math.max(0, Math.min(view.page, pages.length - 1)) };
  const page = pages[here.page] ?? [];
  const picture = page.length === 0 || isTable ? null : chart;
  const parts = [
    renderUnderstood(answer),
    ...bodyOf(answer, page, view),
    renderSuggestions(answer),
    renderNotes(answer, view, 0),
  ];
  const description = cutText(
    parts
      .filter((part, at) => part !== '' || at === 3)
      .join('\n')
      .trim(),
    limits.embed.description,
  );
  return {
    content: cutText(renderHeadline(answer), limits.message.content),
    embeds: [
      {
        color: accentOf(page),
        description,
        ...(picture === null ? {} : { image: { url: `attachment://${chartName}` } }),
        ...footerOf(answer),
      },
    ],
    components: rowsOf(answer, all, pages, here),
    files:
      picture === null
        ? []
        : [{ name: chartName, bytes: picture.png, description: cutText(picture.alt, limits.message.altText) }],
  };
};
