import {
  ButtonStyle,
  ComponentType,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APIMediaGalleryComponent,
  type APIStringSelectComponent,
} from 'discord-api-types/v10';

import { limits } from './limits.ts';
import type { Message } from './message.ts';

type Component = APIMessageTopLevelComponent | APIComponentInContainer;

const max = limits.message;

const childrenOf = (component: Component): readonly Component[] =>
  component.type === ComponentType.Container ? component.components : [];

const flatten = (components: readonly Component[]): readonly Component[] =>
  components.flatMap((component) => [component, ...flatten(childrenOf(component))]);

const countOf = (component: Component): number => {
  if (component.type === ComponentType.ActionRow) return 1 + component.components.length;
  if (component.type === ComponentType.Section) return 2 + component.components.length;
  return 1;
};

const textsOf = (component: Component): readonly string[] => {
  if (component.type === ComponentType.TextDisplay) return [component.content];
  return component.type === ComponentType.Section ? component.components.map((text) => text.content) : [];
};

const lengthFault = (what: string, text: string, most: number): readonly string[] =>
  text.length >= 1 && text.length <= most ? [] : [`${what} has ${text.length} characters, not 1 to ${most}`];

/** What is wrong with a menu. */
export const selectFaults = ({ options, placeholder = '-' }: APIStringSelectComponent): readonly string[] => [
  ...(options.length >= 1 && options.length <= limits.menuEntries ? [] : [`a menu has ${options.length} entries`]),
  ...lengthFault('a placeholder', placeholder, limits.menuText),
  ...options.flatMap(({ label, value }) => [
    ...lengthFault('an entry', label, limits.menuText),
    ...lengthFault('a value', value, limits.menuText),
  ]),
  ...(new Set(options.map(({ value }) => value)).size === options.length ? [] : ['the same value twice']),
];

const buttonFaults = (component: Component): readonly string[] => {
  if (component.type !== ComponentType.ActionRow) return [];
  const { length } = component.components;
  const row = length >= 1 && length <= max.rowButtons ? [] : [`a row has ${length} buttons`];
  return [
    ...row,
    ...component.components.flatMap((child) => {
      if (child.type === ComponentType.StringSelect) return selectFaults(child);
      if (child.type !== ComponentType.Button || child.style === ButtonStyle.Premium) return [];
      const label = lengthFault('a button label', child.label ?? '', max.buttonLabel);
      return child.style === ButtonStyle.Link
        ? [...label, ...lengthFault('a button’s address', child.url, max.url)]
        : [...label, ...lengthFault('a custom id', child.custom_id, max.customId)];
    }),
  ];
};

const customIdsOf = (component: Component): readonly string[] =>
  component.type === ComponentType.ActionRow
    ? component.components.flatMap((child) => ('custom_id' in child ? [child.custom_id] : []))
    : [];

const galleryFaults = (gallery: APIMediaGalleryComponent, files: readonly string[]): readonly string[] => [
  ...(gallery.items.length >= 1 && gallery.items.length <= max.galleryImages
    ? []
    : [`a gallery has ${gallery.items.length} images`]),
  ...gallery.items.flatMap(({ media, description }) => [
    ...(media.url.startsWith('attachment://') && !files.includes(media.url.slice('attachment://'.length))
      ? [`no file for ${media.url}`]
      : []),
    ...(typeof description === 'string' ? lengthFault('an alternative text', description, max.altText) : []),
  ]),
];

const wholeFaults = (components: readonly Component[]): readonly string[] => {
  const count = components.reduce((sum, component) => sum + countOf(component), 0);
  const texts = components.flatMap(textsOf);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const ids = components.flatMap(customIdsOf);
  return [
    ...(count >= 1 && count <= max.components ? [] : [`${count} components, not 1 to ${max.components}`]),
    ...(length <= max.text ? [] : [`${length} characters of text, not up to ${max.text}`]),
    ...(texts.every((text) => text.trim() !== '') ? [] : ['an empty text']),
    ...(new Set(ids).size === ids.length ? [] : ['the same custom id twice']),
  ];
};

/** What Discord would refuse the message for; its own client and its published schema let most of this pass. */
export const findMessageFaults = (message: Message): readonly string[] => {
  const components = flatten(message.components);
  const files = message.files.map(({ name }) => name);
  return [
    ...wholeFaults(components),
    ...components.flatMap(buttonFaults),
    ...components.flatMap((each) => (each.type === ComponentType.MediaGallery ? galleryFaults(each, files) : [])),
    ...(files.length <= max.files ? [] : [`${files.length} files`]),
    ...(new Set(files).size === files.length ? [] : ['two files of one name']),
    ...(message.components.length === 0 ? ['nothing to show'] : []),
  ];
};
