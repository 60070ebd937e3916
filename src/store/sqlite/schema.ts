import type { Generated, Kysely } from 'kysely';

interface Watches {
  id: Generated<number>;
  guild: string | null;
  channel: string;
  language: string;
  family: string;
  company: string | null;
  part: string | null;
  market: string | null;
  region: string | null;
  told_on: string | null;
  /** JSON. */
  known: string;
  /** 1 for Chinese in traditional characters. */
  is_traditional: Generated<number>;
}

interface ChannelDefaults {
  channel: string;
  guild: string | null;
  language: string | null;
  company: string | null;
  part: string | null;
  market: string | null;
  region: string | null;
}

interface FeedbackTable {
  message: string;
  user: string;
  guild: string | null;
  channel: string;
  vote: 'up' | 'down';
  reason: string | null;
  line: string;
  language: string;
  headline: string;
  /** JSON. */
  claims: string;
  given_on: string;
}

interface UnansweredTable {
  channel: string;
  line: string;
  guild: string | null;
  language: string;
  times: number;
  first_on: string;
  last_on: string;
}

/** The tables, as the last migration leaves them. */
export interface Schema {
  watches: Watches;
  channel_defaults: ChannelDefaults;
  feedback: FeedbackTable;
  unanswered: UnansweredTable;
}

export type Tables = Kysely<Schema>;
