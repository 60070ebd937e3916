/** Turns embeds, the older kind of rich content, into elements. */

import { make } from './dom.js';
import { picture } from './lightbox.js';
import { link, renderMarkdown } from './render-markdown.js';
import { formatTime } from './texts.js';

const linked = (text, url) => (url ? link(url, text) : text);

const fields = (list) =>
  make(
    'div',
    { class: 'embed-fields' },
    list.map((field) =>
      make(
        'div',
        { class: field.inline ? 'embed-field inline' : 'embed-field' },
        make('p', { class: 'embed-field-name' }, field.name),
        renderMarkdown(field.value),
      ),
    ),
  );

const footer = (embed) => {
  const parts = [embed.footer?.text, embed.timestamp ? formatTime(embed.timestamp) : null].filter(Boolean);
  return parts.length > 0 ? make('p', { class: 'embed-footer' }, parts.join(' • ')) : null;
};

const renderEmbed = (embed) => {
  const element = make(
    'div',
    { class: 'embed' },
    make(
      'div',
      { class: 'embed-main' },
      embed.author ? make('p', { class: 'embed-author' }, linked(embed.author.name, embed.author.url)) : null,
      embed.title ? make('p', { class: 'embed-title' }, linked(embed.title, embed.url)) : null,
      embed.description ? renderMarkdown(embed.description) : null,
      embed.fields?.length > 0 ? fields(embed.fields) : null,
    ),
    embed.thumbnail ? picture(embed.thumbnail, embed.title, 'thumbnail') : null,
    embed.image ? picture(embed.image, embed.title, 'embed-image') : null,
    footer(embed),
  );
  if (typeof embed.color === 'number')
    element.style.setProperty('--accent', `#${embed.color.toString(16).padStart(6, '0')}`);
  return element;
};

export const renderEmbeds = (embeds) => embeds.map(renderEmbed);
