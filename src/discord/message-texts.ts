import { ComponentType } from 'discord-api-types/v10';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * The texts of a message's components, in order.
 *
 * @param holder A message or a component: discord.js gives its own objects, or the raw ones where it holds no channel.
 */
export const textsOf = (holder: unknown): readonly string[] => {
  if (!isRecord(holder)) return [];
  const { type, content, components } = holder;
  if (type === ComponentType.TextDisplay) return typeof content === 'string' ? [content] : [];
  return Array.isArray(components) ? components.flatMap(textsOf) : [];
};

/** The footers of a message's embeds, in order. */
export const footersOf = (holder: unknown): readonly string[] => {
  if (!isRecord(holder) || !Array.isArray(holder['embeds'])) return [];
  return holder['embeds'].flatMap((embed: unknown) => {
    const footer = isRecord(embed) ? embed['footer'] : null;
    return isRecord(footer) && typeof footer['text'] === 'string' ? [footer['text']] : [];
  });
};

/** The custom ids of a message's buttons and menus, in order. */
export const customIdsOf = (holder: unknown): readonly string[] => {
  if (!isRecord(holder)) return [];
  const { custom_id: raw, customId = raw, components } = holder;
  return [
    ...(typeof customId === 'string' ? [customId] : []),
    ...(Array.isArray(components) ? components.flatMap(customIdsOf) : []),
  ];
};
