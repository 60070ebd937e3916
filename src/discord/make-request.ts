import { DefaultRestOptions, RESTJSONErrorCodes, type ResponseLike, type RESTOptions } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];

type Init = Parameters<MakeRequest>[1];

const codeOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'code' in value ? value.code : undefined;

const isCallback = (url: string): boolean => /\/interactions\/\d+\/[^/]+\/callback(?:\?|$)/.test(url);

/** Sent twice, these come to the same; another POST could be posted twice. */
const isRepeatable = (url: string, method: string | undefined): boolean =>
  (method ?? 'GET').toUpperCase() !== 'POST' || isCallback(url);

const isAcknowledged = (text: string): boolean => {
  try {
    return codeOf(JSON.parse(text)) === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
  } catch {
    return false;
  }
};

/** Told on the second try that the interaction was answered already: the first try had arrived. */
const settle = async (url: string, response: ResponseLike): Promise<ResponseLike> => {
  if (response.status !== 400 || !isCallback(url)) return response;
  const text = await response.text();
  const { status, statusText } = response;
  return isAcknowledged(text)
    ? new Response(null, { status: 204 })
    : new Response(text, { status, statusText, headers: [...response.headers] });
};

const sendTwice = async (send: MakeRequest, url: string, init: Init): Promise<ResponseLike> => {
  try {
    return await send(url, init);
  } catch (error) {
    if (codeOf(error) !== 'UND_ERR_SOCKET' || !isRepeatable(url, init.method)) throw error;
    return settle(url, await send(url, init));
  }
};

const hasToken = ({ headers }: Init): boolean =>
  new Headers(Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)])).has('authorization');

/**
 * Sends the client's REST requests. A connection that the other side closed is tried once more, which the client itself
 * does not do; a token that is refused is told at once, since the client forgets it and fails from then on.
 */
export const createMakeRequest =
  (onUnauthorized: () => void, send: MakeRequest = DefaultRestOptions.makeRequest): MakeRequest =>
  async (url, init) => {
    const response = await sendTwice(send, url, init);
    if (response.status === 401 && hasToken(init)) onUnauthorized();
    return response;
  };
