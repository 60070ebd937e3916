import { pino, type Logger } from 'pino';

import type { Bot } from '../../src/discord/bot.ts';
import { createGateway } from '../../src/discord/gateway.ts';
import { publishCommands } from '../../src/discord/publish.ts';
import { receive } from '../../src/discord/receive.ts';
import { takeMessage } from '../../src/discord/take-message.ts';
import type { Transport } from '../../src/discord/transport.ts';
import type { Library } from '../../src/library/library.ts';
import { startPlayground, type Playground } from '../../src/playground/start-playground.ts';
import type { Exchange } from '../../src/playground/rest/rest.ts';
import { frozenClock } from '../../src/text/clock.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { parseLine } from '../../commands/parse-line.ts';
import { temporaryStore } from '../store/temporary-store.ts';
import { sampleCommand } from '../discord/sample-command.ts';

export interface Opened {
  readonly playground: Playground;
  readonly log: Logger;
  readonly transport: Transport;
  /** Log lines so far. */
  readonly logged: () => readonly string[];
  /** Why the process should end, if it should. */
  readonly fatal: () => readonly string[];
  readonly requests: () => readonly Exchange[];
  readonly close: () => Promise<void>;
}

const empty: Library = buildLibrary([]);

/**
 * The real client against the playground, with a bot of the test's own.
 *
 * @param observe Sees each request instead of `requests`, which then stays empty.
 */
export const openBot = async (part: Partial<Bot> = {}, observe?: (seen: Exchange) => void): Promise<Opened> => {
  const lines: string[] = [];
  const fatal: string[] = [];
  const requests: Exchange[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });
  const playground = await startPlayground({ port: 0, observe: observe ?? ((seen) => void requests.push(seen)) });
  const kept = await temporaryStore();
  const commands = part.commands ?? [sampleCommand()];
  const bot: Bot = {
    commands,
    channelCommands: [],
    corpusCommands: [],
    intake: null,
    messageCommands: [],
    readLine: (line, language) => {
      const read = parseLine(line, commands, language);
      return read.kind === 'call' ? read : { fault: read.text };
    },
    library: () => empty,
    clock: frozenClock('2026-11-21'),
    suggest: () => [],
    drawChart: () => Promise.resolve(null),
    pace: () => 0,
    guilds: [],
    store: kept.store,
    log,
    ...part,
  };
  const { apiUrl: api, token, applicationId } = playground;
  const { messageCommands } = bot;
  await publishCommands({
    api,
    token,
    applicationId,
    guilds: [],
    commands: [...bot.commands, ...bot.channelCommands, ...bot.corpusCommands],
    messageCommands,
  });
  const transport = createGateway({
    api,
    token,
    log,
    receive: (interaction) => receive(interaction, bot),
    hear: (message) => takeMessage(message, bot),
    onFatal: (reason) => void fatal.push(reason),
  });
  await transport.start();
  return {
    playground,
    log,
    transport,
    logged: () => lines,
    fatal: () => fatal,
    requests: () => requests,
    close: async () => {
      await transport.stop();
      await playground.close();
      await kept.remove();
    },
  };
};
