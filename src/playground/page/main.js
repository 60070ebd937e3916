/** The page: joins the server, shows what happens in its channels and threads and sends what the visitor does. */

import * as api from './api.js';
import { mountComposer } from './composer.js';
import { announce, byId, make } from './dom.js';
import { icon } from './icons.js';
import { mountMessages } from './messages.js';
import { openModal } from './modal.js';
import { mentionNames } from './render-markdown.js';
import * as rooms from './rooms.js';
import { askName } from './thread.js';
import { locale, locales, preferredLocale, say, useLocale } from './texts.js';
import { labelTheme, mountTheme } from './theme.js';
import { nameOf } from './render-message.js';
import { showWelcome } from './welcome.js';

const localeStore = 'tickmark-locale';
const rejoinAfter = 1_500;

const state = { me: null, bot: null, guild: null, commands: [], online: false, mayManage: true };

/** What was pressed and has not been answered: by nonce, the element and its message. */
const presses = new Map();

/** Discord shows a command to nobody who may not use it. */
const manageChannels = 16n;
const isAllowed = (command) =>
  state.mayManage || (BigInt(command.default_member_permissions ?? 0) & manageChannels) === 0n;

const commands = () => state.commands.filter(isAllowed);

const newNonce = () => crypto.randomUUID();

const settle = (nonce) => {
  const press = presses.get(nonce);
  press?.element?.removeAttribute('aria-busy');
  presses.delete(nonce);
  return press;
};

const onPress = async (messageId, customId, values, element) => {
  const nonce = newNonce();
  presses.set(nonce, { messageId, element });
  element.setAttribute('aria-busy', 'true');
  try {
    await api.useComponent(nonce, messageId, customId, values);
  } catch {
    settle(nonce);
    messages.failPress(messageId);
  }
};

const run = async (asked, send) => {
  const nonce = newNonce();
  messages.addPending(nonce, { asked, bot: state.bot });
  try {
    await send(nonce);
  } catch (error) {
    messages.failPending(nonce, say('refused', { reason: error.message }));
  }
};

const onCommand = (command, options) =>
  run({ name: command.name, options }, (nonce) => api.runCommand(nonce, command.id, options));

const onMessageCommand = (command, messageId) =>
  run({ name: command.name, options: [] }, (nonce) => api.runOnMessage(nonce, command.id, messageId));

const onDismiss = async (id) => {
  await api.dismiss(id);
  messages.remove(id);
  composer.focus();
};

const onReply = (record) => composer.replyTo({ id: record.message.id, name: nameOf(record.message.author, state.me) });

const tellRefused = (error) => announce(say('refused', { reason: error.message }));

/** Puts a channel or thread on view. */
const go = (id) => {
  rooms.enterRoom(id);
  api.enter(id);
  showTexts();
  messages.draw();
  composer.reset();
};

const onThread = (messageId) =>
  askName(async (name) => {
    try {
      const thread = await api.openThread(messageId, name);
      rooms.putThread(thread);
      go(thread.id);
    } catch (error) {
      tellRefused(error);
    }
  });

const onText = (text, reply) => {
  const mention = new RegExp(`@${state.bot.username}\\b`, 'gi');
  api.sendText(text.replaceAll(mention, `<@${state.bot.id}>`), reply).catch(tellRefused);
};

let messages;
let composer;

const showPresence = () => {
  byId('bot-state').textContent = say(state.online ? 'online' : 'offline');
  byId('bot-state').classList.toggle('is-online', state.online);
  showBanner(state.online ? '' : say('offlineLong'));
};

function showBanner(text) {
  byId('banner').textContent = text;
  byId('banner').hidden = text === '';
}

const showChannel = () =>
  showWelcome({ room: rooms.currentRoom(), bot: state.bot.username, commands: state.commands, onTry: onCommand });

/** Everything that is written in the visitor's language. */
const showTexts = () => {
  const room = rooms.currentRoom();
  document.title = `Tickmark · ${rooms.isThread(room) ? '' : '#'}${room.name}`;
  byId('guild-name').textContent = state.guild.name;
  byId('channel-hash').hidden = rooms.isThread(room);
  byId('channel-name').textContent = room.name;
  byId('topic').textContent = rooms.topicOf(room);
  byId('sidebar-note').textContent = say('sidebarNote');
  byId('your-name').textContent = say('you');
  byId('your-initial').replaceChildren(icon('person'));
  byId('locale-label').textContent = say('language');
  byId('rights-label').textContent = say('mayManage');
  byId('messages').setAttribute('aria-label', say('channelLog'));
  byId('scroller').setAttribute('aria-label', say('channelLog'));
  labelTheme();
  rooms.showRooms(go);
  showPresence();
  showChannel();
};

