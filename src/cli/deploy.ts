import process from 'node:process';

import { channelCommands, commands, corpusCommands, messageCommands } from '../../commands/index.ts';
import { loadConfig } from '../config.ts';
import { publishCommands } from '../discord/publish.ts';

/** Publishes the commands as the configuration says. One line for what was done or is wrong. */
const deploy = async (): Promise<number> => {
  const config = loadConfig();
  if ('errors' in config) {
    for (const error of config.errors) process.stderr.write(`${error}\n`);
    return 2;
  }
  const { token, applicationId, api, guilds } = config.ok;
  if (token === null || applicationId === null) {
    process.stderr.write(
      'DISCORD_TOKEN and DISCORD_APPLICATION_ID are needed to publish commands; set both in .env.\n',
    );
    return 2;
  }
  try {
    const lines = await publishCommands({
      api,
      token,
      applicationId,
      guilds,
      commands: [...commands, ...channelCommands, ...corpusCommands],
      messageCommands,
    });
    process.stdout.write(`${lines.join('\n')}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(
      `The commands were not published: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return 1;
  }
};

process.exitCode = await deploy();
