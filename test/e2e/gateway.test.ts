import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  ContainerBuilder,
  DiscordAPIError,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';

import type { Exchange } from '../../src/playground/rest/rest.ts';
import { propertyOf } from '../../src/playground/reading/read.ts';
import { type Playground, startPlayground } from '../../src/playground/start-playground.ts';
import { specIssues } from './discord-spec.ts';
import { type PageClient, visitPage } from './page-client.ts';
import { drawSampleChart } from './sample-bot.ts';

type Act = (interaction: Interaction) => Promise<unknown>;

const commands = [
  {
    name: 'go',
    description: 'Does what the test says',
    options: [{ type: 3, name: 'what', description: 'Anything', autocomplete: true }],
  },
];

const ignore = (): Promise<void> => Promise.resolve();

const open = (client: Client, token: string): Promise<void> =>
  new Promise((resolve, reject) => {
    client.once('clientReady', () => resolve());
    client.login(token).catch(reject);
  });

/** What went wrong in the bot and no test asked for. */
const failures: unknown[] = [];

/** A bot that does with each interaction what the running test says. */
const connect = async (playground: Playground, act: () => Act): Promise<Client> => {
  const client = new Client({ intents: [], rest: { api: playground.apiUrl, retries: 1 } });
  client.on('error', (error) => failures.push(error));
  client.on('interactionCreate', (interaction) => {
    act()(interaction).catch((error: unknown) => failures.push(error));
  });
  await open(client, playground.token);
  await client.application?.commands.set(commands);
  return client;
};

/** Runs a step that should fail, and answers with Discord's code for it. */
const codeOf = async (step: () => Promise<unknown>): Promise<number | string> => {
  try {
    await step();
    return 'no error';
  } catch (error) {
    if (error instanceof DiscordAPIError) return error.code;
    throw error;
  }
};

const isCommand = (interaction: Interaction): interaction is ChatInputCommandInteraction =>
  interaction.isChatInputCommand();

const onCommand =
  (act: (interaction: ChatInputCommandInteraction) => Promise<unknown>): Act =>
  (interaction) =>
    isCommand(interaction) ? act(interaction) : ignore();

/** Runs a step with the next command, and gives what came of it. */
const whenRun = <T>(step: (interaction: ChatInputCommandInteraction) => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    act = onCommand((interaction) => step(interaction).then(resolve, reject));
  });

const whenChannelKnown = async (): Promise<string> => {
  const known = whenRun(async (interaction) => {
    await interaction.reply('here');
    return interaction.channelId;
  });
  await visitor.run('go');
  return known;
};

const exchanges: Exchange[] = [];
let act: Act = ignore;
let playground: Playground;
let client: Client;
let visitor: PageClient;

beforeAll(async () => {
  playground = await startPlayground({ port: 0, observe: (exchange) => exchanges.push(exchange) });
  client = await connect(playground, () => act);
  visitor = await visitPage(playground.url, 'fr');
});

afterEach(() => {
  expect(failures.splice(0)).toEqual([]);
  expect(exchanges.splice(0).flatMap(specIssues)).toEqual([]);
});

afterAll(async () => {
  visitor.leave();
  await client.destroy();
  await playground.close();
});

