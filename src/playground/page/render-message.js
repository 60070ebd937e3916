/** Turns a message of the channel into an element. */

import { writeLine } from './command-line.js';
import { make } from './dom.js';
import { icon } from './icons.js';
import { picture } from './lightbox.js';
import { fileCard, renderComponents } from './render-components.js';
import { renderEmbeds } from './render-embeds.js';
import { renderMarkdown } from './render-markdown.js';
import { currentRoom, findRoom, isThread } from './rooms.js';
import { formatTime, localised, say } from './texts.js';
import { starterOf, threadLink } from './thread.js';

const ephemeralFlag = 64;
const loadingFlag = 128;
const layoutFlag = 32768;
const starterType = 21;

const has = (message, flag) => ((message.flags ?? 0) & flag) !== 0;

export const avatar = (user, className = '') =>
  user.bot
    ? make('img', { class: `avatar ${className}`, src: '/page/mark.svg', alt: '', width: 40, height: 40 })
    : make('span', { class: `avatar avatar-you ${className}`, 'aria-hidden': 'true' }, icon('person'));

/** What somebody is called on this page. */
export const nameOf = (user, me) => (user.id === me.id ? say('you') : (user.global_name ?? user.username));

/** "You used /share company:Alibaba", over an answer. */
const usedLine = (user, asked, { me, commands }) => {
  const command = commands().find((one) => one.name === asked.name);
  const line = make(
    'span',
    { class: 'command-name' },
    command?.type === 3 ? localised(command, 'name') : writeLine(command, asked.name, asked.options),
  );
  const key = user.id === me.id ? 'youUsed' : 'used';
  const [before, after] = say(key, { user: nameOf(user, me), command: '\u0000' }).split('\u0000');
  return make('p', { class: 'used-line' }, avatar(user, 'avatar-small'), make('span', {}, before, line, after));
};

const replyLine = (message, { me, find }) => {
  const target = find(message.message_reference.message_id);
  if (target === undefined) return null;
  return make(
    'p',
    { class: 'used-line' },
    avatar(target.message.author, 'avatar-small'),
    say('repliedTo', { user: nameOf(target.message.author, me) }),
  );
};

const overLine = (record, context) => {
  if (record.message.type === starterType) return null;
  const { message, asked } = record;
  const user = message.interaction_metadata?.user ?? message.interaction?.user;
  if (asked && user) return usedLine(user, asked, context);
  return message.message_reference ? replyLine(message, context) : null;
};

const header = (message, me) =>
  make(
    'p',
    { class: 'message-header' },
    make('span', { class: message.author.bot ? 'author author-bot' : 'author' }, nameOf(message.author, me)),
    message.author.bot ? make('span', { class: 'badge' }, icon('check'), say('app')) : null,
    make('time', { datetime: message.timestamp }, formatTime(message.timestamp)),
  );

const dots = () => make('span', { class: 'dots', 'aria-hidden': 'true' }, make('span'), make('span'), make('span'));

const loading = (text) => make('p', { class: 'loading' }, dots(), text);

const attachment = (file) =>
  file.content_type?.startsWith('image/')
    ? picture(file, file.description ?? file.filename, 'attachment-picture')
    : fileCard(file.filename, file.url, file.size);

const isShownElsewhere = (message, file) =>
  (message.embeds ?? []).some((embed) => [embed.image?.url, embed.thumbnail?.url].includes(file.url));

const legacyParts = (message, act) => [
  message.content ? renderMarkdown(message.content) : null,
  message.attachments.filter((file) => !isShownElsewhere(message, file)).map(attachment),
  renderEmbeds(message.embeds ?? []),
  renderComponents(message.components ?? [], act),
];

const parts = (message, act) => {
  if (has(message, loadingFlag)) return loading(say('thinking', { bot: message.author.username }));
  return has(message, layoutFlag) ? renderComponents(message.components ?? [], act) : legacyParts(message, act);
};

