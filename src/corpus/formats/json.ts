import type { Node } from 'jsonc-parser';

import type { Draft, Format, Unread } from '../format.ts';
import { fieldsAt, parseJson, recordsIn } from './json-fields.ts';
import { type Field, readRecord } from './record.ts';

/** What a JSON Feed says of all its entries. */
const feedFields = (text: string, root: Node): readonly Field[] => {
  const fields = fieldsAt(text, root);
  const isFeed = fields.some(({ name, words }) => name === 'version' && words.text.includes('jsonfeed.org'));
  if (!isFeed) return [];
  return fields.flatMap(({ name, words }) => {
    if (name === 'title') return [{ name: 'publisher', words }];
    return name === 'language' ? [{ name, words }] : [];
  });
};

const readRoot = (text: string, root: Node): readonly (Draft | Unread)[] => {
  const shared = feedFields(text, root);
  const records = recordsIn(text, root);
  if (records.length === 0) return [{ problem: 'no article in it: no field is called text, body or content' }];
  return records.map((fields) => readRecord([...fields, ...shared]));
};

const looksLikeJson = (text: string): boolean =>
  /^\s*(?:\{\s*"|\[\s*\{)/.test(text.slice(0, 2000)) && /[}\]]\s*$/.test(text);

/** One JSON value: an article, a list of them, a JSON Feed, or an export that holds such a list. */
export const json: Format = {
  name: 'json',
  accepts: ({ name, text }) =>
    /\.json$/i.test(name) || (!/\.(?:jsonl|ndjson)$/i.test(name) && looksLikeJson(text) && parseJson(text) !== null),
  read: (text) => {
    const root = parseJson(text);
    return root === null ? [{ problem: 'not valid JSON; it may be cut off' }] : readRoot(text, root);
  },
};