/** A link such as `/?ask=/share company:Alibaba` brings its line into the box, once, to be sent with Enter. */
const openLink = () => {
  const asked = new URLSearchParams(location.search).get('ask');
  if (asked === null) return;
  history.replaceState(null, '', location.pathname);
  composer.write(asked.slice(0, 2000));
};

const onSnapshot = (event) => {
  state.online = event.online;
  state.commands = event.commands;
  rooms.setThreads(event.threads);
  api.enter(rooms.currentRoom().id);
  showTexts();
  messages.reset(event.messages);
  composer.refresh();
  openLink();
};

const onMessage = ({ nonce, ...record }) => {
  settle(nonce);
  messages.put(record, nonce);
  rooms.markUnread(record.message.channel_id);
  rooms.showRooms(go);
};

/** A thread was opened, or something was said in it: the message that carries it says so. */
const onThreadChange = ({ thread }) => {
  rooms.putThread(thread);
  rooms.showRooms(go);
  messages.refresh(thread.id);
};

const onModal = ({ nonce, interactionId, modal }) => {
  settle(nonce);
  messages.dropPending(nonce);
  openModal(modal, (values) => {
    const next = newNonce();
    api.submitModal(next, interactionId, values).catch(tellRefused);
  });
};

const onUnanswered = ({ nonce }) => {
  messages.failPending(nonce, say('unanswered'));
  const press = settle(nonce);
  if (press !== undefined) messages.failPress(press.messageId);
};

const reactions = {
  snapshot: onSnapshot,
  message: onMessage,
  thread: onThreadChange,
  deleted: ({ id }) => messages.remove(id),
  commands: (event) => {
    state.commands = event.commands;
    showChannel();
    composer.refresh();
  },
  presence: ({ online }) => {
    state.online = online;
    showPresence();
  },
  acknowledged: ({ nonce }) => {
    settle(nonce);
    messages.dropPending(nonce);
  },
  unanswered: onUnanswered,
  modal: onModal,
};

const changeLocale = async (code) => {
  useLocale(code);
  localStorage.setItem(localeStore, code);
  showTexts();
  messages.reset(messages.all());
  composer.reset();
  await api.setLocale(code);
};

const fillLocales = () => {
  const select = byId('locale');
  select.replaceChildren(
    ...[...locales].map(([code, { name }]) => make('option', { value: code, selected: code === locale() }, name)),
  );
  select.addEventListener('change', () => {
    changeLocale(select.value)
      .catch(() => showBanner(say('reconnecting')))
      .finally(() => select.focus());
  });
};

const mountRights = () => {
  const box = byId('rights');
  box.addEventListener('change', () => {
    state.mayManage = box.checked;
    composer?.refresh();
    api.setRights(box.checked).catch(() => showBanner(say('reconnecting')));
  });
};

const connect = async () => {
  try {
    const { user, application, channels, guild, mayManage } = await api.join(locale());
    Object.assign(state, {
      me: user,
      guild,
      mayManage,
      bot: { id: application.id, username: application.name, bot: true },
    });
    rooms.setChannels(channels);
  } catch {
    showBanner(say('reconnecting'));
    setTimeout(connect, rejoinAfter);
    return;
  }
  byId('rights').checked = state.mayManage;
  mentionNames.set(state.bot.id, state.bot.username);
  messages ??= mountMessages({
    get me() {
      return state.me;
    },
    commands,
    onPress,
    onDismiss,
    onMessageCommand,
    onReply,
    onThread,
    onGo: go,
  });
  composer ??= mountComposer(byId('composer'), { commands, onCommand, onText });
  api.listen({
    onEvent: (event) => reactions[event.type]?.(event),
    onBreak: () => showBanner(say('reconnecting')),
    onEnd: () => {
      showBanner(say('reconnecting'));
      setTimeout(connect, rejoinAfter);
    },
  });
};

mountTheme();
mountRights();
useLocale(localStorage.getItem(localeStore) ?? preferredLocale());
fillLocales();
await connect();
