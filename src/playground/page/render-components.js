/** Turns a message's components (both layouts) into elements. `act(customId, values, element)` sends a press or a choice. */

import { hiddenText, make } from './dom.js';
import { icon } from './icons.js';
import { ownAddress, picture } from './lightbox.js';
import { link, renderMarkdown } from './render-markdown.js';
import { say } from './texts.js';

const styles = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };

/** Drawn, as Discord draws its own. */
const drawn = new Map([
  ['👍', 'thumbUp'],
  ['👎', 'thumbDown'],
]);

const emojiText = (emoji) => (drawn.has(emoji?.name) ? icon(drawn.get(emoji.name)) : plainEmoji(emoji));

const plainEmoji = (emoji) =>
  emoji?.name && !emoji.id ? make('span', { class: 'emoji', 'aria-hidden': 'true' }, emoji.name) : null;

const linkButton = (component) => {
  const element = link(component.url, emojiText(component.emoji), component.label, icon('out'));
  element.classList.add('button', 'button-secondary');
  return element;
};

const button = (component, act) =>
  component.url
    ? linkButton(component)
    : make(
        'button',
        {
          type: 'button',
          class: `button button-${styles[component.style] ?? 'secondary'}`,
          disabled: component.disabled === true,
          'data-custom-id': component.custom_id,
          'aria-label': component.label ? undefined : component.emoji?.name,
          onclick: (event) => act(component.custom_id, undefined, event.currentTarget),
        },
        emojiText(component.emoji),
        component.label,
      );

const optionText = (option) =>
  [option.emoji?.id ? '' : option.emoji?.name, option.label, option.description ? `– ${option.description}` : '']
    .filter(Boolean)
    .join(' ');

const singleSelect = (component, act) => {
  const placeholder = make(
    'option',
    { value: '', disabled: true, hidden: true },
    component.placeholder || say('choose'),
  );
  const options = component.options.map((option) =>
    make('option', { value: option.value, selected: option.default === true }, optionText(option)),
  );
  placeholder.selected = !component.options.some((option) => option.default === true);
  return make(
    'select',
    {
      class: 'select',
      disabled: component.disabled === true,
      'data-custom-id': component.custom_id,
      'aria-label': component.placeholder || say('choose'),
      onchange: (event) => act(component.custom_id, [event.currentTarget.value], event.currentTarget),
    },
    placeholder,
    options,
  );
};

const multiSelect = (component, act) => {
  const boxes = component.options.map((option) =>
    make(
      'label',
      { class: 'multi-option' },
      make('input', { type: 'checkbox', value: option.value, checked: option.default === true }),
      optionText(option),
    ),
  );
  const apply = (event) => {
    const chosen = [...details.querySelectorAll('input:checked')].map((box) => box.value);
    if (chosen.length < component.min_values || chosen.length > component.max_values) return;
    details.open = false;
    act(component.custom_id, chosen, event.currentTarget);
  };
  const details = make(
    'details',
    { class: 'multi-select' },
    make('summary', { 'data-custom-id': component.custom_id }, component.placeholder || say('choose')),
    make(
      'div',
      { class: 'multi-options' },
      boxes,
      make('button', { type: 'button', class: 'button button-primary', onclick: apply }, say('apply')),
    ),
  );
  return details;
};

const select = (component, act) =>
  (component.max_values ?? 1) > 1 || component.min_values === 0
    ? multiSelect(component, act)
    : singleSelect(component, act);

const row = (component, act) =>
  make(
    'div',
    { class: 'row' },
    component.components.map((one) => (one.type === 2 ? button(one, act) : select(one, act))),
  );

const sizeText = (bytes) =>
  bytes >= 1024 * 1024 ? `${(bytes / 1024 / 1024).toFixed(2)} MB` : `${(bytes / 1024).toFixed(2)} KB`;

/** A file to download. */
export const fileCard = (name, url, size) =>
  make(
    'div',
    { class: 'file' },
    icon('file'),
    make(
      'span',
      { class: 'file-text' },
      make('a', { href: ownAddress(url), download: name }, hiddenText(`${say('download', { file: '' })} `), name),
      make('span', { class: 'file-size' }, sizeText(size)),
    ),
    make(
      'a',
      {
        class: 'file-download',
        href: ownAddress(url),
        download: name,
        'aria-label': say('download', { file: name }),
        title: say('download', { file: name }),
      },
      icon('download'),
    ),
  );

/** Things marked as a spoiler stay covered until they are asked for. */
const covered = (isSpoiler, element) => {
  if (!isSpoiler) return element;
  const cover = make('button', { type: 'button', class: 'spoiler-cover' }, say('spoiler'));
  cover.addEventListener('click', () => cover.replaceWith(element));
  return cover;
};

const gallery = (component) =>
  make(
    'div',
    { class: `gallery gallery-${Math.min(component.items.length, 3)}` },
    component.items.map((item) => covered(item.spoiler, picture(item.media, item.description, 'gallery-picture'))),
  );

const section = (component, act) =>
  make(
    'div',
    { class: 'section' },
    make(
      'div',
      { class: 'section-texts' },
      component.components.map((one) => renderMarkdown(one.content)),
    ),
    component.accessory.type === 2
      ? button(component.accessory, act)
      : covered(
          component.accessory.spoiler,
          picture(component.accessory.media, component.accessory.description, 'thumbnail'),
        ),
  );

const container = (component, act) => {
  const element = make('div', { class: 'container' }, renderComponents(component.components, act));
  if (typeof component.accent_color === 'number') {
    element.classList.add('accented');
    element.style.setProperty('--accent', `#${component.accent_color.toString(16).padStart(6, '0')}`);
  }
  return covered(component.spoiler, element);
};

const makers = {
  1: row,
  9: section,
  10: (component) => renderMarkdown(component.content),
  12: gallery,
  13: (component) => covered(component.spoiler, fileCard(component.name, component.file.url, component.size)),
  14: (component) =>
    make('hr', { class: `separator spacing-${component.spacing}${component.divider ? '' : ' no-line'}` }),
  17: container,
};

export function renderComponents(components, act) {
  return components.map((component) => makers[component.type]?.(component, act));
}