describe('interactions', () => {
  it('a slash command arrives with its option and the visitor’s locale, and is answered', async () => {
    act = onCommand((interaction) =>
      interaction.reply(`${interaction.options.getString('what')} ${interaction.locale}`),
    );
    const { message } = await visitor.run('go', { what: '36 %' });
    expect(message.content).toBe('36 % fr');
    expect(message.interaction_metadata?.user.id).toBeDefined();
  });

  it('autocomplete gets what was typed, and offers', async () => {
    act = (interaction) =>
      interaction.isAutocomplete()
        ? interaction.respond([{ name: `${interaction.options.getFocused()}!`, value: 'x' }])
        : ignore();
    expect(await visitor.complete('go', 'what', 'Huaw')).toEqual([{ name: 'Huaw!', value: 'x' }]);
  });

  it('a deferred answer thinks, then shows an embed with its picture', async () => {
    act = onCommand(async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply({
        embeds: [{ title: 'A', image: { url: 'attachment://chart.png' } }],
        files: [new AttachmentBuilder(drawSampleChart(), { name: 'chart.png', description: 'A chart' })],
      });
    });
    const thinking = await visitor.run('go');
    expect(thinking.message.flags).toBe(MessageFlags.Loading);
    const { message } = await visitor.nextMessage();
    expect(message.id).toBe(thinking.message.id);
    expect(message.attachments).toMatchObject([
      { filename: 'chart.png', width: 1200, height: 640, description: 'A chart' },
    ]);
    expect(message.embeds[0]?.image?.url).toBe(message.attachments[0]?.url);
    const picture = await fetch(message.attachments[0]?.url ?? '');
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await picture.arrayBuffer()).equals(drawSampleChart())).toBe(true);
  });

  it('a layout message keeps its components, numbered, with pictures resolved', async () => {
    act = onCommand((interaction) =>
      interaction.reply({
        flags: MessageFlags.IsComponentsV2,
        components: [
          new ContainerBuilder()
            .addTextDisplayComponents((text) => text.setContent('# 36 %'))
            .addSectionComponents((section) =>
              section
                .addTextDisplayComponents((text) => text.setContent('beside'))
                .setButtonAccessory((button) => button.setCustomId('b').setLabel('B').setStyle(ButtonStyle.Primary)),
            )
            .addMediaGalleryComponents((gallery) => gallery.addItems((item) => item.setURL('attachment://a.png')))
            .addFileComponents((file) => file.setURL('attachment://a.csv')),
        ],
        files: [
          new AttachmentBuilder(drawSampleChart(), { name: 'a.png' }),
          new AttachmentBuilder(Buffer.from('a,b\n'), { name: 'a.csv' }),
        ],
      }),
    );
    const { message } = await visitor.run('go');
    expect(message.flags).toBe(MessageFlags.IsComponentsV2);
    expect(message.components).toMatchObject([
      {
        id: 1,
        type: 17,
        components: [
          { id: 2, type: 10 },
          { id: 3, type: 9, components: [{ id: 4 }], accessory: { id: 5, custom_id: 'b' } },
          { id: 6, type: 12, items: [{ media: { width: 1200, content_type: 'image/png' } }] },
          { id: 7, type: 13, name: 'a.csv', size: 4 },
        ],
      },
    ]);
  });

  it('a button updates its message, a menu gives its values, a modal its text', async () => {
    const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
      new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Primary),
      new ButtonBuilder().setCustomId('form').setLabel('Form').setStyle(ButtonStyle.Secondary),
    );
    const menu = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
      new StringSelectMenuBuilder()
        .setCustomId('menu')
        .addOptions({ label: 'One', value: '1' }, { label: 'Two', value: '2' }),
    );
    const form = new ModalBuilder()
      .setCustomId('modal')
      .setTitle('Form')
      .addLabelComponents((label) =>
        label
          .setLabel('Text')
          .setTextInputComponent(new TextInputBuilder().setCustomId('text').setStyle(TextInputStyle.Short)),
      );
    act = (interaction) => {
      if (isCommand(interaction)) return interaction.reply({ content: 'first', components: [row, menu] });
      if (interaction.isButton())
        return interaction.customId === 'form'
          ? interaction.showModal(form)
          : interaction.update({ content: 'second' });
      if (interaction.isStringSelectMenu())
        return interaction.reply({ content: interaction.values.join(), ephemeral: true });
      return interaction.isModalSubmit() ? interaction.reply(interaction.fields.getTextInputValue('text')) : ignore();
    };
    const { message } = await visitor.run('go');
    await visitor.press(message.id, 'more');
    const updated = await visitor.nextMessage();
    expect([updated.message.id, updated.message.content]).toEqual([message.id, 'second']);
    expect(updated.message.edited_timestamp).not.toBeNull();
    await visitor.press(message.id, 'menu', ['2']);
    const chosen = await visitor.nextMessage();
    expect([chosen.message.content, chosen.isEphemeral, chosen.message.message_reference?.message_id]).toEqual([
      '2',
      true,
      message.id,
    ]);
    const opener = await visitor.press(message.id, 'form');
    const modal = await visitor.until((event) => event.type === 'modal');
    expect(propertyOf(propertyOf(modal, 'modal'), 'title')).toBe('Form');
    await visitor.submit(opener, { text: 'noted' });
    expect((await visitor.nextMessage()).message.content).toBe('noted');
  });

  it('answers can be followed up, read, changed and taken back', async () => {
    const contents: string[] = [];
    act = onCommand(async (interaction) => {
      await interaction.reply('first');
      contents.push((await interaction.fetchReply()).content);
      const second = await interaction.followUp('second');
      await interaction.webhook.editMessage(second.id, 'third');
      await interaction.deleteReply();
    });
    const first = await visitor.run('go');
    const second = await visitor.nextMessage();
    const third = await visitor.nextMessage();
    expect([first, second, third].map(({ message }) => message.content)).toEqual(['first', 'second', 'third']);
    const gone = await visitor.until((event) => event.type === 'deleted');
    expect([gone['id'], contents]).toEqual([first.message.id, ['first']]);
  });

  it('the first answer can be asked for, with the message it made', async () => {
    const done = whenRun((interaction) =>
      interaction.reply({ content: 'x', flags: MessageFlags.Ephemeral, withResponse: true }),
    );
    await visitor.run('go');
    const { interaction, resource } = await done;
    expect([resource?.message?.content, interaction.responseMessageEphemeral]).toEqual(['x', true]);
  });

  it('ephemeral answers reach nobody else, and a message in the channel reaches all', async () => {
    const other = await visitPage(playground.url);
    act = onCommand(async (interaction) => {
      await interaction.reply({ content: 'private', flags: MessageFlags.Ephemeral });
      await interaction.followUp('public');
    });
    const { message } = await visitor.run('go');
    expect((await other.nextMessage()).message.content).toBe('public');
    expect((await other.post('dismiss', { messageId: message.id })).status).toBe(400);
    expect((await visitor.post('dismiss', { messageId: message.id })).status).toBe(200);
    other.leave();
  });

  it('posts, edits, reads and deletes in the channel', async () => {
    const channelId = await whenChannelKnown();
    const body = { content: 'hello', allowed_mentions: { parse: [] } };
    const posted = await client.rest.post(`/channels/${channelId}/messages`, { body });
    const path = `/channels/${channelId}/messages/${String(propertyOf(posted, 'id'))}` as const;
    expect(await client.rest.patch(path, { body: { content: 'changed' } })).toMatchObject({ content: 'changed' });
    expect(await client.rest.get(path)).toMatchObject({ content: 'changed' });
    await client.rest.delete(path);
    expect(await codeOf(() => client.rest.get(path))).toBe(10008);
    expect(await client.rest.get('/applications/@me')).toMatchObject({ id: playground.applicationId });
    expect(await client.rest.get('/users/@me')).toMatchObject({ bot: true });
  });
});

