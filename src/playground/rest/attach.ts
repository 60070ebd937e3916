import { randomBytes } from 'node:crypto';

import type { APIAttachment, APIUnfurledMediaItem } from 'discord-api-types/v10';

import { missingFile, referredFile } from '../checks/attachments.ts';
import type { FindMedia } from '../checks/components.ts';
import type { MessageBody } from '../checks/message.ts';
import { attachmentSizeLimit, channelId } from '../identities.ts';
import type { Issue } from '../reading/read.ts';
import type { StoredFile } from '../state/files.ts';
import { pictureSize, pictureType } from '../state/pictures.ts';
import type { World } from '../world.ts';
import type { Upload } from './form.ts';

/** A file that a request brings, with the attachment it becomes. */
export interface Attached {
  readonly attachment: APIAttachment;
  readonly file: StoredFile;
}

/** Discord keeps letters, digits, `_`, `.` and `-` of a name. */
const plainName = (name: string): string => name.replaceAll(/[^\w.-]+/g, '_').slice(0, 255) || 'file';

const contentTypeOf = (upload: Upload): string =>
  pictureType(upload.bytes) ?? (/^[\w.+-]+\/[\w.+-]+/.exec(upload.contentType)?.[0] || 'application/octet-stream');

const named = (body: MessageBody, upload: Upload) => body.attachments?.find((one) => one.id === upload.index);

/** Makes an attachment of an upload; its address holds a key, as Discord's hold a signature. */
export const attach = (world: World, body: MessageBody, isEphemeral: boolean, upload: Upload): Attached => {
  const id = world.nextId();
  const key = randomBytes(16).toString('hex');
  const asked = named(body, upload);
  const filename = plainName(asked?.filename ?? upload.filename);
  const url = `${world.url}/attachments/${channelId}/${id}/${filename}?hm=${key}`;
  const contentType = contentTypeOf(upload);
  return {
    file: { id, key, filename, contentType, bytes: upload.bytes },
    attachment: {
      id,
      filename,
      size: upload.bytes.length,
      url,
      proxy_url: url,
      content_type: contentType,
      ...pictureSize(upload.bytes),
      ...(asked?.description === undefined ? {} : { description: asked.description }),
      ...(isEphemeral ? { ephemeral: true } : {}),
    },
  };
};

/** The attachments of the message before an edit that stay. */
export const keptAttachments = (body: MessageBody, before: readonly APIAttachment[]): readonly APIAttachment[] =>
  body.attachments === undefined
    ? before
    : before.filter((attachment) => body.attachments?.some((one) => one.id === attachment.id));

/** Attachments that a body names and that neither came with it nor stood there before. */
export const attachmentIssues = (
  body: MessageBody,
  uploads: readonly Upload[],
  before: readonly APIAttachment[],
): readonly Issue[] =>
  (body.attachments ?? []).flatMap((asked, index) =>
    [...uploads.map((upload) => upload.index), ...before.map((one) => one.id)].includes(asked.id)
      ? []
      : [{ at: ['attachments', index], code: 'ATTACHMENT_NOT_FOUND', message: 'The attachment was not uploaded.' }],
  );

export const hasTooLarge = (uploads: readonly Upload[]): boolean =>
  uploads.some((upload) => upload.bytes.length > attachmentSizeLimit);

const mediaOf = (attachment: APIAttachment): APIUnfurledMediaItem & { readonly id: string } => ({
  id: attachment.id,
  attachment_id: attachment.id,
  url: attachment.url,
  proxy_url: attachment.proxy_url,
  width: attachment.width ?? null,
  height: attachment.height ?? null,
  content_type: attachment.content_type ?? null,
});

/** Resolves `attachment://name` among a message's attachments; other addresses stand for themselves. */
export const findMediaIn =
  (attachments: readonly APIAttachment[], nextId: () => string): FindMedia =>
  (url, at) => {
    const name = referredFile(url);
    if (name === null)
      return {
        media: Object.assign({ url, proxy_url: url, width: null, height: null, content_type: null }, { id: nextId() }),
      };
    const attachment = attachments.find((one) => one.filename === name);
    return attachment === undefined
      ? { issue: missingFile(at, name) }
      : { media: mediaOf(attachment), size: attachment.size };
  };
