import { createServer, type RequestListener, type Server } from 'node:http';

import { afterEach, describe, expect, it } from '@jest/globals';
import { DefaultRestOptions } from 'discord.js';

import { createMakeRequest } from '../../src/discord/make-request.ts';

const callback = '/api/v10/interactions/100000000000000001/token/callback';
const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** A real server on this machine; `answers` are used in turn. */
const serve = async (...answers: readonly RequestListener[]): Promise<{ url: string; requests: string[] }> => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const answer = answers[requests.length] ?? answers.at(-1);
    requests.push(`${request.method} ${request.url}`);
    answer?.(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, requests };
};

const hangUp: RequestListener = (request) => request.socket.end();

const say =
  (status: number, body: unknown): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

const post = { method: 'POST', body: '{}', headers: {} };
const ignore = (): void => undefined;

describe('a connection that the other side closes', () => {
  it('is really closed so that the client gives up', async () => {
    const { url } = await serve(hangUp);
    await expect(DefaultRestOptions.makeRequest(`${url}${callback}`, post)).rejects.toMatchObject({
      code: 'UND_ERR_SOCKET',
    });
  });

  it('is tried once more', async () => {
    const { url, requests } = await serve(hangUp, say(204, null));
    expect(await createMakeRequest(ignore)(`${url}${callback}`, post)).toMatchObject({ status: 204 });
    expect(requests).toHaveLength(2);
  });

  it('is not tried a third time', async () => {
    const { url, requests } = await serve(hangUp);
    await expect(createMakeRequest(ignore)(`${url}${callback}`, post)).rejects.toMatchObject({
      code: 'UND_ERR_SOCKET',
    });
    expect(requests).toHaveLength(2);
  });

  it('had carried the answer where the second try is told so', async () => {
    const { url } = await serve(
      hangUp,
      say(400, { code: 40060, message: 'Interaction has already been acknowledged.' }),
    );
    expect(await createMakeRequest(ignore)(`${url}${callback}`, post)).toMatchObject({ status: 204, ok: true });
  });

  it('is no excuse for another refusal', async () => {
    const { url } = await serve(hangUp, say(400, { code: 50035, message: 'Invalid Form Body' }));
    const response = await createMakeRequest(ignore)(`${url}${callback}`, post);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 50035 });
  });

  it('is not tried again where a message could be posted twice', async () => {
    const { url, requests } = await serve(hangUp, say(200, {}));
    const followUp = `${url}/api/v10/webhooks/100000000000000001/token`;
    await expect(createMakeRequest(ignore)(followUp, post)).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' });
    expect(requests).toHaveLength(1);
  });
});

describe('a refused token', () => {
  const refusals = async (headers: Record<string, string>): Promise<number> => {
    const { url } = await serve(say(401, { code: 0, message: '401: Unauthorized' }));
    let told = 0;
    await createMakeRequest(() => {
      told += 1;
    })(`${url}/api/v10/gateway/bot`, { method: 'GET', headers });
    return told;
  };

  it('is told at once', async () => {
    expect(await refusals({ Authorization: 'Bot x' })).toBe(1);
  });

  it('is another matter for a request without one', async () => {
    expect(await refusals({})).toBe(0);
  });
});
