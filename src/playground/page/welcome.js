/** What stands at the top of the channel: what this is, and lines to try with one click. */

import { parseLine, writeLine } from './command-line.js';
import { byId, make } from './dom.js';
import { icon } from './icons.js';
import { isThread, topicOf } from './rooms.js';
import { exampleLines, say } from './texts.js';

const example = ({ command, values }, onTry) => {
  const options = [...values].map(([name, value]) => ({ name, value }));
  return make(
    'button',
    { type: 'button', class: 'example', onclick: () => onTry(command, options) },
    writeLine(command, command.name, options),
  );
};

const threadHead = (thread) => [
  make('span', { class: 'welcome-hash', 'aria-hidden': 'true' }, icon('thread')),
  make('h2', {}, thread.name),
  make('p', {}, topicOf(thread)),
];

/** Shows the welcome, or what a thread is called; only examples that the bot's own commands can run are offered. */
export const showWelcome = ({ room, bot, commands, onTry }) => {
  if (isThread(room)) return byId('welcome').replaceChildren(...threadHead(room));
  const lines = exampleLines().flatMap((line) => parseLine(line, commands) ?? []);
  return byId('welcome').replaceChildren(
    make('span', { class: 'welcome-hash', 'aria-hidden': 'true' }, '#'),
    make('h2', {}, say('welcome', { channel: room.name })),
    make('p', {}, say('welcomeText', { bot })),
    ...(lines.length === 0
      ? []
      : [
          make('p', { class: 'try-title' }, make('strong', {}, say('tryOne')), ` ${say('tryHint')}`),
          make(
            'div',
            { class: 'examples' },
            lines.slice(0, 5).map((line) => example(line, onTry)),
          ),
          make('p', { class: 'try-title' }, say('tryNext', { bot })),
        ]),
  );
};
