import type { APIEmbed } from 'discord-api-types/v10';

import { scriptOf } from '../text/script-of.ts';
import { traditional } from '../text/traditional.ts';

/** Readers of these locales write traditional characters. */
export const isTraditional = (locale: string): boolean => locale === 'zh-TW' || locale === 'zh-HK';

/** The locale of Chinese words by their characters, where these tell; else another one. */
export const localeOfWords = (words: string, otherwise: string): string => {
  const script = scriptOf(words);
  if (script === null) return otherwise;
  return script === 'traditional' ? 'zh-TW' : 'zh-CN';
};

/** Quotes stay as they were printed, and lines of code as they are typed. */
const isVerbatim = (line: string): boolean => /^(?:\*\*\[\d+\]\*\* |> |-# `)/.test(line);

/** Words that an article is quoted with in a line of ours: 主体 “阿里巴巴”. */
const quotedWords = /( “[^”]*”)/;

const lineInScript = (line: string): string =>
  isVerbatim(line)
    ? line
    : line
        .split(quotedWords)
        .map((part, at) => (at % 2 === 1 ? part : traditional(part)))
        .join('');

const fence = '```';

/** Between fences stands what is to be copied as it is. */
const blockInScript = (block: string, at: number): string =>
  at % 2 === 1 ? block : block.split('\n').map(lineInScript).join('\n');

/** A text in the characters that the reader's locale is written in. */
export const inScript = (text: string, locale: string): string =>
  isTraditional(locale) ? text.split(fence).map(blockInScript).join(fence) : text;

/** What a reader sees of a component; ids and values are none of it. */
const seen: readonly string[] = ['content', 'label', 'placeholder', 'description'];

/** A message's components in the characters of the reader's locale. */
export const componentsInScript = <Component>(
  components: readonly Component[],
  locale: string,
): readonly Component[] => {
  if (!isTraditional(locale)) return components;
  const written: readonly Component[] = JSON.parse(JSON.stringify(components), (key, value: unknown) =>
    typeof value === 'string' && seen.includes(key) ? inScript(value, locale) : value,
  );
  return written;
};

/** A footer that holds a command line is read back by buttons. */
const footerInScript = ({ text }: { readonly text: string }, locale: string): { readonly text: string } => ({
  text: text.startsWith('/') ? text : inScript(text, locale),
});

/** Embeds in the characters of the reader's locale. */
export const embedsInScript = (embeds: readonly APIEmbed[], locale: string): readonly APIEmbed[] =>
  isTraditional(locale)
    ? embeds.map(({ title, description, footer, ...embed }) => ({
        ...embed,
        ...(title === undefined ? {} : { title: inScript(title, locale) }),
        ...(description === undefined ? {} : { description: inScript(description, locale) }),
        ...(footer === undefined ? {} : { footer: footerInScript(footer, locale) }),
      }))
    : embeds;
