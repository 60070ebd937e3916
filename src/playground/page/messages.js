/** The messages of the room on view: added, replaced, taken away; kept in view while the reader is at the end. Those of other rooms wait. */

import { byId, make } from './dom.js';
import { renderMessage, renderPending } from './render-message.js';
import { currentRoom } from './rooms.js';
import { say } from './texts.js';

const nearTheEnd = 120;

/** Remembers which part of a message has the focus, so that a newer version can take it over. */
const focusWithin = (element) => {
  const { activeElement } = document;
  if (element === undefined || activeElement === null || !element.contains(activeElement)) return null;
  return activeElement.getAttribute('data-custom-id') ?? '';
};

const restoreFocus = (element, customId) => {
  if (customId === null) return;
  const target = [...element.querySelectorAll('[data-custom-id]')].find(
    (one) => one.getAttribute('data-custom-id') === customId && !one.disabled,
  );
  (target ?? element.querySelector('button, select, a, summary'))?.focus();
};

/** Fills the message list and answers with what may happen to it. */
export const mountMessages = (context) => {
  const list = byId('messages');
  const scroller = byId('scroller');
  const records = new Map();
  const elements = new Map();
  const pendings = new Map();
  const whole = {
    ...context,
    get me() {
      return context.me;
    },
    find: (id) => records.get(id),
  };

  const isAtEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < nearTheEnd;

  const toEnd = () => {
    scroller.scrollTop = scroller.scrollHeight;
  };

  /** A message that is taller than the view is shown from its beginning. */
  const keepingEnd = (change) => {
    const wasAtEnd = isAtEnd();
    const changed = change();
    if (!wasAtEnd) return;
    if (changed.offsetHeight > scroller.clientHeight) changed.scrollIntoView({ block: 'start' });
    else toEnd();
  };

  const isHere = (record) => record.message.channel_id === currentRoom().id;

  const place = (record) => {
    const { id } = record.message;
    const before = elements.get(id);
    const focused = focusWithin(before);
    const element = renderMessage(record, whole);
    elements.set(id, element);
    if (before === undefined) list.append(element);
    else before.replaceWith(element);
    restoreFocus(element, focused);
    return element;
  };

  const dropPending = (nonce) => {
    pendings.get(nonce)?.element.remove();
    pendings.delete(nonce);
  };

  const addPending = (nonce, pending) => {
    const element = renderPending({ ...pending, onDismiss: () => dropPending(nonce) }, whole);
    pendings.get(nonce)?.element.remove();
    const roomId = pendings.get(nonce)?.roomId ?? currentRoom().id;
    pendings.set(nonce, { pending, element, roomId });
    if (roomId !== currentRoom().id) return;
    list.append(element);
    toEnd();
  };

  /** Everything that stands in the room on view, from its beginning. */
  const draw = () => {
    elements.clear();
    list.replaceChildren();
    for (const record of records.values()) if (isHere(record)) place(record);
    for (const { element, roomId } of pendings.values()) if (roomId === currentRoom().id) list.append(element);
    toEnd();
  };

  const put = (record, nonce) => {
    records.set(record.message.id, record);
    dropPending(nonce);
    if (isHere(record)) keepingEnd(() => place(record));
  };

  return {
    /** Everything anew: after joining, a broken connection or a change of language. */
    reset: (all) => {
      records.clear();
      for (const record of all) records.set(record.message.id, record);
      draw();
    },
    draw,
    put,
    /** Shows a message anew, where it is on view. */
    refresh: (id) => {
      const record = records.get(id);
      if (record !== undefined) put(record);
    },
    remove: (id) => {
      elements.get(id)?.remove();
      elements.delete(id);
      records.delete(id);
    },
    all: () => [...records.values()],
    isEmpty: () => records.size === 0 && pendings.size === 0,
    addPending,
    dropPending,
    /** Says under a command that nothing came of it. */
    failPending: (nonce, error) => {
      const known = pendings.get(nonce);
      if (known !== undefined) addPending(nonce, { ...known.pending, error });
    },
    /** Says under a message that what was pressed failed. */
    failPress: (messageId, text = say('pressFailed')) => {
      const main = elements.get(messageId)?.querySelector('.message-main');
      main?.querySelector('.failure')?.remove();
      main?.append(make('p', { class: 'failure', role: 'alert' }, text));
    },
  };
};
