import { shape, snowflake } from '../../reading/read.ts';
import { withdraw } from '../../rest/write-message.ts';
import { type Action, misread } from '../action.ts';

const request = shape({ messageId: snowflake });

/** Takes away a message that only this visitor sees. */
export const dismiss: Action = (world, visitor, body) => {
  const read = request(body, []);
  if (!read.ok) return misread(read.issues);
  const posting = world.postings.find(read.value.messageId);
  if (posting?.onlyFor !== visitor.user.id) return { error: 'unknown message' };
  withdraw(world, read.value.messageId);
  return { done: {} };
};
