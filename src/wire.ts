import type { Logger } from 'pino';

import { channelCommands, commands, corpusCommands, messageCommands } from '../commands/index.ts';
import { parseLine } from '../commands/parse-line.ts';
import { createCharts } from './charts/create-charts.ts';
import type { Config } from './config.ts';
import type { Bot } from './discord/bot.ts';
import { createGateway } from './discord/gateway.ts';
import { createPace } from './discord/pace.ts';
import { publishCommands } from './discord/publish.ts';
import { receive } from './discord/receive.ts';
import { takeMessage } from './discord/take-message.ts';
import { createPostAlert, createTellWatches } from './discord/tell-watches.ts';
import { createSuggest } from './discord/suggest/create-suggest.ts';
import { startPlayground } from './playground/start-playground.ts';
import { openStore } from './store/open-store.ts';
import { systemClock } from './text/clock.ts';
import { createIntake } from './wire/create-intake.ts';
import { keepLibrary } from './wire/keep-library.ts';

/** Milliseconds within which a person's questions are counted. */
const minute = 60_000;

/** A bot that runs. */
export interface Running {
  /** The playground's page, where there is one. */
  readonly url: string | null;
  /** Finishes what is in flight and leaves. */
  readonly stop: () => Promise<void>;
}

/** What the bot talks to: Discord, or the playground in its place. */
interface Connection {
  readonly api: string;
  readonly token: string;
  readonly guilds: readonly string[];
  readonly url: string | null;
  readonly close: () => Promise<void>;
}

const openPlayground = async ({ playgroundPort }: Config, log: Logger): Promise<Connection> => {
  const playground = await startPlayground({
    port: playgroundPort,
    log: (message, about) => log.debug(about ?? {}, message),
  });
  const { apiUrl: api, token, applicationId, url, close } = playground;
  const all = [...commands, ...channelCommands, ...corpusCommands];
  await publishCommands({ api, token, applicationId, guilds: [], commands: all, messageCommands });
  return { api, token, guilds: [], url, close };
};

/** With a token the playground never opens. */
const openConnection = async (config: Config, log: Logger): Promise<Connection> => {
  const { token, api, guilds } = config;
  return token === null
    ? openPlayground(config, log)
    : { api, token, guilds, url: null, close: () => Promise.resolve() };
};

/** Milliseconds between looks at what had to wait: a watch tells once a day. */
const hour = 3_600_000;

const readLine: Bot['readLine'] = (line, language) => {
  const read = parseLine(line, commands, language);
  return read.kind === 'call' ? read : { fault: read.text };
};

/**
 * Reads the corpus, connects, and answers until it is stopped. Rejects where the connection can't be made.
 *
 * @param onFatal The connection is gone for good.
 */
export const startBot = async (config: Config, log: Logger, onFatal: (reason: string) => void): Promise<Running> => {
  const store = await openStore(config.dataFolder);
  let onChange = (): void => undefined;
  const kept = await keepLibrary(config, log, () => onChange());
  const connection = await openConnection(config, log);
  const charts = createCharts({ onFailure: (err) => log.warn({ err }, 'an answer goes without its chart') });
  // Where everybody is answered, nobody may change what all others read.
  const isClosed = connection.url !== null || connection.guilds.length > 0;
  const bot: Bot = {
    commands,
    channelCommands,
    corpusCommands,
    messageCommands,
    readLine,
    library: kept.library,
    clock: systemClock(config.timeZone),
    suggest: createSuggest(kept.library),
    drawChart: charts.drawChart,
    pace: createPace({ times: config.asksPerMinute, within: minute, now: () => performance.now() }),
    guilds: connection.guilds,
    store,
    intake: isClosed ? createIntake(kept, config, connection.url) : null,
    log,
  };
  const { api, token } = connection;
  const gateway = createGateway({
    api,
    token,
    log,
    receive: (interaction) => receive(interaction, bot),
    hear: (message) => takeMessage(message, bot),
    onFatal,
  });
  await gateway.start();
  const tellWatches = createTellWatches({ ...bot, post: createPostAlert({ api, token }) });
  onChange = () => void tellWatches();
  onChange();
  const looking = setInterval(() => void tellWatches(), hour);
  return {
    url: connection.url,
    stop: async () => {
      clearInterval(looking);
      await gateway.stop();
      await kept.stop();
      await charts.close();
      await store.close();
      await connection.close();
    },
  };
};
