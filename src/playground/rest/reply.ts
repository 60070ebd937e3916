import { errorTree } from '../reading/errors.ts';
import type { Issue } from '../reading/read.ts';

/** What a REST route answers; `body` is sent as JSON, nothing where it is undefined. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const ok = (body: unknown): Reply => ({ status: 200, body });

export const noContent: Reply = { status: 204 };

export const refuse = (status: number, code: number, message: string): Reply => ({
  status,
  body: { message, code },
});

export const invalidForm = (issues: readonly Issue[]): Reply => ({
  status: 400,
  body: { message: 'Invalid Form Body', code: 50035, errors: errorTree(issues) },
});

export const unauthorized = refuse(401, 0, '401: Unauthorized');
export const notFound = refuse(404, 0, '404: Not Found');
export const wrongMethod = refuse(405, 0, '405: Method Not Allowed');
export const unknownInteraction = refuse(404, 10062, 'Unknown interaction');
export const alreadyAcknowledged = refuse(400, 40060, 'Interaction has already been acknowledged.');
export const unknownWebhook = refuse(404, 10015, 'Unknown Webhook');
export const expiredToken = refuse(401, 50027, 'Invalid Webhook Token');
export const unknownMessage = refuse(404, 10008, 'Unknown Message');
export const unknownChannel = refuse(404, 10003, 'Unknown Channel');
export const unknownApplication = refuse(404, 10002, 'Unknown Application');
export const missingAccess = refuse(403, 50001, 'Missing Access');
export const notTheAuthor = refuse(403, 50005, 'Cannot edit a message authored by another user');
export const emptyMessage = refuse(400, 50006, 'Cannot send an empty message');
/** The rest of the body is never read, so the connection ends. */
export const tooLarge: Reply = { ...refuse(413, 40005, 'Request entity too large'), headers: { connection: 'close' } };
export const notJson = refuse(400, 50109, 'The request body contains invalid JSON.');
