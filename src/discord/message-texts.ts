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
