import process from 'node:process';

import { loadConfig, type Config } from './config.ts';
import { startBot } from './wire.ts';
import { createLog } from './wire/log.ts';

const run = async (config: Config): Promise<void> => {
  const secrets = config.token === null ? [] : [config.token];
  const log = createLog({ level: config.logLevel, isTerminal: process.stdout.isTTY, secrets });
  const die = (error: unknown, what: string): never => {
    log.fatal({ err: error }, what);
    process.exit(1);
  };
  process.on('unhandledRejection', (error) => die(error, 'a rejection that nothing awaited'));
  process.on('uncaughtException', (error) => die(error, 'an exception that nothing caught'));
  const bot = await startBot(config, log, (reason) => die(new Error(reason), 'the bot can’t go on')).catch(
    (error: unknown) => die(error, 'the bot could not start'),
  );
  log.info(bot.url === null ? {} : { open: bot.url }, 'ready');
  const stop = (signal: string): void => {
    log.info({ signal }, 'stopping');
    bot.stop().then(
      () => process.exit(0),
      (error: unknown) => die(error, 'the bot could not stop'),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
};

const config = loadConfig();
if ('ok' in config) {
  await run(config.ok);
} else {
  for (const error of config.errors) process.stderr.write(`${error}\n`);
  process.exitCode = 2;
}
