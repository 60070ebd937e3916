import { matchesOf } from '../../text/matches-of.ts';

const separator = /\s+[|–—_-]\s+|\s*[|_]\s*/g;

/** A page's title without the site's name behind it: "Cloud grows | Example News". */
export const headlineOf = (title: string, site: string | null): string => {
  const last = matchesOf(separator, title).at(-1);
  if (!last) return title;
  const tail = title.slice(last.index + last[0].length).trim();
  return site !== null && tail.toLowerCase() === site.toLowerCase()
    ? headlineOf(title.slice(0, last.index).trim(), site)
    : title;
};
