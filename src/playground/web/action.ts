import type { Issue } from '../reading/read.ts';
import type { Visitor } from '../state/visitors.ts';
import type { World } from '../world.ts';

/** What the page's server answers to something a visitor did. */
export type ActionReply = { readonly done: unknown } | { readonly error: string; readonly issues?: readonly Issue[] };

/** Something a visitor does on the page; `body` is untrusted. */
export type Action = (world: World, visitor: Visitor, body: unknown) => ActionReply | Promise<ActionReply>;

export const misread = (issues: readonly Issue[]): ActionReply => ({ error: 'invalid', issues });
