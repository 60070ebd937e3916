/** Turns the tree of markdown.js into elements. */

import { make } from './dom.js';
import { parseMarkdown } from './markdown.js';
import { locale, say } from './texts.js';

const timeStyles = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  R: { dateStyle: 'medium' },
};

const time = ({ seconds, style }) => {
  const moment = new Date(seconds * 1000);
  if (Number.isNaN(moment.getTime())) return document.createTextNode(String(seconds));
  const text = new Intl.DateTimeFormat(locale(), timeStyles[style]).format(moment);
  return make('time', { datetime: moment.toISOString() }, text);
};

const spoiler = (children) => {
  const button = make('button', { type: 'button', class: 'spoiler', 'aria-label': say('spoiler') }, children);
  button.addEventListener('click', () =>
    button.replaceWith(make('span', { class: 'spoiler-shown' }, ...button.childNodes)),
  );
  return button;
};

/** A link that leaves the page: its target learns nothing of where it came from. */
export const link = (url, ...children) =>
  make(
    'a',
    {
      href: /^https?:\/\//i.test(url) || url.startsWith('/') ? url : undefined,
      target: '_blank',
      rel: 'noopener noreferrer',
      title: url,
    },
    ...children,
  );

const inlineMakers = {
  text: (node) => document.createTextNode(node.text),
  code: (node) => make('code', {}, node.text),
  strong: (node) => make('strong', {}, inline(node.children)),
  em: (node) => make('em', {}, inline(node.children)),
  underline: (node) => make('u', {}, inline(node.children)),
  strike: (node) => make('s', {}, inline(node.children)),
  spoiler: (node) => spoiler(inline(node.children)),
  link: (node) => link(node.url, inline(node.children)),
  time,
  mention: (node) => make('span', { class: 'mention' }, `@${mentionNames.get(node.id) ?? node.id}`),
};

/** Names of users by id, for mentions. */
export const mentionNames = new Map();

function inline(nodes) {
  return nodes.map((node) => inlineMakers[node.type](node));
}

const list = ({ start, points }) =>
  make(
    start === null ? 'ul' : 'ol',
    start === null ? {} : { start },
    points.map((point) => make('li', {}, inline(point.children), point.list === null ? null : list(point.list))),
  );

const blockMakers = {
  paragraph: (block) => make('p', {}, inline(block.children)),
  heading: (block) => make(`h${block.level + 1}`, {}, inline(block.children)),
  subtext: (block) => make('p', { class: 'subtext' }, inline(block.children)),
  quote: (block) => make('blockquote', {}, blocks(block.children)),
  code: (block) => make('pre', { tabindex: '0' }, make('code', {}, block.text)),
  list,
};

function blocks(nodes) {
  return nodes.map((block) => blockMakers[block.type](block));
}

/** A message's text as elements. */
export const renderMarkdown = (text) => make('div', { class: 'markdown' }, blocks(parseMarkdown(text)));
