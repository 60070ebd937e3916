import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Rest } from '../rest/rest.ts';
import type { World } from '../world.ts';
import { answerPage } from './page-api.ts';
import type { PageFile } from './static-files.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** Where a request came from; another site in a browser, or a name that was bound to this address, is turned away. */
type Origin = 'own' | 'own-by-name' | 'foreign';

export const originOf = (request: IncomingMessage, port: number): Origin => {
  const host = request.headers.host ?? '';
  const { origin } = request.headers;
  const isOwnHost = [`127.0.0.1:${port}`, `localhost:${port}`].includes(host);
  const isOwnOrigin = origin === undefined || origin === `http://${host}`;
  if (!isOwnHost || !isOwnOrigin) return 'foreign';
  return host.startsWith('localhost') ? 'own-by-name' : 'own';
};

const refuse = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, { ...always, 'content-type': 'text/plain; charset=utf-8' });
  response.end(text);
};

const sendPage = (response: ServerResponse, file: PageFile): void => {
  response.writeHead(200, {
    ...always,
    'content-type': file.contentType,
    'content-security-policy': policy,
    'cache-control': 'no-cache',
  });
  response.end(file.bytes);
};

/** Pictures are shown in the page; anything else is only ever downloaded. */
const sendAttachment = (world: World, path: string, query: URLSearchParams, response: ServerResponse): void => {
  const id = path.split('/')[3] ?? '';
  const file = world.files.find(id, query.get('hm') ?? '');
  if (file === null) return refuse(response, 404, 'no such file');
  const isPicture = file.contentType.startsWith('image/') && file.contentType !== 'image/svg+xml';
  response.writeHead(200, {
    ...always,
    'content-type':
      isPicture || file.contentType.startsWith('text/csv') ? file.contentType : 'application/octet-stream',
    'content-disposition': `${isPicture ? 'inline' : 'attachment'}; filename="${file.filename}"`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, max-age=86400, immutable',
  });
  return void response.end(file.bytes);
};

/** Answers every HTTP request of the playground: Discord's API, the page's API, uploaded files and the page. */
export const serve =
  (world: World, rest: Rest, page: ReadonlyMap<string, PageFile>, port: number) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = request.url ?? '/';
    const url = URL.canParse(target, world.url) ? new URL(target, world.url) : null;
    const origin = originOf(request, port);
    if (url === null || origin === 'foreign') return refuse(response, 403, 'not from here');
    const { pathname: path, searchParams: query } = url;
    if (path.startsWith('/api/v10/')) return rest(request, response, path.slice('/api/v10'.length), query);
    if (path.startsWith('/playground/'))
      return answerPage(world, path.slice('/playground/'.length), query, request, response);
    if (request.method !== 'GET') return refuse(response, 405, 'GET only');
    if (path.startsWith('/attachments/')) return sendAttachment(world, path, query, response);
    const file = page.get(path);
    if (file === undefined) return refuse(response, 404, 'no such page');
    if (origin === 'own') return sendPage(response, file);
    response.writeHead(302, { ...always, location: `${world.url}${path}` });
    return void response.end();
  };
