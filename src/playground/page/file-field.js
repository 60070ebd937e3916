/** One option of a command that takes a file. */

import * as api from './api.js';
import { make } from './dom.js';
import { localised, say } from './texts.js';

/** Makes a field; the file is sent as soon as it is chosen. `host` gives the moves `onTaken`, `onSend`, `onLeave` and `onRemove`. */
export const makeFileField = (option, host) => {
  let sent = null;
  const name = localised(option, 'name');
  const heading = () => `${name} – ${localised(option, 'description')}`;
  const note = make('span', { class: 'file-note', role: 'status' });
  const input = make('input', {
    type: 'file',
    class: 'field-input file-input',
    id: `option-${option.name}`,
    'aria-required': String(option.required === true),
    'aria-describedby': 'option-help',
  });
  const element = make(
    'span',
    { class: 'field' },
    make('label', { class: 'field-name', for: input.id }, name),
    input,
    note,
  );
  const fail = (text) => {
    sent = null;
    input.setAttribute('aria-invalid', 'true');
    note.textContent = text;
  };
  const send = async (file) => {
    note.textContent = say('uploading');
    try {
      sent = await api.upload(file);
      note.textContent = '';
      input.removeAttribute('aria-invalid');
      host.onTaken(field);
    } catch {
      fail(say('notUploaded'));
    }
  };
  input.addEventListener('change', () => {
    const [file] = input.files;
    sent = null;
    if (file !== undefined) void send(file);
  });
  input.addEventListener('focus', () => host.onFocus(field));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      host.onLeave();
    } else if (event.key === 'Backspace' && sent === null) {
      event.preventDefault();
      host.onRemove(field);
    } else if (event.key === 'Enter' && sent !== null) {
      // By itself the field would ask for another file.
      event.preventDefault();
      host.onSend();
    }
  });
  const read = () => sent?.id ?? '';
  const shown = () => (sent === null ? {} : { shown: sent.filename.slice(0, 100) });
  const field = { option, element, input, read, shown, take: () => undefined, heading };
  return field;
};
