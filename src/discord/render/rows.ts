import {
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIStringSelectComponent,
} from 'discord-api-types/v10';

import type { Answer } from '../../answers/answer.ts';
import { limits } from '../limits.ts';
import { pressFrom, renderPagers, renderTools } from './buttons.ts';
import { renderMeant, renderMenus } from './menus.ts';
import type { Page } from './pages.ts';
import { renderThumbs } from './thumbs.ts';
import type { View } from './view.ts';

type Row = APIActionRowComponent<APIButtonComponentWithCustomId> | APIActionRowComponent<APIStringSelectComponent>;

/**
 * The rows under an answer: pages, what can be had of the figures, and the menus where they are open.
 *
 * @param all The answer before it was narrowed down.
 */
export const renderRows = (answer: Answer, all: Answer, pages: readonly Page[], view: View): readonly Row[] => {
  const menus = renderMenus(all, pressFrom(answer, view));
  const pagers = renderPagers(answer, pages, view);
  const tools = pages.length === 0 && !view.isOpen ? [] : renderTools(answer, view, menus.length > 0);
  const rows = [
    ...[pagers, tools]
      .filter((components) => components.length > 0)
      .map((components) => ({ type: ComponentType.ActionRow as const, components: [...components] })),
    ...(view.isOpen ? menus : renderMeant(all, view)),
  ];
  // Where menus are open the thumbs wait, and where all are the pages too: a message of the older kind holds five rows.
  if (rows.length > limits.message.rows) return rows.slice(1);
  return view.isOpen ? rows : [...rows, renderThumbs(answer.language, view.day)];
};
