/** The only place that makes elements. Texts become text nodes, so nothing that a message says is ever read as HTML. */

const setProperty = (element, name, value) => {
  if (value === undefined || value === null || value === false) return;
  if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
  else if (name in element && typeof value !== 'string') element[name] = value;
  else element.setAttribute(name, value === true ? '' : String(value));
};

/**
 * Makes an element: `make('button', { class: 'link', onclick: send }, 'Send')`.
 * Children that are null, undefined or false are left out.
 */
export const make = (tag, properties = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) setProperty(element, name, value);
  element.append(
    ...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
};

export const byId = (id) => document.getElementById(id);

/** Text for screen readers alone. */
export const hiddenText = (text) => make('span', { class: 'visually-hidden' }, text);

/** Says something to screen readers at once. */
export const announce = (text) => {
  byId('announcer').textContent = text;
};