describe('what Discord refuses', () => {
  it('an answer after three seconds is too late', async () => {
    const code = whenRun((interaction) => {
      playground.faults.advanceClock(3_100);
      return codeOf(() => interaction.reply('late'));
    });
    await visitor.start('go');
    expect(await code).toBe(10062);
  });

  it('a second answer is one too many', async () => {
    const code = whenRun(async (interaction) => {
      await interaction.reply('once');
      const { id, token } = interaction;
      return codeOf(() =>
        client.rest.post(`/interactions/${id}/${token}/callback`, { body: { type: 4, data: { content: 'twice' } } }),
      );
    });
    await visitor.run('go');
    expect(await code).toBe(40060);
  });

  it('a token lives fifteen minutes', async () => {
    const code = whenRun(async (interaction) => {
      await interaction.deferReply();
      playground.faults.advanceClock(15 * 60_000 + 1);
      return codeOf(() => interaction.editReply('too late'));
    });
    await visitor.run('go');
    expect(await code).toBe(50027);
  });

  it('a follow-up before the first answer, and an unknown token, find no webhook', async () => {
    const code = whenRun((interaction) => codeOf(() => interaction.webhook.send('early')));
    await visitor.start('go');
    expect(await code).toBe(10015);
    expect(
      await codeOf(() => client.rest.get(`/webhooks/${playground.applicationId}/nonsense/messages/@original`)),
    ).toBe(10015);
  });

  it('an answer that does not suit the question, or says nothing', async () => {
    const codes = whenRun(async (interaction) => {
      const path = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
      const answers = [
        { type: 7, data: { content: 'x' } },
        { type: 8, data: { choices: [] } },
        { type: 1 },
        { type: 4, data: {} },
      ];
      const found: unknown[] = [];
      for (const body of answers) found.push(await codeOf(() => client.rest.post(path, { body })));
      return found;
    });
    await visitor.start('go');
    expect(await codes).toEqual([50035, 50035, 50035, 50006]);
  });

  it('errors are a tree that leads to the field', async () => {
    const error = whenRun(async (interaction) => {
      try {
        return await interaction.reply({ content: 'x'.repeat(2_001) });
      } catch (error) {
        return error instanceof DiscordAPIError ? error.rawError : null;
      }
    });
    await visitor.start('go');
    expect(await error).toMatchObject({
      code: 50035,
      errors: { content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } },
    });
  });
});
