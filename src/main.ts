import process from 'node:process';

import { loadConfig, type Config } from './config.ts';
import { startBot, type Running } from './wire.ts';
import { createLog } from './wire/log.ts';

const run = async (config: Config): Promise<void> => {
  const secrets = config.token === null ? [] : [config.token];
  const log = createLog({ level: config.logLevel, isTerminal: process.stdout.isTTY, secrets });
  let bot: Running | null = null;
  const die = (error: unknown, what: string): never => {
    log.fatal({ err: error }, what);
    process.exit(1);
  };
  const leave = async (signal: string): Promise<void> => {
    log.info({ signal }, 'stopping');
    await bot?.stop();
    process.exit(0);
  };
  process.on('unhandledRejection', (error) => die(error, 'a rejection that nothing awaited'));
  process.on('uncaughtException', (error) => die(error, 'an exception that nothing caught'));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void leave(signal));
  try {
    bot = await startBot(config, log, (reason) => die(new Error(reason), 'the bot can’t go on'));
    log.info(bot.url === null ? {} : { open: bot.url }, 'ready');
  } catch (error) {
    die(error, 'the bot could not start');
  }
};

const config = loadConfig();
if ('ok' in config) {
  await run(config.ok);
} else {
  for (const error of config.errors) process.stderr.write(`${error}\n`);
  process.exitCode = 2;
}
