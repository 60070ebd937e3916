/** A modal that the bot opened: a title, one to five fields, Submit and Cancel. */

import { byId, make } from './dom.js';
import { renderMarkdown } from './render-markdown.js';
import { say } from './texts.js';

const textField = (component, label, description) => {
  const isLong = component.style === 2;
  const id = `modal-${component.custom_id}`;
  const control = make(isLong ? 'textarea' : 'input', {
    id,
    class: 'modal-input',
    ...(isLong ? { rows: 4 } : { type: 'text' }),
    placeholder: component.placeholder,
    required: component.required !== false,
    minlength: component.min_length ? String(component.min_length) : undefined,
    maxlength: String(component.max_length ?? 4000),
  });
  control.value = component.value ?? '';
  return {
    id: component.custom_id,
    control,
    read: () => control.value,
    element: labelled(label, description, control),
  };
};

const selectField = (component, label, description) => {
  const isMany = (component.max_values ?? 1) > 1;
  const control = make(
    'select',
    { id: `modal-${component.custom_id}`, class: 'select', multiple: isMany, required: component.required !== false },
    isMany ? null : make('option', { value: '' }, component.placeholder || say('choose')),
    component.options.map((option) =>
      make('option', { value: option.value, selected: option.default === true }, option.label),
    ),
  );
  const read = () => [...control.selectedOptions].map((option) => option.value).filter(Boolean);
  return { id: component.custom_id, control, read, element: labelled(label, description, control) };
};

function labelled(label, description, control) {
  return make(
    'div',
    { class: 'modal-field' },
    make(
      'label',
      { for: control.id },
      label,
      control.required ? make('span', { class: 'required-mark', 'aria-hidden': 'true' }, ' *') : null,
    ),
    description ? make('p', { class: 'modal-description' }, description) : null,
    control,
  );
}

const fieldOf = (component) => {
  if (component.type === 1) return textField(component.components[0], component.components[0].label);
  if (component.type === 10) return { id: null, element: renderMarkdown(component.content) };
  return component.component.type === 3
    ? selectField(component.component, component.label, component.description)
    : textField(component.component, component.label, component.description);
};

/** Opens a modal; `onSubmit(values)` runs with the fields' values by id. */
export const openModal = (modal, onSubmit) => {
  const fields = modal.components.map(fieldOf);
  const dialog = make(
    'dialog',
    { class: 'modal', 'aria-labelledby': 'modal-title' },
    make(
      'form',
      { method: 'dialog', class: 'modal-form' },
      make('h2', { id: 'modal-title' }, modal.title),
      fields.map((field) => field.element),
      make(
        'div',
        { class: 'modal-buttons' },
        make(
          'button',
          { type: 'button', class: 'button button-secondary', onclick: () => dialog.close() },
          say('cancel'),
        ),
        make('button', { type: 'submit', class: 'button button-primary' }, say('submit')),
      ),
    ),
  );
  dialog.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    const filled = fields.filter((field) => field.id !== null);
    dialog.close();
    onSubmit(Object.fromEntries(filled.map((field) => [field.id, field.read()])));
  });
  dialog.addEventListener('close', () => dialog.remove());
  byId('composer').after(dialog);
  dialog.showModal();
  fields.find((field) => field.control)?.control.focus();
};
