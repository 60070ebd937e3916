import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

import type { FaultPlan, RestFault } from '../faults.ts';
import type { World } from '../world.ts';
import { type Form, type FormRead, readForm } from './form.ts';
import { type Allowance, countRequests } from './rate-limits.ts';
import { invalidForm, notFound, notJson, refuse, type Reply, tooLarge, unauthorized, wrongMethod } from './reply.ts';
import { badIds, type Matched, matchRoutes } from './route.ts';
import { routes } from './routes.ts';

/** A request and its answer, for whoever wants to check them against Discord's own description. */
export interface Exchange {
  readonly method: string;
  /** As asked for, without the query. */
  readonly path: string;
  /** The route as Discord's documentation writes it; null where there is none. */
  readonly route: string | null;
  readonly payload: unknown;
  readonly status: number;
  readonly body: unknown;
}

export type Observe = (exchange: Exchange) => void;

const mostBytes = 32 * 1024 * 1024;

const idIssues = (matched: Matched): Reply | null => {
  const bad = badIds(matched.parts);
  return bad.length === 0
    ? null
    : invalidForm(
        bad.map(([name, value]) => ({
          at: [name],
          code: 'NUMBER_TYPE_COERCE',
          message: `Value "${value}" is not snowflake.`,
        })),
      );
};

const faultReply = (fault: RestFault): Reply | null => {
  if (fault.kind === 'rate-limit')
    return {
      status: 429,
      headers: { 'retry-after': String(fault.retryAfterSeconds), 'x-ratelimit-scope': 'shared' },
      body: { message: 'You are being rate limited.', retry_after: fault.retryAfterSeconds, global: false },
    };
  if (fault.kind !== 'status') return null;
  return fault.status === 401 ? unauthorized : refuse(fault.status, 0, `${fault.status}: made to fail`);
};

const limited = ({ retryAfterSeconds, headers }: Allowance): Reply => ({
  status: 429,
  headers: { ...headers, 'retry-after': String(Math.ceil(retryAfterSeconds)), 'x-ratelimit-scope': 'user' },
  body: { message: 'You are being rate limited.', retry_after: retryAfterSeconds, global: false },
});

const send = (response: ServerResponse, reply: Reply): void => {
  const text = reply.body === undefined ? '' : JSON.stringify(reply.body);
  response.writeHead(reply.status, {
    ...(text === '' ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
    via: '1.1 playground',
    ...reply.headers,
  });
  response.end(text);
};

const formOf = (read: FormRead): Form | Reply => {
  if (read.kind === 'form') return read.form;
  return read.kind === 'too-large' ? tooLarge : notJson;
};

/** Whether whoever asks may use the route at all: tokens in the path are checked by the route itself. */
const mayUse = (world: World, matched: Matched, request: IncomingMessage): boolean =>
  matched.route.auth === 'url' || request.headers.authorization === `Bot ${world.token}`;

/** Answers Discord's REST API, version 10; paths come without `/api/v10`. */
export const openRest = (world: World, faults: FaultPlan, observe: Observe) => {
  const count = countRequests(world.now);

  const run = (matched: Matched, form: Form, query: URLSearchParams): Reply => {
    try {
      return matched.route.answer({ ...form, world, query, part: (name) => matched.parts.get(name) ?? '' });
    } catch (error) {
      world.log('a route failed', { path: matched.route.path, error: String(error) });
      return refuse(500, 0, '500: Internal Server Error');
    }
  };

  const decide = async (request: IncomingMessage, method: string, path: string, query: URLSearchParams) => {
    const candidates = matchRoutes(routes, path);
    const matched = candidates.find((candidate) => candidate.route.method === method);
    const refused = (reply: Reply) => ({ route: matched?.route.path ?? null, payload: undefined, reply });
    if (matched === undefined) return refused(candidates.length > 0 ? wrongMethod : notFound);
    if (!mayUse(world, matched, request)) return refused(unauthorized);
    const badPath = idIssues(matched);
    if (badPath !== null) return refused(badPath);
    const allowance = count(matched, path);
    if (allowance?.isAllowed === false) return refused(limited(allowance));
    const form = formOf(await readForm(request, mostBytes));
    const reply = 'status' in form ? form : run(matched, form, query);
    const payload = 'status' in form ? undefined : form.payload;
    return {
      route: matched.route.path,
      payload,
      reply: { ...reply, headers: { ...allowance?.headers, ...reply.headers } },
    };
  };

  return async (request: IncomingMessage, response: ServerResponse, path: string, query: URLSearchParams) => {
    const method = request.method ?? 'GET';
    const fault = faults.take(method, path);
    if (fault?.kind === 'hang-up' && fault.when === 'before') return void request.socket.destroy();
    if (fault?.kind === 'delay') await wait(fault.milliseconds);
    const planned = fault === null ? null : faultReply(fault);
    const { route, payload, reply } =
      planned === null
        ? await decide(request, method, path, query)
        : { route: null, payload: undefined, reply: planned };
    observe({ method, path, route, payload, status: reply.status, body: reply.body });
    if (reply.status >= 400)
      world.log('request refused', { method, path: route ?? path, status: reply.status, body: reply.body });
    return fault?.kind === 'hang-up' ? void request.socket.destroy() : send(response, reply);
  };
};

export type Rest = ReturnType<typeof openRest>;
