/** The box at the bottom: plain text, the slash picker, or the form of a chosen command. */

import { findCommand, parseLine } from './command-line.js';
import { make } from './dom.js';
import { icon } from './icons.js';
import { moveByKey } from './listbox.js';
import { makeOptions } from './options.js';
import { makePicker } from './picker.js';
import { say } from './texts.js';

/**
 * Fills `root`. `commands()` gives what the bot registered; `onCommand(command, options)` and `onText(text)` send.
 * Returns `refresh()`, for when the commands or the language changed, and `focus()`.
 */
export const mountComposer = (root, { channel, commands, onCommand, onText }) => {
  const picker = makePicker((command) => fill(command, new Map()));
  const input = make('input', {
    type: 'text',
    class: 'text-box',
    id: 'text-box',
    role: 'combobox',
    maxlength: '2000',
    'aria-expanded': 'false',
    'aria-controls': 'picker',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    autocomplete: 'off',
  });
  const sendButton = make('button', { type: 'button', class: 'send-button' }, icon('send'));
  const textLine = make('div', { class: 'text-line' }, input, sendButton);
  const hint = make('p', { class: 'hint' });
  let isFilling = false;

  const label = () => {
    input.placeholder = say('placeholder', { channel });
    input.setAttribute('aria-label', say('placeholder', { channel }));
    sendButton.setAttribute('aria-label', say('send'));
    sendButton.title = say('send');
    hint.textContent = isFilling ? say('keysFields') : say('keys');
  };

  const write = (text) => {
    isFilling = false;
    input.value = text;
    root.replaceChildren(picker.box, textLine, hint);
    label();
    input.focus();
    picker.update(input, commands());
  };

  function fill(command, values) {
    isFilling = true;
    picker.hide();
    const form = makeOptions(command, values, {
      onSend: (options) => {
        write('');
        onCommand(command, options);
      },
      onLeave: () => write(''),
    });
    root.replaceChildren(form.element, hint);
    label();
    form.focus();
  }

  const send = () => {
    const text = input.value.trim();
    if (text === '') return;
    const line = parseLine(text, commands());
    if (line !== null) return fill(line.command, line.values);
    write('');
    onText(text);
  };

  const onInput = () => {
    const name = /^\/(\S+)\s/u.exec(input.value)?.[1];
    const command = name === undefined ? undefined : findCommand(commands(), name);
    if (command !== undefined) return fill(command, parseLine(input.value, commands())?.values ?? new Map());
    return picker.update(input, commands());
  };

  const onKey = (event) => {
    if (event.isComposing) return;
    if (moveByKey(picker, event.key)) event.preventDefault();
    else if (event.key === 'Enter') {
      event.preventDefault();
      if (!picker.takeActive()) send();
    } else if (event.key === 'Tab' && !event.shiftKey && picker.takeActive()) event.preventDefault();
    else if (event.key === 'Escape' && picker.isOpen()) {
      event.preventDefault();
      picker.hide();
    }
  };

  input.addEventListener('input', onInput);
  input.addEventListener('keydown', onKey);
  input.addEventListener('blur', picker.hide);
  input.addEventListener('focus', () => picker.update(input, commands()));
  sendButton.addEventListener('click', send);
  write('');

  return {
    focus: () => input.focus(),
    /** Labels anew; an open form is left alone. */
    refresh: () => {
      label();
      if (!isFilling && document.activeElement === input) picker.update(input, commands());
    },
    /** Goes back to an empty text box. */
    reset: () => write(''),
  };
};
