import { lookup as resolve, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';

import { Agent, request, type Dispatcher } from 'undici';

import { sizeLimit } from '../corpus/decode.ts';
import { isLoopbackAddress, isPublicAddress } from './is-public-address.ts';

/** What a server remembers a page by, for the next time. */
interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface Fetched extends Validators {
  readonly bytes: Uint8Array;
  /** Where it was found in the end. */
  readonly url: string;
  /** Without parameters. */
  readonly mediaType: string | null;
}

export type FetchResult = Fetched | 'unchanged' | { readonly problem: string; readonly retryAfter: number | null };

export interface FetchOptions {
  /** For tests: their own server is on this machine. */
  readonly allowLoopback?: boolean;
  readonly known?: Validators;
  /** Milliseconds in all. */
  readonly timeLimit?: number;
  /** Gives up where it is aborted. */
  readonly signal?: AbortSignal;
}

const mostRedirects = 5;

/** Bytes come in at once; a server may take this long to send all of them. */
const usualTime = 30_000;

const refusal = 'the address is one of this machine or its network, and is not fetched';

const refused = (message: string): Error => Object.assign(new Error(message), { code: 'REFUSED' });

const isRefused = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && error.code === 'REFUSED';

const isAllowed = (address: string, { allowLoopback = false }: FetchOptions): boolean =>
  isPublicAddress(address) || (allowLoopback && isLoopbackAddress(address));

/** Checks what a name leads to at the moment of connecting: a name that is checked before can lead elsewhere then. */
const checkedLookup =
  (options: FetchOptions): LookupFunction =>
  (host, how, callback) => {
    resolve(host, { ...how, all: true }, (error, found: LookupAddress[]) => {
      if (error !== null) return callback(error, [], 0);
      const [first] = found;
      if (found.some(({ address }) => !isAllowed(address, options)) || first === undefined)
        return callback(refused(refusal), [], 0);
      return how.all === true ? callback(null, found) : callback(null, first.address, first.family);
    });
  };

const literalHost = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

const faultOf = (url: URL, options: FetchOptions): string | null => {
  if (!/^https?:$/.test(url.protocol)) return `${url.protocol} addresses are not fetched, only http and https`;
  if (url.username !== '' || url.password !== '') return 'an address with a password in it is not fetched';
  return isIP(literalHost(url)) !== 0 && !isAllowed(literalHost(url), options) ? refusal : null;
};

const headerOf = (headers: Dispatcher.ResponseData['headers'], name: string): string | null => {
  const value = headers[name];
  return typeof value === 'string' ? value : (value?.[0] ?? null);
};

const conditions = ({ known }: FetchOptions): Record<string, string> => ({
  ...(known?.etag ? { 'if-none-match': known.etag } : {}),
  ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
});

const tooLarge = `larger than ${sizeLimit / 1024 / 1024} MB`;

/** A body that never ends is left at the limit. */
const readBody = async (body: Dispatcher.ResponseData['body']): Promise<Uint8Array> => {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of body) {
    const bytes = Buffer.from(part);
    length += bytes.length;
    if (length > sizeLimit) throw refused(tooLarge);
    parts.push(bytes);
  }
  return Buffer.concat(parts);
};

const secondsUntil = (value: string | null): number | null => {
  if (value === null) return null;
  if (/^\d+$/.test(value)) return Number(value);
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, Math.round((at - Date.now()) / 1000));
};

const fetchOnce = async (
  url: URL,
  agent: Agent,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<FetchResult | URL> => {
  const { statusCode, headers, body } = await request(url, {
    dispatcher: agent,
    signal,
    headers: {
      'user-agent': "Tickmark (a team's reading list)",
      accept: 'application/atom+xml, application/rss+xml, application/feed+json, text/html, application/pdf, */*;q=0.5',
      'accept-encoding': 'identity',
      ...conditions(options),
    },
  });
  const location = headerOf(headers, 'location');
  const isDone = statusCode === 200 && Number(headerOf(headers, 'content-length') ?? 0) <= sizeLimit;
  if (isDone) {
    return {
      bytes: await readBody(body),
      url: url.href,
      mediaType: headerOf(headers, 'content-type')?.split(';')[0]?.trim().toLowerCase() ?? null,
      etag: headerOf(headers, 'etag'),
      lastModified: headerOf(headers, 'last-modified'),
    };
  }
  body.on('error', () => undefined).destroy();
  if (statusCode === 304) return 'unchanged';
  if (statusCode === 200) return { problem: tooLarge, retryAfter: null };
  if (statusCode >= 300 && statusCode < 400 && location !== null) return new URL(location, url);
  return { problem: `the server answers ${statusCode}`, retryAfter: secondsUntil(headerOf(headers, 'retry-after')) };
};

const causeOf = (error: unknown): unknown =>
  error instanceof Error && error.cause !== undefined ? error.cause : error;

const reasonOf = (error: unknown, signal: AbortSignal): string => {
  if (isRefused(error)) return error.message;
  const cause = causeOf(error);
  if (isRefused(cause)) return cause.message;
  if (signal.aborted) return 'the server takes too long';
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  return code === 'ENOTFOUND'
    ? 'there is no such server'
    : `could not be fetched (${code === '' ? String(cause) : code})`;
};

const follow = async (start: URL, agent: Agent, options: FetchOptions, signal: AbortSignal): Promise<FetchResult> => {
  let url = start;
  for (let hops = 0; hops <= mostRedirects; hops += 1) {
    const fault = faultOf(url, options);
    if (fault !== null) return { problem: fault, retryAfter: null };
    const result = await fetchOnce(url, agent, options, signal);
    if (!(result instanceof URL)) return result;
    url = result;
  }
  return { problem: `led on more than ${mostRedirects} times`, retryAfter: null };
};

/**
 * Fetches a page, a feed or a file of at most 20 MB. Addresses of this machine and its network are refused, as written, as
 * resolved and wherever a redirect leads. Never rejects.
 */
export const fetchUrl = async (address: string, options: FetchOptions = {}): Promise<FetchResult> => {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) return { problem: 'not an address', retryAfter: null };
  const agent = new Agent({
    connect: { lookup: checkedLookup(options), timeout: 10_000 },
    headersTimeout: 15_000,
    bodyTimeout: 15_000,
  });
  const clock = AbortSignal.timeout(options.timeLimit ?? usualTime);
  const signal = options.signal === undefined ? clock : AbortSignal.any([clock, options.signal]);
  try {
    return await follow(url, agent, options, signal);
  } catch (error) {
    return { problem: reasonOf(error, signal), retryAfter: null };
  } finally {
    await agent.destroy();
  }
};
