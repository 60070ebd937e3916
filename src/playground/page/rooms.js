/** The channels and threads of the server, as the sidebar lists them. */

import { byId, hiddenText, make } from './dom.js';
import { icon } from './icons.js';
import { say } from './texts.js';

const roomStore = 'tickmark-room';

const state = { channels: [], threads: new Map(), current: null, unread: new Set() };

export const isThread = (room) => room.parent_id !== undefined;

export const findRoom = (id) => state.channels.find((channel) => channel.id === id) ?? state.threads.get(id);

/** The channel or thread on view. */
export const currentRoom = () => findRoom(state.current) ?? state.channels[0];

/** What stands over a room's messages. */
export const topicOf = (room) => {
  if (isThread(room)) return say('threadIn', { channel: findRoom(room.parent_id).name });
  return say(room === state.channels[0] ? 'topic' : 'topicSecond');
};

export const placeholderOf = (room) =>
  isThread(room) ? say('placeholderThread', { thread: room.name }) : say('placeholder', { channel: room.name });

/** Takes over the channels, with the room that was on view before a reload. */
export const setChannels = (channels) => {
  state.channels = channels;
  state.current ??= sessionStorage.getItem(roomStore);
};

export const setThreads = (threads) => {
  state.threads = new Map(threads.map((thread) => [thread.id, thread]));
};

export const putThread = (thread) => state.threads.set(thread.id, thread);

export const enterRoom = (id) => {
  state.current = id;
  state.unread.delete(id);
  sessionStorage.setItem(roomStore, id);
};

/** Marks a room where something was said while another one was on view. */
export const markUnread = (id) => {
  if (id !== currentRoom().id) state.unread.add(id);
};

const entry = (room, onGo) => {
  const isCurrent = room === currentRoom();
  const isUnread = state.unread.has(room.id);
  return make(
    'button',
    {
      type: 'button',
      class: isUnread ? 'room-entry is-unread' : 'room-entry',
      'aria-current': isCurrent ? 'page' : undefined,
      onclick: () => onGo(room.id),
    },
    isThread(room) ? icon('thread') : make('span', { class: 'hash', 'aria-hidden': 'true' }, '#'),
    make('span', { class: 'room-name' }, room.name),
    isUnread ? hiddenText(` · ${say('unread')}`) : null,
  );
};

/** Lists the channels, each with its threads. */
export const showRooms = (onGo) => {
  const threadsOf = (channel) => [...state.threads.values()].filter((thread) => thread.parent_id === channel.id);
  byId('sidebar').setAttribute('aria-label', say('rooms'));
  byId('rooms').replaceChildren(
    ...state.channels.flatMap((channel) => [
      make('li', {}, entry(channel, onGo)),
      ...threadsOf(channel).map((thread) => make('li', { class: 'is-thread' }, entry(thread, onGo))),
    ]),
  );
};
