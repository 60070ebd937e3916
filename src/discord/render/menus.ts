import { ComponentType, type APIActionRowComponent, type APIStringSelectComponent } from 'discord-api-types/v10';

import type { Answer } from '../../answers/answer.ts';
import { codeOf, outletOf } from '../../answers/under/filter-answer.ts';
import { say, type MessageKey } from '../../locales/say.ts';
import { chartStyles, writeCustomId, type Action, type Press } from '../custom-id.ts';
import { limits } from '../limits.ts';
import { outletKey } from '../outlet-key.ts';
import { pressFrom } from './buttons.ts';
import { languageName } from './citation.ts';
import { cutText } from './cut.ts';
import type { View } from './view.ts';

interface Entry {
  readonly value: string;
  readonly label: string;
}

/** What a menu holds for "all of them". */
export const allValue = 'all';

type Row = APIActionRowComponent<APIStringSelectComponent>;

const menu = (here: Press, action: Action, key: MessageKey, entries: readonly Entry[], chosen: string): Row => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect,
      custom_id: writeCustomId({ ...here, action, page: 0 }),
      placeholder: say(here.language, key),
      options: entries.slice(0, limits.menuEntries).map(({ value, label }) => ({
        value,
        label: cutText(label, limits.menuText),
        default: value === chosen,
      })),
    },
  ],
});

const distinct = (entries: readonly Entry[]): readonly Entry[] =>
  [...new Map(entries.toReversed().map((entry) => [entry.value, entry])).values()].toReversed();

const withAll = (here: Press, key: MessageKey, entries: readonly Entry[]): readonly Entry[] => [
  { value: allValue, label: say(here.language, key) },
  ...entries,
];

const languagesIn = ({ citations, language }: Answer): readonly Entry[] =>
  distinct(
    citations.map((citation) => ({ value: citation.language, label: languageName(citation.language, language) })),
  );

const outletsIn = ({ citations }: Answer): readonly Entry[] =>
  distinct(
    citations.map((citation) => ({ value: outletKey(outletOf(citation)), label: outletOf(citation).trim() || '–' })),
  );

const periodsIn = ({ figures }: Answer): readonly Entry[] =>
  distinct(
    figures
      .toSorted((a, b) => (b.period?.to ?? '').localeCompare(a.period?.to ?? ''))
      .flatMap((figure) => {
        const code = codeOf(figure);
        return code === null || code.length > limits.periodCode
          ? []
          : [{ value: code, label: figure.period?.label.trim() || code }];
      }),
  );

const filterMenu = (
  here: Press,
  action: 'language' | 'publisher' | 'period',
  entries: readonly Entry[],
): readonly Row[] =>
  entries.length < 2
    ? []
    : [
        menu(
          here,
          action,
          `under.menu.${action}`,
          withAll(here, `under.all.${action}`, entries),
          here.only[action] ?? allValue,
        ),
      ];

const styleMenu = (here: Press): Row =>
  menu(
    here,
    'chart',
    'under.menu.chart',
    chartStyles.map((style) => ({ value: style, label: say(here.language, `under.style.${style}`) })),
    here.style,
  );

/** A menu of what a plain question may have meant instead. */
export const renderMeant = (answer: Answer, view: View): readonly Row[] => {
  const { alternatives = [] } = answer;
  const entries = distinct(
    alternatives
      .map(({ option, value, label }) => ({ value: `${option}:${value}`, label: label.trim() || value.trim() || '–' }))
      .filter(({ value }) => value.length <= limits.menuText),
  );
  return entries.length === 0 ? [] : [menu(pressFrom(answer, view), 'meant', 'under.menu.meant', entries, '')];
};

/**
 * Menus that narrow an answer down and choose how it is drawn; none where there is nothing to choose.
 *
 * @param all The answer before it was narrowed down.
 */
export const renderMenus = (all: Answer, here: Press): readonly Row[] => [
  ...filterMenu(here, 'language', languagesIn(all)),
  ...filterMenu(here, 'publisher', outletsIn(all)),
  ...filterMenu(here, 'period', periodsIn(all)),
  ...(all.figures.length > 1 ? [styleMenu(here)] : []),
];
