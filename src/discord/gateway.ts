import { Client, Events, GatewayIntentBits, Options, type Interaction, type Message } from 'discord.js';
import type { Logger } from 'pino';

import { createMakeRequest } from './make-request.ts';
import { within } from './within.ts';
import type { Transport } from './transport.ts';

export interface GatewayOptions {
  readonly api: string;
  readonly token: string;
  readonly log: Logger;
  /** Never rejects. */
  readonly receive: (interaction: Interaction) => Promise<void>;
  /** Never rejects. Words are there only where the bot is mentioned. */
  readonly hear: (message: Message) => Promise<void>;
  /** Nothing will arrive or be sent any more: the process should end, for its supervisor to start it anew. */
  readonly onFatal: (reason: string) => void;
}

/** Milliseconds that interactions in flight get when the process is told to stop. */
const farewell = 10_000;

/**
 * Interactions bring all that is needed; mentions need the servers' channels and messages, without their words. Next to
 * nothing is kept.
 */
const createClient = ({ api, onFatal }: GatewayOptions): Client =>
  new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    allowedMentions: { parse: [] },
    rest: { api, makeRequest: createMakeRequest(() => onFatal('Discord refuses the token')) },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: 0,
      UserManager: { maxSize: 100, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
  });

const watch = (client: Client, { log, onFatal }: GatewayOptions): void => {
  client.on(Events.ShardReconnecting, () => log.warn('the connection to Discord is lost, connecting again'));
  client.on(Events.ShardResume, (_shard, replayed) => log.info({ replayed }, 'the connection to Discord is resumed'));
  client.on(Events.ShardReady, () => log.info('the connection to Discord is ready'));
  client.on(Events.ShardError, (error) => log.warn({ err: error }, 'the connection to Discord has a problem'));
  client.on(Events.ShardDisconnect, ({ code }) => onFatal(`Discord closed the connection for good (${code})`));
  client.on(Events.Invalidated, () => onFatal('Discord ended the session for good'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.Error, (error) => log.error({ err: error }, 'the client failed'));
};

const untilReady = async (client: Client, token: string): Promise<Client<true>> => {
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  await client.login(token);
  return ready;
};

/** Discord's gateway, with the client of discord.js. Lost connections come back by themselves. */
export const createGateway = (options: GatewayOptions): Transport => {
  const { token, log, receive, hear } = options;
  const client = createClient(options);
  const inFlight = new Set<Promise<void>>();
  const begin = (doing: Promise<void>): void => {
    const work = doing.finally(() => inFlight.delete(work));
    inFlight.add(work);
  };
  const take = (interaction: Interaction): void => begin(receive(interaction));
  const listen = (message: Message): void => begin(hear(message));
  watch(client, options);
  client.on(Events.InteractionCreate, take);
  client.on(Events.MessageCreate, listen);
  return {
    start: async () => {
      const { user } = await untilReady(client, token);
      log.info({ user: user.tag, id: user.id }, 'connected to Discord');
    },
    stop: async () => {
      client.off(Events.InteractionCreate, take);
      client.off(Events.MessageCreate, listen);
      client.removeAllListeners(Events.ShardReconnecting);
      const left = await within(Promise.allSettled(inFlight), farewell, 'late' as const);
      if (left === 'late') log.warn({ interactions: inFlight.size }, 'left before all interactions were answered');
      await client.destroy();
    },
  };
};
