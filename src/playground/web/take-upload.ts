import type { IncomingMessage } from 'node:http';

import { attachmentSizeLimit } from '../identities.ts';
import { attach } from '../rest/attach.ts';
import { readBytes } from '../rest/form.ts';
import type { Visitor } from '../state/visitors.ts';
import type { World } from '../world.ts';
import type { ActionReply } from './action.ts';

/** Takes the bytes of a file that a visitor chose for an option of a command. */
export const takeUpload = async (
  world: World,
  visitor: Visitor,
  name: string,
  request: IncomingMessage,
): Promise<ActionReply> => {
  const bytes = await readBytes(request, attachmentSizeLimit);
  if (bytes === null) return { error: 'too large' };
  const contentType = request.headers['content-type'] ?? 'application/octet-stream';
  const { attachment, file } = attach(world, {}, true, { index: '0', filename: name || 'file', contentType, bytes });
  world.files.put(file);
  world.uploads.put(visitor.user.id, attachment);
  return { done: { id: attachment.id, filename: attachment.filename, size: attachment.size } };
};
