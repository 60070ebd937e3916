import { traditional } from '../text/traditional.ts';
import type { Message } from './message.ts';

/** Readers of these locales write traditional characters. */
const isTraditional = (locale: string): boolean => locale === 'zh-TW' || locale === 'zh-HK';

/** Quotes stay as they were printed, and lines of code as they are typed. */
const isVerbatim = (line: string): boolean => /^(?:\*\*\[\d+\]\*\* |> |-# `)/.test(line);

/** A text in the characters that the reader's locale is written in. */
export const inScript = (text: string, locale: string): string =>
  isTraditional(locale)
    ? text
        .split('\n')
        .map((line) => (isVerbatim(line) ? line : traditional(line)))
        .join('\n')
    : text;

/** What a reader sees of a component; ids and values are none of it. */
const seen: readonly string[] = ['content', 'label', 'placeholder', 'description'];

/** A message's components in the characters of the reader's locale. */
export const componentsInScript = (components: Message['components'], locale: string): Message['components'] => {
  if (!isTraditional(locale)) return components;
  const written: Message['components'] = JSON.parse(JSON.stringify(components), (key, value: unknown) =>
    typeof value === 'string' && seen.includes(key) ? inScript(value, locale) : value,
  );
  return written;
};
