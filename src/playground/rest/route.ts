import type { World } from '../world.ts';
import type { Form } from './form.ts';
import type { Reply } from './reply.ts';

/** A request that reached its route, with every part of its path checked. */
export interface Call extends Form {
  readonly world: World;
  /** The named part of the path. */
  readonly part: (name: string) => string;
  readonly query: URLSearchParams;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The path as Discord's documentation writes it: `/channels/{channel_id}/messages`. */
  readonly path: string;
  /** `bot`: the bot's token is needed; `url`: the path itself holds a token. */
  readonly auth: 'bot' | 'url';
  readonly answer: (call: Call) => Reply;
  /** Requests that may be made within a window, per path; none where Discord does not count. */
  readonly limit?: { readonly requests: number; readonly seconds: number };
}

export interface Matched {
  readonly route: Route;
  readonly parts: ReadonlyMap<string, string>;
}

const segmentsOf = (path: string): readonly string[] => path.split('/').slice(1);

const decode = (segment: string): string | null => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
};

const isNamed = (segment: string): boolean => segment.startsWith('{');

const nameOf = (segment: string): string => segment.slice(1, -1);

const partsOf = (template: readonly string[], actual: readonly string[]): ReadonlyMap<string, string> | null => {
  if (template.length !== actual.length) return null;
  const fits = template.every((segment, index) => isNamed(segment) || segment === actual[index]);
  if (!fits) return null;
  return new Map(template.flatMap((one, index) => (isNamed(one) ? [[nameOf(one), actual[index] ?? ''] as const] : [])));
};

/** The routes of a path, whatever their method; literal paths come before named parts. */
export const matchRoutes = (routes: readonly Route[], path: string): readonly Matched[] => {
  const actual = segmentsOf(path).map(decode);
  const decoded = actual.flatMap((segment) => segment ?? []);
  if (decoded.length !== actual.length) return [];
  return routes
    .flatMap((route) => {
      const parts = partsOf(segmentsOf(route.path), decoded);
      return parts === null ? [] : [{ route, parts }];
    })
    .sort((a, b) => a.parts.size - b.parts.size);
};

/** The names of path parts that must be ids and are none. */
export const badIds = (parts: ReadonlyMap<string, string>): readonly (readonly [string, string])[] =>
  [...parts].filter(([name, value]) => name.endsWith('_id') && !/^\d{17,20}$/.test(value));
