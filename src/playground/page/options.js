/** The form that a chosen command turns the text box into: its options as fields, the other ones as buttons to add. */

import * as api from './api.js';
import { make } from './dom.js';
import { icon } from './icons.js';
import { makeFileField } from './file-field.js';
import { makeListbox } from './listbox.js';
import { makeOptionField } from './option-field.js';
import { localised, say } from './texts.js';

/**
 * Makes the form for a command with some values given by option name. `onSend(options)` runs with what was filled in,
 * `onLeave()` when the visitor goes back to writing.
 */
export const makeOptions = (command, values, { onSend, onLeave }) => {
  const options = command.options ?? [];
  let current = null;
  const listbox = makeListbox('choices', (choice) => current?.take(choice));
  const row = make('div', { class: 'fields' });
  const more = make('div', { class: 'more-options' });
  const help = make('p', { class: 'option-help', id: 'option-help' });
  const sendButton = make(
    'button',
    { type: 'submit', class: 'send-button', 'aria-label': say('send'), title: say('send') },
    icon('send'),
  );
  const form = make(
    'form',
    { class: 'option-form', 'aria-label': say('options', { name: localised(command, 'name') }), novalidate: true },
    listbox.box,
    help,
    make(
      'div',
      { class: 'option-line' },
      make('span', { class: 'command-pill' }, `/${localised(command, 'name')}`),
      row,
      more,
      sendButton,
    ),
  );
  let fields = [];

  const given = () =>
    fields
      .map((field) => ({ name: field.option.name, value: field.read(), ...field.shown() }))
      .filter((one) => one.value !== '');

  const complete = async (name) => {
    const typed = fields.map((field) => ({
      name: field.option.name,
      value: field.option.name === name ? field.input.value : field.read(),
      ...(field.option.name === name ? { focused: true } : {}),
    }));
    try {
      return await api.complete(
        command.id,
        typed.filter((one) => one.focused || one.value !== ''),
      );
    } catch {
      return null;
    }
  };

  const focusAt = (index) => (fields[index]?.input ?? sendButton).focus();

  const send = () => {
    const missing = fields.filter((field) => field.option.required && field.read() === '');
    for (const field of missing) field.input.setAttribute('aria-invalid', 'true');
    if (missing.length === 0) return onSend(given());
    missing[0].input.focus();
    help.textContent = `${missing[0].heading()} · ${say('missing')}`;
    return undefined;
  };

  const remove = (field) => {
    const index = fields.indexOf(field);
    if (field.option.required || fields.length === 1) return index <= 0 ? onLeave() : focusAt(index - 1);
    fields = fields.filter((one) => one !== field);
    field.element.remove();
    showMore();
    return focusAt(Math.max(0, index - 1));
  };

  const host = {
    listbox,
    complete,
    onSend: send,
    onLeave,
    onRemove: remove,
    onFocus: (field) => {
      current = field;
      help.textContent = `${field.heading()} · ${say(field.option.required ? 'required' : 'optional')}`;
    },
    onTaken: () => {
      const next = fields.findIndex((field) => field.option.required && field.read() === '');
      if (next >= 0) focusAt(next);
    },
  };

  const add = (option, initial) => {
    const field = option.type === 11 ? makeFileField(option, host) : makeOptionField(option, initial, host);
    fields = [...fields, field];
    row.append(field.element);
    return field;
  };

  function showMore() {
    const rest = options.filter((option) => !fields.some((field) => field.option === option));
    more.replaceChildren(
      ...rest.map((option) =>
        make(
          'button',
          {
            type: 'button',
            class: 'add-option',
            title: localised(option, 'description'),
            'aria-label': say('addOption', {
              name: localised(option, 'name'),
              description: localised(option, 'description'),
            }),
            onclick: () => {
              const field = add(option);
              showMore();
              field.input.focus();
            },
          },
          `+ ${localised(option, 'name')}`,
        ),
      ),
    );
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  form.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.target.classList.contains('field-input')) return;
    if (event.key === 'Escape' || (event.key === 'Backspace' && event.target === sendButton)) {
      event.preventDefault();
      onLeave();
    }
  });

  // Nothing given: start with what must be filled in, or with the first option where nothing must.
  const isShown = (option, index) =>
    option.required ||
    values.has(option.name) ||
    (index === 0 && values.size === 0 && !options.some((one) => one.required));
  for (const [index, option] of options.entries()) if (isShown(option, index)) add(option, values.get(option.name));
  showMore();
  help.textContent = options.length === 0 ? localised(command, 'description') : '';

  return {
    element: form,
    focus: () => {
      const empty = fields.findIndex((field) => field.read() === '');
      focusAt(empty >= 0 ? empty : fields.length - 1);
    },
  };
};
