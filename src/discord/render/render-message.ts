import { ComponentType, type APIComponentInContainer } from 'discord-api-types/v10';

import type { Answer } from '../../answers/answer.ts';
import { limits } from '../limits.ts';
import type { Message } from '../message.ts';
import { cutText } from './cut.ts';
import { layOut, pageRoom, renderFigures, type Page } from './pages.ts';
import { room } from './room.ts';
import { renderMeant } from './menus.ts';
import { renderRows } from './rows.ts';
import { renderRuns } from './runs.ts';
import {
  renderConflicts,
  renderHeadline,
  renderLine,
  renderNotes,
  renderSearched,
  renderSuggestions,
  renderUnderstood,
} from './sections.ts';
import { renderTable } from './table.ts';
import { renderPassages, renderSources } from './sources.ts';
import { renderThumbs } from './thumbs.ts';
import type { View } from './view.ts';

export interface Chart {
  readonly png: Uint8Array;
  /** What the picture shows, for who can't see it. */
  readonly alt: string;
}

type Parts = readonly APIComponentInContainer[];

export const chartName = 'chart.png';

const text = (content: string): Parts => (content === '' ? [] : [{ type: ComponentType.TextDisplay, content }]);

const separator: APIComponentInContainer = { type: ComponentType.Separator, divider: true };

const pictureOf = (chart: Chart | null): Parts => {
  if (chart === null) return [];
  const description = cutText(chart.alt, limits.message.altText) || chartName;
  return [{ type: ComponentType.MediaGallery, items: [{ media: { url: `attachment://${chartName}` }, description }] }];
};

const figuresOf = (answer: Answer, page: Page, view: View, chart: Chart | null): Parts => [
  ...text(renderFigures(page)),
  ...text(renderConflicts(answer, page)),
  ...text(view.style === 'table' ? renderTable(answer, room.table) : ''),
  ...pictureOf(chart),
  separator,
  ...text(renderSources(answer, page, view)),
];

const passagesOf = (answer: Answer): Parts => [...text(renderPassages(answer)), ...text(renderSearched(answer))];

/** Green where a figure was traced, amber where all readings are unsure, grey where there is none. */
export const accentOf = (page: Page): number => {
  if (page.length === 0) return 0x80848e;
  return page.some(({ figure }) => figure.tier === 'confident') ? 0x2e8b57 : 0xc98a1b;
};

/**
 * An answer as a Components V2 message within Discord's limits, however large the answer: what has no room is counted.
 * A figure without a quote is not shown.
 *
 * @param all The answer before it was narrowed down: its menus offer all that there is.
 */
export const renderMessage = (
  answer: Answer,
  view: View,
  chart: Chart | null = null,
  all: Answer = answer,
): Message => {
  const isTable = view.style === 'table';
  const pages = layOut(answer, pageRoom(answer, view.style));
  const here = { ...view, page: Math.max(0, Math.min(view.page, pages.length - 1)) };
  const page = pages[here.page] ?? [];
  const picture = page.length === 0 || isTable ? null : chart;
  const line = renderLine(answer);
  const hasButtons = line !== '' && layOut(all, room.page).length > 0;
  const omitted = hasButtons ? 0 : pages.slice(here.page + 1).flat().length;
  const components = [
    ...text([renderHeadline(answer), renderUnderstood(answer)].filter((part) => part !== '').join('\n')),
    ...(page.length === 0 ? passagesOf(answer) : figuresOf(answer, page, view, picture)),
    ...text(renderSuggestions(answer)),
    ...text(renderNotes(answer, view, omitted)),
    ...text(line),
    ...(hasButtons ? renderRows(answer, all, pages, here) : renderRuns(answer.suggestions, answer.language)),
    ...(hasButtons || line === '' ? [] : [...renderMeant(answer, here), renderThumbs(answer.language, view.day)]),
  ];
  return {
    components: [{ type: ComponentType.Container, accent_color: accentOf(page), components }],
    files: picture === null ? [] : [{ name: chartName, bytes: picture.png }],
  };
};
