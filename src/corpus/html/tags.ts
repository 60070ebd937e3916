import { html } from 'parse5';

/** Stands for a `<` that opens no tag while the page is parsed. */
const mask = '\ufdd0';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const known: ReadonlySet<string> = new Set([
  ...Object.values(html.TAG_NAMES),
  ...words('abbr acronym audio bdi bdo canvas cite data datalist del dfn figure ins kbd legend map mark menuitem'),
  ...words('meter output picture portal progress q samp slot time video'),
]);

/** Elements that begin a new line. */
export const blockTags = words(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td ' +
    'tfoot th thead tr ul',
);

/** Elements that never hold an article's words. */
export const deadTags = words(
  'area aside audio base button canvas colgroup datalist dialog embed figcaption footer head iframe input map math meter ' +
    'nav noscript object option progress rp rt script search select style svg template textarea title track video',
);

/** A ticker such as `<BABA.N>` or `<CNY=>` looks like a tag and is none. */
const isTag = (name: string, rest: string): boolean =>
  !/[.=]/.test(name) && (known.has(name.toLowerCase()) || name !== name.toUpperCase() || rest !== '>');

/** The same length, with the brackets of what is no tag masked. */
export const maskFakeTags = (text: string): string =>
  text.replace(/<(\/?)([A-Za-z][^\s<>/]*)(.?)/g, (whole, slash: string, name: string, rest: string) =>
    isTag(name, rest) ? whole : `${mask}${slash}${name}${rest}`,
  );

export const unmask = (text: string): string => text.replaceAll(mask, '<');

/** Tags and comments. */
export const tagPattern = /<!--[\s\S]*?(?:-->|$)|<[A-Za-z/!][^<>]*>/g;
