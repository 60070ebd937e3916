import { afterEach, describe, expect, it } from '@jest/globals';
import { Client, DiscordAPIError, GatewayIntentBits, type Interaction, RESTEvents } from 'discord.js';

import { type Playground, startPlayground } from '../../src/playground/start-playground.ts';
import { visitPage } from './page-client.ts';

const opened: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

const openPlayground = async (): Promise<Playground> => {
  const playground = await startPlayground({ port: 0 });
  opened.push(playground.close);
  return playground;
};

const openClient = async (
  playground: Playground,
  intents: readonly GatewayIntentBits[] = [],
): Promise<{ client: Client; shardEvents: string[] }> => {
  const client = new Client({ intents: [...intents], rest: { api: playground.apiUrl, retries: 2, timeout: 3_000 } });
  const shardEvents: string[] = [];
  client.on('error', () => undefined);
  for (const name of ['shardResume', 'shardReady', 'shardReconnecting', 'shardDisconnect'] as const)
    client.on(name, () => shardEvents.push(name));
  client.on('interactionCreate', (interaction: Interaction) => {
    if (interaction.isChatInputCommand()) interaction.reply('here').catch(() => undefined);
  });
  const ready = new Promise((resolve) => {
    client.once('clientReady', resolve);
  });
  await client.login(playground.token);
  await ready;
  await client.application?.commands.set([{ name: 'go', description: 'Goes' }]);
  opened.push(() => client.destroy());
  return { client, shardEvents };
};

const openBoth = async () => {
  const playground = await openPlayground();
  const connected = await openClient(playground);
  const visitor = await visitPage(playground.url);
  opened.push(visitor.leave);
  return { playground, visitor, ...connected };
};

const atCallback = (_method: string, path: string): boolean => path.endsWith('/callback');

describe('the gateway', () => {
  it('a wrong token is refused', async () => {
    const playground = await openPlayground();
    const client = new Client({ intents: [], rest: { api: playground.apiUrl } });
    await expect(client.login('not.the.token')).rejects.toMatchObject({ code: 'TokenInvalid' });
  });

  it('intents that need an approval are refused', async () => {
    const playground = await openPlayground();
    const client = new Client({ intents: [GatewayIntentBits.MessageContent], rest: { api: playground.apiUrl } });
    await expect(client.login(playground.token)).rejects.toThrow(/disallowed intents/i);
    await client.destroy();
  });

  it('a bot with the guild intent is ready at once and knows the guild', async () => {
    const playground = await openPlayground();
    const { client } = await openClient(playground, [GatewayIntentBits.Guilds]);
    expect(client.guilds.cache.get(playground.guildId)?.name).toBe('Playground');
  });

  it('a lost connection is resumed and what was missed is replayed', async () => {
    const { playground, visitor, shardEvents } = await openBoth();
    playground.faults.dropSockets();
    expect((await visitor.run('go')).message.content).toBe('here');
    expect(shardEvents).toContain('shardResume');
  });

  it('a request to reconnect is followed by a resume', async () => {
    const { playground, visitor, shardEvents } = await openBoth();
    playground.faults.askReconnect();
    await visitor.until((event) => event.type === 'presence' && event['online'] === false);
    expect((await visitor.run('go')).message.content).toBe('here');
    expect(shardEvents).toContain('shardResume');
  });

  it('a session that ended is opened anew', async () => {
    const { playground, visitor, shardEvents } = await openBoth();
    playground.faults.invalidateSessions(false);
    await visitor.until((event) => event.type === 'presence' && event['online'] === false);
    await visitor.until((event) => event.type === 'presence' && event['online'] === true);
    expect((await visitor.run('go')).message.content).toBe('here');
    expect(shardEvents).toContain('shardReady');
  });

  it('a mention is read without the content intent, other messages are not', async () => {
    const playground = await openPlayground();
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages];
    const { client } = await openClient(playground, intents);
    const visitor = await visitPage(playground.url);
    opened.push(visitor.leave);
    const contents: string[] = [];
    client.on('messageCreate', (message) => {
      if (message.author.bot) return;
      contents.push(message.content);
      if (message.mentions.has(client.user?.id ?? '')) message.reply('yes?').catch(() => undefined);
    });
    await visitor.say('nobody listens');
    await visitor.say(`<@${playground.applicationId}> hello`);
    const reply = await visitor.nextMessage(({ message }) => message.content === 'yes?');
    expect(reply.message.message_reference).toBeDefined();
    expect(contents).toEqual(['', `<@${playground.applicationId}> hello`]);
  });
});

describe('REST', () => {
  it('a server error is tried again', async () => {
    const { playground, visitor } = await openBoth();
    playground.faults.failNext({ kind: 'status', status: 503 }, atCallback);
    expect((await visitor.run('go')).message.content).toBe('here');
  });

  it('a limit that was met is waited for', async () => {
    const { playground, client, visitor } = await openBoth();
    const statuses: number[] = [];
    client.rest.on(RESTEvents.Response, (_request, response) => statuses.push(response.status));
    playground.faults.failNext({ kind: 'rate-limit', retryAfterSeconds: 0.2 }, atCallback);
    expect((await visitor.run('go')).message.content).toBe('here');
    await visitor.until((event) => event.type === 'acknowledged');
    expect(statuses[0]).toBe(429);
  });

  it('a connection that ends without an answer fails the request, and the answer may stand all the same', async () => {
    const { playground, client, visitor } = await openBoth();
    const outcome = new Promise((resolve) => {
      client.removeAllListeners('interactionCreate');
      client.on('interactionCreate', (interaction) => {
        if (interaction.isChatInputCommand())
          interaction.reply('here').then(
            () => resolve('answered'),
            (error: unknown) => resolve(error instanceof DiscordAPIError ? error.code : 'lost'),
          );
      });
    });
    playground.faults.failNext({ kind: 'hang-up', when: 'after' }, atCallback);
    expect((await visitor.run('go')).message.content).toBe('here');
    expect(await outcome).toBe('lost');
  });

  it('a token that is taken back ends with 401', async () => {
    const { playground, client } = await openBoth();
    playground.faults.failNext({ kind: 'status', status: 401 });
    await expect(client.rest.get('/users/@me')).rejects.toMatchObject({ status: 401 });
  });
});
