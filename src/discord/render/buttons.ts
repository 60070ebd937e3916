import { ButtonStyle, ComponentType, type APIButtonComponentWithCustomId } from 'discord-api-types/v10';

import type { Answer } from '../../answers/answer.ts';
import { say } from '../../locales/say.ts';
import { writeCustomId, type Press } from '../custom-id.ts';
import { limits } from '../limits.ts';
import { cutText } from './cut.ts';
import { quotedOn, type Page } from './pages.ts';
import { furtherSources } from './sources.ts';
import type { View } from './view.ts';

type Button = APIButtonComponentWithCustomId;

const button = (press: Press, label: string): Button => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: cutText(label, limits.message.buttonLabel),
  custom_id: writeCustomId(press),
});

const pagers = (answer: Answer, pages: readonly Page[], here: Press): readonly Button[] => {
  const rest = pages.slice(here.page + 1).flat().length;
  return [
    ...(here.page > 0 ? [button({ ...here, page: here.page - 1 }, say(answer.language, 'discord.button.back'))] : []),
    ...(rest > 0
      ? [button({ ...here, page: here.page + 1 }, say(answer.language, 'discord.button.more', { n: rest }))]
      : []),
  ];
};

const sourcesToggle = (answer: Answer, page: Page, view: View, here: Press): readonly Button[] => {
  const further = furtherSources(answer, page).length;
  if (further === 0) return [];
  const n = further + quotedOn(page).length;
  return view.sources === 'few'
    ? [button({ ...here, sources: 'all' }, say(answer.language, 'discord.button.all', { n }))]
    : [button(here, say(answer.language, 'discord.button.fewer'))];
};

/** What the buttons of a message start from. */
export const pressFrom = (answer: Answer, { isStale: _isStale, ...view }: View): Press => ({
  ...view,
  action: 'page',
  sources: 'few',
  language: answer.language,
});

/** Back, more figures, all sources: those that lead somewhere. */
export const renderPagers = (answer: Answer, pages: readonly Page[], view: View): readonly Button[] => {
  const here = pressFrom(answer, view);
  return [...pagers(answer, pages, here), ...sourcesToggle(answer, pages[view.page] ?? [], view, here)];
};

/** What can be had of the figures shown, and the switch for the menus. */
export const renderTools = (answer: Answer, view: View, hasMenus: boolean): readonly Button[] => {
  const { language } = answer;
  const here = pressFrom(answer, view);
  return [
    button({ ...here, action: 'cite' }, say(language, 'under.button.cite')),
    button({ ...here, action: 'context' }, say(language, 'under.button.context')),
    button({ ...here, action: 'why' }, say(language, 'under.button.why')),
    button({ ...here, action: 'data' }, say(language, 'under.button.data')),
    ...(hasMenus
      ? [
          button(
            { ...here, isOpen: !view.isOpen },
            say(language, view.isOpen ? 'under.button.close' : 'under.button.open'),
          ),
        ]
      : []),
  ];
};