const ephemeralNote = (record, onDismiss) =>
  make(
    'p',
    { class: 'ephemeral-note' },
    icon('eye'),
    say('onlyYou'),
    ' · ',
    make(
      'button',
      { type: 'button', class: 'link-button', onclick: () => onDismiss(record.message.id) },
      say('dismiss'),
    ),
  );

const replyEntry = (record, { onReply }) =>
  make('button', { type: 'button', class: 'menu-entry', onclick: () => onReply(record) }, say('reply'));

/** A message of a channel may carry one thread. */
const threadEntry = ({ message }, { onThread }) =>
  message.thread || isThread(currentRoom())
    ? null
    : make('button', { type: 'button', class: 'menu-entry', onclick: () => onThread(message.id) }, say('startThread'));

const messageMenu = (record, context) => {
  const { commands, onMessageCommand } = context;
  const offered = commands().filter((command) => command.type === 3);
  const isOpenToAll = !record.isEphemeral && !has(record.message, ephemeralFlag);
  if ((offered.length === 0 && !isOpenToAll) || has(record.message, loadingFlag)) return null;
  return make(
    'details',
    { class: 'message-menu' },
    make('summary', {}, say('messageMenu')),
    isOpenToAll ? replyEntry(record, context) : null,
    isOpenToAll ? threadEntry(record, context) : null,
    offered.map((command) =>
      make(
        'button',
        { type: 'button', class: 'menu-entry', onclick: () => onMessageCommand(command, record.message.id) },
        command.name_localizations?.[document.documentElement.lang] ?? command.name,
      ),
    ),
  );
};

/**
 * Makes a message's element. `context` knows the visitor (`me`), the commands, other messages (`find`) and what to do when
 * something is pressed (`onPress`), dismissed (`onDismiss`) asked of a message (`onMessageCommand`) or
 * replied to (`onReply`), given a thread (`onThread`) or left for its thread (`onGo`).
 */
export const renderMessage = (given, context) => {
  const starter =
    given.message.type === starterType ? context.find(given.message.message_reference.message_id) : undefined;
  const record = starter === undefined ? given : starterOf(starter);
  const { message } = record;
  const isEphemeral = record.isEphemeral || has(message, ephemeralFlag);
  const act = (customId, values, element) => context.onPress(message.id, customId, values, element);
  return make(
    'article',
    {
      class: isEphemeral ? 'message ephemeral' : 'message',
      'data-message': message.id,
      'aria-label': nameOf(message.author, context.me),
    },
    overLine(record, context),
    make(
      'div',
      { class: 'message-body' },
      avatar(message.author),
      make(
        'div',
        { class: 'message-main' },
        header(message, context.me),
        parts(message, act),
        message.edited_timestamp ? make('span', { class: 'edited' }, say('edited')) : null,
        message.thread ? threadLink(findRoom(message.thread.id) ?? message.thread, context.onGo) : null,
        isEphemeral ? ephemeralNote(record, context.onDismiss) : null,
      ),
      starter === undefined ? messageMenu(record, context) : null,
    ),
  );
};

/** Stands in for an answer that has not come, or will not. */
export const renderPending = (pending, context) =>
  make(
    'article',
    { class: 'message pending', 'aria-label': pending.bot.username },
    usedLine(context.me, pending.asked, context),
    make(
      'div',
      { class: 'message-body' },
      avatar(pending.bot),
      make(
        'div',
        { class: 'message-main' },
        make(
          'p',
          { class: 'message-header' },
          make('span', { class: 'author author-bot' }, pending.bot.username),
          make('span', { class: 'badge' }, icon('check'), say('app')),
        ),
        pending.error
          ? make(
              'p',
              { class: 'failure', role: 'alert' },
              pending.error,
              ' ',
              make('button', { type: 'button', class: 'link-button', onclick: pending.onDismiss }, say('dismiss')),
            )
          : loading(say('sending')),
      ),
    ),
  );
