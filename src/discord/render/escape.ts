/**
 * Any text → markdown that Discord shows as that very text: no emphasis, links, mentions, lists, headings or code.
 * A backslash before a mark is dropped when shown, so nothing is added to what a reader sees or copies.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replaceAll(/[\\*_~|>#[\]()`<@]/g, String.raw`\$&`)
    .replaceAll(/:(?=\/\/)/g, String.raw`\:`)
    .replaceAll(/^(\s*)([-+])(?=\s)/gm, String.raw`$1\$2`)
    .replaceAll(/^(\s*\d+)\.(?=\s|$)/gm, String.raw`$1\.`);

/** A line of code, its backticks replaced: nothing else means anything inside one. */
export const asCode = (text: string): string => `\`${text.replaceAll('`', 'ˋ').replaceAll(/\s+/g, ' ').trim()}\``;

/** A link with words of ours that is not unfurled, or null for what is no plain web address. */
export const asLink = (url: string, words: string, most: number): string | null =>
  /^https?:\/\/[^\s<>`|\\]+$/.test(url) && url.length <= most ? `[${words}](<${url}>)` : null;
