import type { APIAttachment } from 'discord-api-types/v10';

/** Files that visitors chose for an option, before the command that they go with is sent. */
export interface Uploads {
  readonly put: (visitorId: string, attachment: APIAttachment) => void;
  /** One that this visitor uploaded. */
  readonly find: (visitorId: string, id: string) => APIAttachment | null;
}

/** As many are kept; the oldest go first. */
const most = 50;

/**
 * Keeps the latest uploads of all visitors.
 *
 * @param onForgotten Told of each that is no longer kept.
 */
export const openUploads = (onForgotten: (id: string) => void): Uploads => {
  const kept = new Map<string, { readonly visitorId: string; readonly attachment: APIAttachment }>();
  return {
    put: (visitorId, attachment) => {
      kept.set(attachment.id, { visitorId, attachment });
      for (const id of [...kept.keys()].slice(0, Math.max(0, kept.size - most))) {
        kept.delete(id);
        onForgotten(id);
      }
    },
    find: (visitorId, id) => {
      const found = kept.get(id);
      return found?.visitorId === visitorId ? found.attachment : null;
    },
  };
};
