import type { Draft } from '../format.ts';
import { outletAt, outletNamed } from './outlets.ts';

/** "路透香港/上海7月3日 - ", "PARIS (Reuters) - ", "BEIJING, 3 mars (Xinhua) --": an agency's own opening. */
const agencies: readonly RegExp[] = [
  /^(路透|彭博|法新社|新华社)\S{0,16}?\d{1,2}月\d{1,2}日/,
  /^[\p{Lu}][^().]{1,60}\(([\p{L}][\p{L} -]{1,24})\)\s?[-–—]/u,
];

const datelineOf = (lead: string): string | null =>
  agencies
    .map((agency) => agency.exec(lead)?.[1])
    .map((name) => (name === undefined ? null : outletNamed(name)))
    .find((name) => name !== null) ?? null;

/** Who printed the article: named by the file, by its address, or by an agency's dateline. */
export const tellPublisher = (draft: Draft, onPage: string | null, lead: string): string | null => {
  if (draft.publisher !== null) return outletNamed(draft.publisher) ?? draft.publisher;
  return (draft.url === null ? null : outletAt(draft.url)) ?? onPage ?? datelineOf(lead);
};
