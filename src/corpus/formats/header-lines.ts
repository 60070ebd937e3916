import type { Fields } from './fields.ts';

/** The lines above the text in which exports of wires name title, date and address, and where the text begins. */
export interface HeaderLines {
  readonly fields: Fields;
  readonly body: number;
}

const names: Readonly<Record<string, RegExp>> = {
  title: /^(?:title|headline|titre|标题|標題)$/i,
  date: /^(?:(?:publication |release |publish(?:ed)? )?date|published(?: on| at)?|pub ?date|date de publication|publié le|日期|时间|時間|发布时间|發布時間|发表时间)$/i,
  publisher: /^(?:source|publisher|publication|outlet|site|éditeur|来源|來源|媒体)$/i,
  url: /^(?:url|link|lien|address|canonical|链接|鏈接|网址|原文链接|原文)$/i,
  language: /^(?:lang(?:uage|ue)?|语言)$/i,
  other:
    /^(?:author|by|byline|auteur|作者|category|catégorie|section|rubrique|tags?|keywords?|mots-clés|id|slug|dateline|分类|标签|关键词)$/i,
};

const fieldOf = (line: string): readonly [string, string] | null => {
  const [, label = '', value = ''] = /^\s*([\p{L} -]{2,24})\s?[:：]\s*(\S.{0,400})$/u.exec(line) ?? [];
  const name = Object.keys(names).find((one) => names[one]?.test(label.trim()) === true);
  return name === undefined ? null : [name, value.trim()];
};

/** Two or more named lines at the very start, a title or an address among them; or null. */
export const readHeaderLines = (text: string): HeaderLines | null => {
  const found: (readonly [string, string])[] = [];
  let body = 0;
  for (const match of text.slice(0, 4000).matchAll(/[^\n]*(?:\n|$)/g)) {
    const field = fieldOf(match[0].trim());
    if (!field && match[0].trim() !== '') break;
    if (field) found.push(field);
    body = match.index + match[0].length;
  }
  const fields = Object.fromEntries(found.toReversed());
  return found.length >= 2 && ('title' in fields || 'url' in fields) ? { fields, body } : null;
};
