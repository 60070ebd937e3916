import { frontMatterEnd } from './front-matter.ts';

/** Jekyll's `{% include x %}` and `{: .class}`, Hugo's `{{< figure >}}`. */
const templates = /\{%[^\n]*?%\}|\{\{[^\n]*?\}\}|^[ \t]*\{:[^\n]*\}[ \t]*$/gm;

/** The same length, with what a site's generator would fill in blank; only files with front matter come from one. */
export const withoutTemplates = (text: string): string => {
  const body = frontMatterEnd(text);
  if (body === 0) return text;
  return text.slice(0, body) + text.slice(body).replace(templates, (found) => ' '.repeat(found.length));
};
