import PostalMime, { type Email } from 'postal-mime';

import { type Published, publishedBy } from '../metadata/local-day.ts';
import { readStamp } from '../metadata/read-day.ts';
import type { Packing, Stated } from '../packing.ts';

const fieldName =
  /^(?:from|to|subject|date|received|return-path|message-id|mime-version|delivered-to|x-[\w-]+|dkim-signature|content-type|reply-to|list-[\w-]+|sender|arc-[\w-]+|authentication-results):/i;

/** A letter opens with named lines, three of the usual ones among them. */
const isLetter = (bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.subarray(0, 64 * 1024))
    .toString('latin1')
    .replace(/^(?:From \S.*)?\r?\n?/, '')
    .split(/\r?\n\r?\n/, 1)[0];
  const names = head?.split(/\r?\n/).flatMap((line) => fieldName.exec(line)?.[0].toLowerCase() ?? []) ?? [];
  return names.includes('from:') && names.includes('date:') && new Set(names).size >= 3 && fieldName.test(head ?? '');
};

/** When it was sent by the sender's own clock, which the parsed date no longer tells. */
const sentOn = ({ headers }: Email): Published => {
  const written = headers.find(({ key }) => key === 'date')?.value;
  return publishedBy(written === undefined ? null : readStamp(written), []);
};

const headerOf = ({ headers }: Email, key: string): string | undefined =>
  headers.find((header) => header.key === key)?.value;

/** Where the letter can be read on the web, where it says so itself. */
const addressOf = (email: Email): string | null =>
  /https?:\/\/[^\s<>]+/.exec(
    headerOf(email, 'list-post') ?? headerOf(email, 'archived-at') ?? headerOf(email, 'x-original-url') ?? '',
  )?.[0] ?? null;

const statedBy = (email: Email): Stated => {
  const { subject, from } = email;
  const [{ publishedOn, publishedAt }, url] = [sentOn(email), addressOf(email)];
  return {
    ...(subject === undefined
      ? {}
      : { title: subject.replace(/^(?:(?:re|fwd?|tr|wg|转发|回复)\s?[:：]\s*)+/i, '').trim() }),
    ...(from?.name ? { publisher: from.name } : {}),
    ...(url === null ? {} : { url }),
    ...(publishedOn === null ? {} : { publishedOn }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
};

/** The part for readers of plain text is often a stub that sends them to the web. */
const partOf = ({ html, text }: Email): readonly [ending: string, content: string] | null => {
  if (html !== undefined && html.trim() !== '') return ['html', html];
  return text !== undefined && text.trim() !== '' ? ['txt', text] : null;
};

/** A newsletter as mail programs save it. */
export const email: Packing = {
  name: 'email',
  accepts: ({ name, bytes }) => /\.(?:eml|mht|mhtml)$/i.test(name) || isLetter(bytes),
  unpack: async function* ({ name, bytes }) {
    const letter = await PostalMime.parse(bytes);
    const part = partOf(letter);
    if (part === null) {
      yield { name, problem: 'a letter without text' };
      return;
    }
    const [ending, content] = part;
    yield { file: { name: `${name}.${ending}`, bytes: new TextEncoder().encode(content) }, stated: statedBy(letter) };
  },
};
