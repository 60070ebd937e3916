/** A popup list that belongs to an input: the focus stays in the input, arrows move the active entry. */

import { make } from './dom.js';

/**
 * Makes a list. An entry is `{ content, value, label? }`; `onChoose(value)` runs when one is taken.
 * `note` stands in place of entries where there are none.
 */
export const makeListbox = (id, onChoose) => {
  const element = make('div', { class: 'listbox', role: 'listbox', id, hidden: true });
  const title = make('p', { class: 'listbox-title', id: `${id}-title` });
  const note = make('p', { class: 'listbox-note', role: 'status' });
  const box = make('div', { class: 'popup', hidden: true }, title, element, note);
  element.setAttribute('aria-labelledby', title.id);
  let entries = [];
  let active = -1;
  let input = null;

  const mark = () => {
    for (const [index, option] of [...element.children].entries()) {
      option.setAttribute('aria-selected', String(index === active));
      if (index === active) option.scrollIntoView({ block: 'nearest' });
    }
    if (input === null) return;
    if (active >= 0) input.setAttribute('aria-activedescendant', `${id}-${active}`);
    else input.removeAttribute('aria-activedescendant');
  };

  const take = (index) => {
    const entry = entries[index];
    if (entry !== undefined) onChoose(entry.value);
    return entry !== undefined;
  };

  const option = (entry, index) =>
    make(
      'div',
      {
        class: 'listbox-option',
        role: 'option',
        id: `${id}-${index}`,
        'aria-selected': 'false',
        onpointerdown: (event) => event.preventDefault(),
        onpointermove: () => {
          if (active === index) return;
          active = index;
          mark();
        },
        onclick: () => take(index),
      },
      entry.content,
    );

  const hide = () => {
    box.hidden = true;
    element.hidden = true;
    active = -1;
    if (input === null) return;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const show = (owner, { heading, list, emptyNote, isFirstActive }) => {
    input = owner;
    entries = list;
    active = isFirstActive && list.length > 0 ? 0 : -1;
    title.textContent = heading;
    note.textContent = list.length === 0 ? emptyNote : '';
    note.hidden = list.length > 0;
    element.replaceChildren(...list.map(option));
    element.hidden = list.length === 0;
    box.hidden = false;
    input.setAttribute('aria-expanded', String(list.length > 0));
    input.setAttribute('aria-controls', id);
    mark();
  };

  const move = (step) => {
    if (entries.length === 0) return;
    active = (active + step + entries.length + (active < 0 && step < 0 ? 1 : 0)) % entries.length;
    mark();
  };

  return {
    box,
    show,
    hide,
    move,
    isOpen: () => !box.hidden,
    /** Takes the active entry; false where none is. */
    takeActive: () => !box.hidden && active >= 0 && take(active),
  };
};

/** Arrow keys, Home and End for an input with a list; true where the key was used. */
export const moveByKey = (listbox, key) => {
  if (!listbox.isOpen()) return false;
  if (key === 'ArrowDown') listbox.move(1);
  else if (key === 'ArrowUp') listbox.move(-1);
  else return false;
  return true;
};
