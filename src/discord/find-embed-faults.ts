import { selectFaults } from './find-message-faults.ts';
import { limits } from './limits.ts';
import type { EmbedMessage } from './message.ts';

const within = (what: string, text: string | undefined, most: number): readonly string[] =>
  text === undefined || text.length <= most ? [] : [`${what} has ${text.length} characters, not up to ${most}`];

const labelFaults = (label: string): readonly string[] => [
  ...within('a button label', label, limits.message.buttonLabel),
  ...(label === '' ? ['a button without a label'] : []),
];

/** What Discord would refuse a message of content and embeds for. */
export const findEmbedFaults = ({ content, embeds, components, files }: EmbedMessage): readonly string[] => {
  const rows = components.map((row) => [...row.components]);
  const ids = rows.flat().map((child) => child.custom_id);
  const total = embeds.reduce(
    (sum, { description = '', footer }) => sum + description.length + (footer?.text.length ?? 0),
    0,
  );
  return [
    ...within('the content', content, limits.message.content),
    ...embeds.flatMap(({ description, footer }) => [
      ...within('an embed', description, limits.embed.description),
      ...within('a footer', footer?.text, limits.embed.footer),
    ]),
    ...(total <= limits.embed.total ? [] : [`the embeds have ${total} characters, not up to ${limits.embed.total}`]),
    ...(content.trim() === '' && total === 0 ? ['nothing to show'] : []),
    ...(rows.length <= limits.message.rows ? [] : [`${rows.length} rows`]),
    ...rows.flatMap(({ length }) =>
      length >= 1 && length <= limits.message.rowButtons ? [] : [`a row has ${length} buttons`],
    ),
    ...rows
      .flat()
      .flatMap((child) => [
        ...('options' in child ? selectFaults(child) : labelFaults(child.label ?? '')),
        ...within('a custom id', child.custom_id, limits.message.customId),
      ]),
    ...(new Set(ids).size === ids.length ? [] : ['the same custom id twice']),
    ...files.flatMap(({ description }) => within('an alternative text', description, limits.message.altText)),
  ];
};
