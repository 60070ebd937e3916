import type { APIAttachment } from 'discord-api-types/v10';

import { messageBody, readDraft } from '../../src/playground/checks/message.ts';
import type { Issue } from '../../src/playground/reading/read.ts';
import { findMediaIn } from '../../src/playground/rest/attach.ts';

export const row = (...components: readonly unknown[]) => ({ type: 1, components });

export const button = (id: string, more = {}) => ({ type: 2, style: 2, label: id, custom_id: id, ...more });

export const text = (content: string) => ({ type: 10, content });

export const container = (...components: readonly unknown[]) => ({ type: 17, components });

export const layout = (...components: readonly unknown[]) => ({ flags: 32_768, components });

const picture: APIAttachment = {
  id: '1180000000000000009',
  filename: 'chart.png',
  size: 10,
  url: 'http://127.0.0.1/attachments/1/2/chart.png',
  proxy_url: 'http://127.0.0.1/attachments/1/2/chart.png',
};

/** What a message's body is refused for, as `path CODE`; a file `chart.png` came with it. */
export const complaintsAbout = (body: unknown, before = { content: '', embeds: [], components: [], flags: 0 }) => {
  const read = messageBody(body, []);
  if (!read.ok) return written(read.issues);
  const draft = readDraft(
    read.value,
    before,
    findMediaIn([picture], () => '1180000000000000010'),
  );
  return draft.ok ? [] : written(draft.issues);
};

export const written = (issues: readonly Issue[]) => issues.map(({ at, code }) => `${at.join('.')} ${code}`);
