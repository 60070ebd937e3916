import { type APIThreadChannel, ChannelType, ThreadAutoArchiveDuration } from 'discord-api-types/v10';

import { channels, guildId, noFlags } from '../identities.ts';

type TextChannel = (typeof channels)[number];

/** A thread, public, as Discord describes one. */
export type Thread = ReturnType<typeof threadOf>;

/** Where messages stand: a channel of the server, or a thread in one. */
export type Room = TextChannel | Thread;

export const isThread = (room: Room): room is Thread => room.type === ChannelType.PublicThread;

/** The rooms of the server: its channels stay, threads are added. */
export interface Rooms {
  readonly find: (id: string) => Room | null;
  readonly threads: () => readonly Thread[];
  /** Adds or replaces a thread; null where there are as many as may be. */
  readonly put: (thread: Thread) => Thread | null;
}

const noMoreThan = 100;

/** A thread on a message of a channel: on Discord the two share their id. */
export const threadOf = (messageId: string, channelId: string, ownerId: string, name: string, at: string) =>
  ({
    id: messageId,
    type: ChannelType.PublicThread,
    guild_id: guildId,
    parent_id: channelId,
    owner_id: ownerId,
    name,
    last_message_id: messageId,
    rate_limit_per_user: 0,
    message_count: 0,
    total_message_sent: 0,
    member_count: 1,
    thread_metadata: {
      archived: false,
      archive_timestamp: at,
      auto_archive_duration: ThreadAutoArchiveDuration.OneDay,
      locked: false,
      create_timestamp: at,
    },
    applied_tags: [],
    flags: noFlags,
  }) satisfies APIThreadChannel;

/** The channels that every playground has, and no threads yet. */
export const openRooms = (): Rooms => {
  const threads = new Map<string, Thread>();
  return {
    find: (id) => channels.find((channel) => channel.id === id) ?? threads.get(id) ?? null,
    threads: () => [...threads.values()],
    put: (thread) => {
      if (!threads.has(thread.id) && threads.size >= noMoreThan) return null;
      threads.set(thread.id, thread);
      return thread;
    },
  };
};
