import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { fetchUrl } from '../../src/intake/fetch-url.ts';

const page = '<html><body><p>Cloud spending rose 20 percent.</p></body></html>';

const answers: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  '/page': (request, response) => {
    if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
    else
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          etag: '"v1"',
          'last-modified': 'Fri, 01 May 2026 10:00:00 GMT',
        })
        .end(page);
  },
  '/moved': (_request, response) => response.writeHead(302, { location: '/page' }).end(),
  '/inside': (_request, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
  '/file': (_request, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/round': (_request, response) => response.writeHead(302, { location: '/round' }).end(),
  '/large': (_request, response) => response.writeHead(200, { 'content-length': String(30 * 1024 * 1024) }).end(),
  '/endless': (_request, response) => {
    response.writeHead(200);
    const part = Buffer.alloc(1024 * 1024, 97);
    const more = (): void => {
      if (!response.destroyed) response.write(part, () => setImmediate(more));
    };
    more();
  },
  '/silent': () => undefined,
  '/busy': (_request, response) => response.writeHead(429, { 'retry-after': '120' }).end(),
};

let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const allowed = { allowLoopback: true };

describe('a page', () => {
  it('is fetched, also where it moved to, and only when it changed', async () => {
    const first = await fetchUrl(`${origin}/moved`, allowed);
    expect(first).toMatchObject({ url: `${origin}/page`, mediaType: 'text/html', etag: '"v1"' });
    const known = { etag: '"v1"', lastModified: null };
    expect(await fetchUrl(`${origin}/page`, { ...allowed, known })).toBe('unchanged');
  });

  it.each([
    ['/gone', 'the server answers 404'],
    ['/busy', 'the server answers 429'],
    ['/round', 'led on more than 5 times'],
    ['/large', 'larger than 20 MB'],
    ['/endless', 'larger than 20 MB'],
    ['/inside', 'the address is one of this machine or its network, and is not fetched'],
    ['/file', 'file: addresses are not fetched, only http and https'],
  ])('%s is refused', async (path, problem) => {
    expect(await fetchUrl(`${origin}${path}`, allowed)).toMatchObject({ problem });
  });

  it('that never comes is given up', async () => {
    expect(await fetchUrl(`${origin}/silent`, { ...allowed, timeLimit: 300 })).toMatchObject({
      problem: 'the server takes too long',
    });
  });

  it('tells when to come again', async () => {
    expect(await fetchUrl(`${origin}/busy`, allowed)).toMatchObject({ retryAfter: 120 });
  });
});

describe('this machine and its network are not fetched from', () => {
  it.each(['127.0.0.1', 'localhost', '0.0.0.0', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '127.1'])(
    '%s',
    async (host) => {
      const { port } = new URL(origin);
      expect(await fetchUrl(`http://${host}:${port}/page`)).toMatchObject({
        problem: 'the address is one of this machine or its network, and is not fetched',
      });
    },
  );

  it.each(['http://192.168.0.1/', 'http://169.254.169.254/', 'https://10.0.0.8/x'])('%s', async (url) => {
    expect(await fetchUrl(url, allowed)).toMatchObject({
      problem: 'the address is one of this machine or its network, and is not fetched',
    });
  });

  it('nor with a password', async () => {
    expect(await fetchUrl('http://a:b@news.example/')).toMatchObject({
      problem: 'an address with a password in it is not fetched',
    });
  });
});
