/** One option of a command that is being filled in: an input with the choices that go with it. */

import { make } from './dom.js';
import { moveByKey } from './listbox.js';
import { localised, say } from './texts.js';

const debounceMilliseconds = 150;
const numeric = [4, 10];

const choiceEntry = (choice) => ({
  value: choice,
  content: [make('span', { class: 'choice' }, localised(choice, 'name'))],
});

const fixedChoices = (option) => {
  if (option.type === 5)
    return [
      { name: say('yes'), value: true },
      { name: say('no'), value: false },
    ];
  return option.choices ?? [];
};

const filterChoices = (choices, text) => {
  const query = text.trim().toLowerCase();
  return choices.filter((choice) => localised(choice, 'name').toLowerCase().includes(query));
};

/**
 * Makes a field. `host` gives `listbox`, `complete(name)` (the bot's choices, or null) and the moves `onTaken`, `onSend`,
 * `onLeave` and `onRemove`.
 */
export const makeOptionField = (option, initial, host) => {
  let chosen = null;
  let round = 0;
  let timer;
  const name = localised(option, 'name');
  const input = make('input', {
    type: 'text',
    class: 'field-input',
    id: `option-${option.name}`,
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-expanded': 'false',
    'aria-controls': 'choices',
    'aria-autocomplete': 'list',
    'aria-required': String(option.required === true),
    'aria-describedby': 'option-help',
    size: '4',
    inputmode: numeric.includes(option.type) ? 'decimal' : 'text',
    maxlength: String(option.max_length ?? 6000),
  });
  const element = make('span', { class: 'field' }, make('label', { class: 'field-name', for: input.id }, name), input);

  const fit = () => {
    // Wide characters take about two of the width that `size` counts.
    const width = [...input.value].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
    input.size = Math.min(60, Math.max(4, width + 1));
  };

  const setValue = (choice) => {
    chosen = choice;
    input.value = localised(choice, 'name');
    input.removeAttribute('aria-invalid');
    fit();
  };

  const heading = () => `${name} – ${localised(option, 'description')}`;

  const showList = (choices, emptyNote) =>
    host.listbox.show(input, {
      heading: heading(),
      list: choices.map(choiceEntry),
      emptyNote,
      isFirstActive: input.value.trim() !== '',
    });

  const askBot = async () => {
    round += 1;
    const asked = round;
    const choices = await host.complete(option.name);
    if (asked !== round || document.activeElement !== input || chosen !== null) return;
    showList(choices ?? [], choices === null ? say('botSilent') : say('noChoice'));
  };

  const suggest = () => {
    clearTimeout(timer);
    if (option.autocomplete) {
      if (!host.listbox.isOpen() || input.value === '') showList([], say('searching'));
      timer = setTimeout(askBot, debounceMilliseconds);
    } else
      showList(
        filterChoices(fixedChoices(option), input.value),
        fixedChoices(option).length > 0 ? say('noChoice') : say('freeText'),
      );
  };

  const stop = () => {
    clearTimeout(timer);
    round += 1;
    host.listbox.hide();
  };

  const take = (choice) => {
    setValue(choice);
    stop();
    host.onTaken(field);
  };

  const onKey = (event) => {
    if (event.isComposing) return;
    const { key } = event;
    if (moveByKey(host.listbox, key)) event.preventDefault();
    else if (key === 'Enter') {
      event.preventDefault();
      if (!host.listbox.takeActive()) host.onSend();
    } else if (key === 'Tab' && !event.shiftKey && host.listbox.takeActive()) event.preventDefault();
    else if (key === 'Escape') {
      event.preventDefault();
      if (host.listbox.isOpen()) stop();
      else host.onLeave();
    } else if (key === 'Backspace' && input.value === '') {
      event.preventDefault();
      host.onRemove(field);
    }
  };

  input.addEventListener('input', () => {
    chosen = null;
    fit();
    input.removeAttribute('aria-invalid');
    suggest();
  });
  input.addEventListener('focus', () => {
    host.onFocus(field);
    if (chosen === null) suggest();
  });
  input.addEventListener('blur', stop);
  input.addEventListener('keydown', onKey);

  const fixedValue = () =>
    filterChoices(fixedChoices(option), input.value).find((choice) => localised(choice, 'name') === input.value.trim())
      ?.value;

  const read = () => {
    if (chosen !== null) return chosen.value;
    const text = input.value.trim();
    if (text === '') return '';
    if (fixedChoices(option).length > 0) return fixedValue() ?? text;
    return numeric.includes(option.type) ? Number(text) : text;
  };

  /** The name of a taken choice, where its value is another text. */
  const shown = () => (chosen !== null && input.value !== String(chosen.value) ? { shown: input.value } : {});

  const field = { option, element, input, read, shown, take, heading };
  if (initial !== undefined) setValue({ name: String(initial), value: initial });
  return field;
};
