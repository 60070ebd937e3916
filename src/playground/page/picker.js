/** The slash picker: the commands that match what was typed after `/`. */

import { make } from './dom.js';
import { makeListbox } from './listbox.js';
import { locale, localised, say } from './texts.js';

const namesOf = (command) => [command.name, localised(command, 'name')].map((name) => name.toLocaleLowerCase(locale()));

const rank = (command, query) => {
  const names = namesOf(command);
  if (names.some((name) => name.startsWith(query))) return 0;
  if (names.some((name) => name.includes(query))) return 1;
  return localised(command, 'description').toLocaleLowerCase(locale()).includes(query) ? 2 : 3;
};

/** Slash commands that match, names that begin with the query first. */
const matching = (commands, query) =>
  commands
    .filter((command) => command.type === 1)
    .map((command) => ({ command, rank: rank(command, query.toLocaleLowerCase(locale())) }))
    .filter((one) => one.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map((one) => one.command);

const optionNames = (command) =>
  (command.options ?? []).map((option) =>
    make('span', { class: option.required ? 'picker-option required' : 'picker-option' }, localised(option, 'name')),
  );

const entry = (command) => ({
  value: command,
  content: [
    make('img', { src: '/page/mark.svg', alt: '', class: 'picker-icon', width: 32, height: 32 }),
    make(
      'span',
      { class: 'picker-text' },
      make('span', { class: 'picker-name' }, `/${localised(command, 'name')}`, ' ', optionNames(command)),
      make('span', { class: 'picker-description' }, localised(command, 'description')),
    ),
  ],
});

/** Makes the picker; `onPick(command)` runs when a command is taken. */
export const makePicker = (onPick) => {
  const listbox = makeListbox('picker', onPick);
  return {
    ...listbox,
    /** Shows what matches the text of the box, or hides where it is no command. */
    update: (input, commands) => {
      const query = /^\/(\S*)$/.exec(input.value)?.[1];
      if (query === undefined) return listbox.hide();
      return listbox.show(input, {
        heading: query === '' ? say('commands') : say('commandsMatching', { query }),
        list: matching(commands, query).map(entry),
        emptyNote: commands.length === 0 ? say('noCommands') : say('noCommand'),
        isFirstActive: true,
      });
    },
  };
};
