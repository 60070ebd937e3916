/** The least that a bot can do: discord.js answers every command with the same words. Runs as a process of its own. */
import { Client, Events } from 'discord.js';

import { startPlayground } from '../src/playground/start-playground.ts';

const playground = await startPlayground({ port: 0 });
const client = new Client({ intents: [], rest: { api: playground.apiUrl } });
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) interaction.reply('36 %').catch(() => process.exit(1));
});
process.once('SIGTERM', () => process.exit(0));
await new Promise((resolve, reject) => {
  client.once(Events.ClientReady, resolve);
  client.login(playground.token).catch(reject);
});
await client.application?.commands.set([
  {
    name: 'share',
    description: 'Says the same to everyone',
    options: [{ type: 3, name: 'company', description: 'Any' }],
  },
]);
process.stdout.write(`${JSON.stringify({ msg: 'ready', open: playground.url })}\n`);
