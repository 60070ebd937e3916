import type { IncomingMessage, ServerResponse } from 'node:http';

import { Locale } from 'discord-api-types/v10';

import { application, channels, guild } from '../identities.ts';
import { oneOf, optional, propertyOf, shape, text, truth } from '../reading/read.ts';
import { parseJson, readBytes } from '../rest/form.ts';
import type { Visitor } from '../state/visitors.ts';
import type { World } from '../world.ts';
import { type Action, type ActionReply, misread } from './action.ts';
import { completeOption } from './actions/complete-option.ts';
import { dismiss } from './actions/dismiss.ts';
import { openThread } from './actions/open-thread.ts';
import { postMessage } from './actions/post-message.ts';
import { runCommand } from './actions/run-command.ts';
import { submitModal } from './actions/submit-modal.ts';
import { useComponent } from './actions/use-component.ts';
import { takeUpload } from './take-upload.ts';
import { streamEvents } from './page-events.ts';

const mostBytes = 64 * 1024;

const locale = oneOf(...Object.values(Locale));

const introduction = (visitor: Visitor): unknown => ({
  key: visitor.key,
  user: visitor.user,
  locale: visitor.locale,
  mayManage: visitor.mayManage,
  application: { id: application.id, name: application.name },
  channels: channels.map(({ id, name }) => ({ id, name })),
  guild: { id: guild.id, name: guild.name },
});

/** Lets somebody in, or somebody known back in. */
const join = (world: World, body: unknown): ActionReply => {
  const read = shape({ key: optional(text(1, 64)), locale })(body, []);
  if (!read.ok) return misread(read.issues);
  const known = read.value.key === undefined ? null : world.visitors.find(read.value.key);
  const visitor =
    known === null
      ? world.visitors.welcome(world.nextId(), read.value.locale)
      : world.visitors.setLocale(known, read.value.locale);
  return { done: introduction(visitor) };
};

const setLocale: Action = (world, visitor, body) => {
  const read = locale(propertyOf(body, 'locale'), ['locale']);
  return read.ok ? { done: introduction(world.visitors.setLocale(visitor, read.value)) } : misread(read.issues);
};

const setRights: Action = (world, visitor, body) => {
  const read = truth(propertyOf(body, 'mayManage'), ['mayManage']);
  return read.ok ? { done: introduction(world.visitors.setRights(visitor, read.value)) } : misread(read.issues);
};

const actions = new Map<string, Action>([
  ['command', runCommand],
  ['autocomplete', completeOption],
  ['component', useComponent],
  ['modal', submitModal],
  ['message', postMessage],
  ['thread', openThread],
  ['dismiss', dismiss],
  ['locale', setLocale],
  ['rights', setRights],
]);

const visitorOf = (world: World, key: unknown): Visitor | null =>
  typeof key === 'string' ? world.visitors.find(key) : null;

const sendJson = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    // What was refused may have a body that nobody read.
    ...(status >= 400 ? { connection: 'close' } : {}),
  });
  response.end(JSON.stringify(body));
};

const readAction = async (request: IncomingMessage): Promise<unknown> => {
  const isJson = /^application\/json(;|$)/.test(request.headers['content-type'] ?? '');
  const bytes = isJson ? await readBytes(request, mostBytes) : null;
  return bytes === null ? undefined : parseJson(bytes.toString('utf8'));
};

const act = async (world: World, name: string, body: unknown): Promise<ActionReply | null> => {
  if (name === 'join') return join(world, body);
  const action = actions.get(name);
  if (action === undefined) return null;
  const visitor = visitorOf(world, propertyOf(body, 'key'));
  return visitor === null ? { error: 'unknown visitor' } : action(world, visitor, body);
};

/** Answers the page: actions by POST of JSON, files by POST of their bytes, events as a stream. */
export const answerPage = async (
  world: World,
  name: string,
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  if (name === 'events' && request.method === 'GET') {
    const visitor = visitorOf(world, query.get('key'));
    if (visitor === null) return sendJson(response, 403, { error: 'unknown visitor' });
    return streamEvents(world, visitor, response) ? undefined : sendJson(response, 503, { error: 'too many' });
  }
  if (request.method !== 'POST') return sendJson(response, 405, { error: 'POST only' });
  if (name === 'upload') {
    const visitor = visitorOf(world, query.get('key'));
    const reply: ActionReply =
      visitor === null
        ? { error: 'unknown visitor' }
        : await takeUpload(world, visitor, query.get('name') ?? '', request);
    return 'done' in reply ? sendJson(response, 200, reply.done) : sendJson(response, 400, reply);
  }
  const body = await readAction(request);
  if (body === undefined) return sendJson(response, 400, { error: 'not JSON, or too large' });
  const reply = await act(world, name, body);
  if (reply === null) return sendJson(response, 404, { error: 'unknown action' });
  return 'done' in reply ? sendJson(response, 200, reply.done) : sendJson(response, 400, reply);
};
