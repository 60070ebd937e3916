import { channelId } from '../identities.ts';
import type { Issue } from '../reading/read.ts';
import type { Room } from '../state/rooms.ts';
import type { Visitor } from '../state/visitors.ts';
import type { World } from '../world.ts';

/** What the page's server answers to something a visitor did. */
export type ActionReply = { readonly done: unknown } | { readonly error: string; readonly issues?: readonly Issue[] };

/** Something a visitor does on the page; `body` is untrusted. */
export type Action = (world: World, visitor: Visitor, body: unknown) => ActionReply | Promise<ActionReply>;

export const unknownRoom: ActionReply = { error: 'unknown channel' };

/** The channel or thread that something is done in: the first channel where none is named, null where it is not there. */
export const roomAsked = (world: World, id: string = channelId): Room | null => world.rooms.find(id);

export const misread = (issues: readonly Issue[]): ActionReply => ({ error: 'invalid', issues });
