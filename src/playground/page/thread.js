/** Threads on a message: opening one, the way into it, and the message that it begins with. */

import { make } from './dom.js';
import { icon } from './icons.js';
import { openModal } from './modal.js';
import { countOf, say } from './texts.js';

const longestName = 100;
const nameField = 'name';

/** Asks for a thread's name; `onName(name)` runs with what was written. */
export const askName = (onName) =>
  openModal(
    {
      title: say('startThread'),
      components: [
        {
          type: 1,
          components: [{ custom_id: nameField, label: say('threadName'), style: 1, max_length: longestName }],
        },
      ],
    },
    (values) => onName(values[nameField]),
  );

/** Under a message that carries a thread: its name, how much was said there, and the way into it. */
export const threadLink = (thread, onGo) =>
  make(
    'button',
    { type: 'button', class: 'thread-link', onclick: () => onGo(thread.id) },
    icon('thread'),
    make('span', { class: 'room-name' }, thread.name),
    make('span', { class: 'thread-count' }, countOf('messages', thread.message_count)),
  );

const actionRow = 1;

const withoutRows = (components) =>
  components
    .filter((component) => component.type !== actionRow)
    .map((component) =>
      component.components === undefined ? component : { ...component, components: withoutRows(component.components) },
    );

/** The message that a thread was opened on, as the thread shows it: to be read, not to be used. */
export const starterOf = (record) => ({
  ...record,
  message: { ...record.message, thread: undefined, components: withoutRows(record.message.components ?? []) },
});
