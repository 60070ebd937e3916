/** The box at the bottom: plain text, the slash picker, or the form of a chosen command. */

import { findCommand, parseLine } from './command-line.js';
import { make } from './dom.js';
import { icon } from './icons.js';
import { moveByKey } from './listbox.js';
import { makeOptions } from './options.js';
import { makePicker } from './picker.js';
import { currentRoom, placeholderOf } from './rooms.js';
import { say } from './texts.js';

/**
 * Fills `root`. `commands()` gives what the bot registered; `onCommand(command, options)` and
 * `onText(text, reply)` send.
 * Returns `refresh()`, for when the commands or the language changed, and `focus()`.
 */
export const mountComposer = (root, { commands, onCommand, onText }) => {
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
  /** What is replied to: its id, who wrote it, and whether they are pinged. */
  let reply = null;

  const replyBar = () => {
    if (reply === null) return null;
    const ping = make(
      'button',
      {
        type: 'button',
        class: 'link-button',
        'aria-pressed': String(reply.ping),
        onclick: () => {
          reply = { ...reply, ping: !reply.ping };
          showBox();
        },
      },
      say(reply.ping ? 'pingOn' : 'pingOff'),
    );
    const cancel = make(
      'button',
      {
        type: 'button',
        class: 'link-button',
        onclick: () => {
          reply = null;
          showBox();
        },
      },
      say('cancel'),
    );
    return make('p', { class: 'reply-bar' }, say('replyingTo', { user: reply.name }), ' · ', ping, ' · ', cancel);
  };

  const showBox = () => {
    root.replaceChildren(...[picker.box, replyBar(), textLine, hint].filter((part) => part !== null));
    label();
    input.focus();
  };

  const label = () => {
    input.placeholder = placeholderOf(currentRoom());
    input.setAttribute('aria-label', input.placeholder);
    sendButton.setAttribute('aria-label', say('send'));
    sendButton.title = say('send');
    hint.textContent = isFilling ? say('keysFields') : say('keys');
  };

  const write = (text) => {
    isFilling = false;
    input.value = text;
    showBox();
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
    const replied = reply === null ? undefined : { replyTo: reply.id, ping: reply.ping };
    reply = null;
    write('');
    onText(text, replied);
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
    } else if (event.key === 'Escape' && reply !== null) {
      event.preventDefault();
      reply = null;
      showBox();
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
    /** Goes back to an empty text box, and to no reply. */
    reset: () => {
      reply = null;
      write('');
    },
    /** Puts a line into the box, as if it had been typed. */
    write: (text) => {
      write(text);
      onInput();
    },
    /** The next text replies to a message: `id`, and the `name` of who wrote it. */
    replyTo: (message) => {
      reply = { ...message, ping: true };
      write('');
    },
  };
};
