/** Names of what tells who sent the reader. */
const referral = /^(?:utm_\w+|fbclid|gclid|from|spm|ref|source|share\w*)$/i;

/** An address without what tells who sent the reader there. */
export const plainAddress = (url: string): string => {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, searchParams } = new URL(url);
  const telling = new URLSearchParams([...searchParams].filter(([name]) => !referral.test(name)));
  return `${hostname.replace(/^(?:www|m|amp)\./, '')}${pathname.replace(/\/(?:amp)?\/?$/, '')}?${telling.toString()}`;
};
