import http from 'node:http';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { propertyOf } from '../../src/playground/reading/read.ts';
import { type Playground, startPlayground } from '../../src/playground/start-playground.ts';

let playground: Playground;

beforeAll(async () => {
  playground = await startPlayground({ port: 0 });
});

afterAll(() => playground.close());

interface Answered {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

/** A request with exactly these headers; browsers and fetch would not let a test forge them. */
const request = (path: string, options: http.RequestOptions = {}, body = ''): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const sent = http.request(`${playground.url}${path}`, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });

const json = { 'content-type': 'application/json' };

describe('who may speak to it', () => {
  it.each([
    ['another name bound to this address', { host: 'evil.example' }],
    ['another site’s page', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
  ])('not %s', async (_name, headers) => {
    const answers = await Promise.all([
      request('/', { headers }),
      request('/playground/join', { method: 'POST', headers: { ...json, ...headers } }, '{"locale":"fr"}'),
      request('/api/v10/users/@me', { headers: { authorization: `Bot ${playground.token}`, ...headers } }),
      request('/playground/events?key=x', { headers }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  });

  it('a gateway connection from another site is turned away', async () => {
    const upgrade = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    };
    const answer = await request('/?v=10&encoding=json', { headers: { ...upgrade, origin: 'https://evil.example' } });
    expect(answer.status).toBe(400);
  });

  it('localhost is led to the one address', async () => {
    const port = new URL(playground.url).port;
    const answer = await request('/', { headers: { host: `localhost:${port}` } });
    expect([answer.status, answer.headers.location]).toEqual([302, `${playground.url}/`]);
  });
});

describe('the page', () => {
  it('comes with a policy that allows nothing from elsewhere and nothing inline', async () => {
    const { headers, text } = await request('/');
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(text).not.toMatch(/<script(?![^>]*src=)|<style|style=|onclick=|https?:\/\//);
  });

  it.each([
    ['/page/main.js', 'text/javascript; charset=utf-8'],
    ['/page/css/base.css', 'text/css; charset=utf-8'],
    ['/page/mark.svg', 'image/svg+xml'],
  ])('%s has its type', async (path, type) => {
    const { status, headers } = await request(path);
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  it.each(['/page/../server.ts', '/page/%2e%2e/world.ts', '/page/markdown.d.ts', '/package.json', '/page/'])(
    '%s is not served',
    async (path) => {
      expect((await request(path)).status).toBe(404);
    },
  );
});

describe('the page’s actions', () => {
  it.each([
    ['GET', { method: 'GET' }, '', 405],
    ['a form', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 'locale=fr', 400],
    ['broken JSON', { method: 'POST', headers: json }, '{', 400],
    ['too much', { method: 'POST', headers: json }, JSON.stringify({ locale: 'x'.repeat(70_000) }), 400],
    ['an unknown locale', { method: 'POST', headers: json }, '{"locale":"xx"}', 400],
  ])('join: not by %s', async (_name, options, body, status) => {
    expect((await request('/playground/join', options, body)).status).toBe(status);
  });

  it.each(['command', 'autocomplete', 'component', 'modal', 'message', 'dismiss', 'locale', 'rights'])(
    '%s: not by a stranger, and not without its fields',
    async (action) => {
      const post = { method: 'POST', headers: json };
      expect((await request(`/playground/${action}`, post, '{"key":"nobody"}')).status).toBe(400);
      const joined: unknown = JSON.parse((await request('/playground/join', post, '{"locale":"fr"}')).text);
      const body = JSON.stringify({ key: propertyOf(joined, 'key') });
      expect((await request(`/playground/${action}`, post, body)).status).toBe(400);
    },
  );

  it('an unknown one is not found', async () => {
    expect((await request('/playground/nonsense', { method: 'POST', headers: json }, '{}')).status).toBe(404);
  });
});

describe('the REST API', () => {
  const auth = () => ({ authorization: `Bot ${playground.token}` });
  const channel = '/api/v10/channels/1180000000000000003';

  it.each([
    ['/api/v10/users/@me', 'GET', {}, 401],
    ['/api/v10/users/@me', 'GET', { authorization: 'Bot wrong' }, 401],
    ['/api/v10/interactions/1180000000000000003/x/callback', 'POST', json, 404],
    ['/api/v10/webhooks/1180000000000000001/x', 'POST', json, 404],
  ])('%s without its token: %s', async (path, method, headers, status) => {
    expect((await request(path, { method, headers }, method === 'GET' ? '' : '{}')).status).toBe(status);
  });

  it.each([
    ['/api/v10/nonsense', 'GET', 404],
    ['/api/v10/users/@me', 'DELETE', 405],
    ['/api/v10/channels/abc/messages', 'GET', 400],
    ['/api/v10/channels/%E0%A4%A/messages', 'GET', 404],
    ['/api/v10/channels/1180000000000000009/messages', 'GET', 404],
  ])('%s %s: %i', async (path, method, status) => {
    expect((await request(path, { method, headers: auth() })).status).toBe(status);
  });

  it.each([
    ['broken JSON', json, '{"content":'],
    ['JSON of another name', { 'content-type': 'text/plain' }, '{"content":"x"}'],
    ['a broken multipart body', { 'content-type': 'multipart/form-data; boundary=x' }, '--y'],
    ['a list', json, '[]'],
  ])('a message is not posted as %s', async (_name, headers, body) => {
    const answer = await request(`${channel}/messages`, { method: 'POST', headers: { ...auth(), ...headers } }, body);
    expect(answer.status).toBe(400);
    playground.faults.advanceClock(6_000);
  });

  it('a body larger than it says it takes is cut off', async () => {
    const headers = { ...auth(), ...json, 'content-length': String(64 * 1024 * 1024) };
    const answer = await request(`${channel}/messages`, { method: 'POST', headers }).catch((error: unknown) => error);
    expect(propertyOf(answer, 'status') ?? 413).toBe(413);
    playground.faults.advanceClock(6_000);
  });

  it('a sixth message within five seconds is too many, and the headers say when', async () => {
    const post = () =>
      request(`${channel}/messages`, { method: 'POST', headers: { ...auth(), ...json } }, '{"content":"x"}');
    const answers: Answered[] = [];
    for (let count = 0; count < 6; count += 1) answers.push(await post());
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(answers.map(({ headers }) => headers['x-ratelimit-remaining'])).toEqual(['4', '3', '2', '1', '0', '0']);
    expect(Number(answers[5]?.headers['x-ratelimit-reset-after'])).toBeLessThanOrEqual(5);
    playground.faults.advanceClock(5_000);
    expect((await post()).status).toBe(200);
  });
});
