/** Dark or light: as the system has it until the visitor says otherwise. */

import { byId } from './dom.js';
import { icon } from './icons.js';
import { say } from './texts.js';

const storeName = 'tickmark-theme';

const systemTheme = () => (matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark');

const theme = () => document.documentElement.dataset.theme ?? systemTheme();

/** Labels the switch with what it does next. */
export const labelTheme = () => {
  const button = byId('theme');
  const text = say(theme() === 'dark' ? 'themeToLight' : 'themeToDark');
  button.replaceChildren(icon(theme() === 'dark' ? 'sun' : 'moon'));
  button.setAttribute('aria-label', text);
  button.title = text;
};

export const mountTheme = () => {
  const stored = localStorage.getItem(storeName);
  if (stored === 'dark' || stored === 'light') document.documentElement.dataset.theme = stored;
  byId('theme').addEventListener('click', () => {
    document.documentElement.dataset.theme = theme() === 'dark' ? 'light' : 'dark';
    localStorage.setItem(storeName, theme());
    labelTheme();
  });
};
