import { randomBytes } from 'node:crypto';

import type { APIUser, Locale } from 'discord-api-types/v10';

import { userOf } from '../identities.ts';

/** Somebody who has the page open: their key proves who they are, their locale is sent with what they do. */
export interface Visitor {
  readonly key: string;
  readonly user: APIUser;
  readonly locale: Locale;
  /** May manage the channel, as its owner may. */
  readonly mayManage: boolean;
}

export interface Visitors {
  readonly find: (key: string) => Visitor | null;
  readonly welcome: (id: string, locale: Locale) => Visitor;
  readonly setLocale: (visitor: Visitor, locale: Locale) => Visitor;
  readonly setRights: (visitor: Visitor, mayManage: boolean) => Visitor;
}

const noMoreThan = 200;

/** The people on the page; the one seen longest ago makes room for a new one when 200 are known. */
export const openVisitors = (): Visitors => {
  const known = new Map<string, Visitor>();
  let count = 0;
  const put = (visitor: Visitor): Visitor => {
    known.delete(visitor.key);
    known.set(visitor.key, visitor);
    const [oldest] = known.keys();
    if (known.size > noMoreThan && oldest !== undefined) known.delete(oldest);
    return visitor;
  };
  return {
    find: (key) => known.get(key) ?? null,
    welcome: (id, locale) => {
      count += 1;
      const user = userOf(id, `visitor${count}`, `Visitor ${count}`, false);
      return put({ key: randomBytes(16).toString('hex'), user, locale, mayManage: true });
    },
    setLocale: (visitor, locale) => put({ ...visitor, locale }),
    setRights: (visitor, mayManage) => put({ ...visitor, mayManage }),
  };
};
