import { ComponentType, type APIComponentInContainer, type APIMessageTopLevelComponent } from 'discord-api-types/v10';

import type { Message } from '../../src/discord/message.ts';

const lines = (component: APIMessageTopLevelComponent | APIComponentInContainer): readonly string[] => {
  switch (component.type) {
    case ComponentType.Container:
      return component.components.flatMap(lines);
    case ComponentType.TextDisplay:
      return component.content.split('\n');
    case ComponentType.Separator:
      return ['———'];
    case ComponentType.MediaGallery:
      return component.items.map(({ media, description }) => `(${media.url}: ${description})`);
    case ComponentType.ActionRow:
      return component.components.map((child) =>
        'label' in child && 'custom_id' in child ? `[${child.label}] ${child.custom_id}` : '?',
      );
    default:
      return ['?'];
  }
};

/** What a reader sees of a message, line by line; a button with its custom id. */
export const shown = (message: Message): readonly string[] =>
  message.components.flatMap(lines).map((line) => line.replaceAll('\u00A0', ' '));
