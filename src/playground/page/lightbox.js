/** Shows a picture large; Escape, the button or a click beside it closes. */

import { byId, make } from './dom.js';
import { link } from './render-markdown.js';
import { say } from './texts.js';

export const openLightbox = (url, description) => {
  const dialog = make(
    'dialog',
    { class: 'lightbox', 'aria-label': description },
    make('img', { src: url, alt: description }),
    make(
      'div',
      { class: 'lightbox-bar' },
      link(url, say('openInTab')),
      make('button', { type: 'button', class: 'button button-secondary', onclick: () => dialog.close() }, say('close')),
    ),
  );
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  byId('composer').after(dialog);
  dialog.showModal();
};

/** Attachments are served by this page's own server, under whatever name it was opened. */
export const ownAddress = (url) => {
  const parsed = new URL(url, location.href);
  const isAttachment = parsed.pathname.startsWith('/attachments/');
  return isAttachment ? parsed.pathname + parsed.search : url;
};

/** A picture that opens large. */
export const picture = (media, description, className) => {
  const text = description || say('picture');
  const address = ownAddress(media.url);
  return make(
    'button',
    {
      type: 'button',
      class: `picture ${className}`,
      'aria-label': say('openLarge', { description: text }),
      onclick: () => openLightbox(address, text),
    },
    make('img', {
      src: address,
      alt: '',
      width: media.width ?? undefined,
      height: media.height ?? undefined,
      loading: 'lazy',
    }),
  );
};
