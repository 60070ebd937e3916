import { createCanvas } from '@napi-rs/canvas';
import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  ContainerBuilder,
  GatewayIntentBits,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';

import type { Playground } from '../../src/playground/start-playground.ts';

const companies = [
  { id: 'alibaba', en: 'Alibaba', fr: 'Alibaba', zh: '阿里巴巴' },
  { id: 'tencent', en: 'Tencent', fr: 'Tencent', zh: '腾讯' },
  { id: 'huawei', en: 'Huawei', fr: 'Huawei', zh: '华为' },
];

const option = (name: string, fr: string, zh: string, about: readonly [string, string, string]) => ({
  type: ApplicationCommandOptionType.String as const,
  name,
  description: about[0],
  nameLocalizations: { fr, 'zh-CN': zh, 'zh-TW': zh },
  descriptionLocalizations: { fr: about[1], 'zh-CN': about[2], 'zh-TW': about[2] },
});

const commands = [
  {
    name: 'share',
    description: 'A company’s share of a market, with its source',
    nameLocalizations: { fr: 'part', 'zh-CN': '份额', 'zh-TW': '份額' },
    descriptionLocalizations: {
      fr: 'La part de marché d’une entreprise, avec la source',
      'zh-CN': '某公司的市场份额及出处',
    },
    options: [
      {
        ...option('company', 'entreprise', '公司', ['Name or ticker', 'Nom ou code', '名称或代码']),
        required: true,
        autocomplete: true,
      },
      option('market', 'marché', '市场', ['Market or place', 'Marché ou lieu', '市场或地区']),
      option('period', 'période', '时期', ['Year or quarter', 'Année ou trimestre', '年份或季度']),
    ],
  },
  {
    name: 'ask',
    description: 'Ask in your own words',
    nameLocalizations: { fr: 'demander', 'zh-CN': '提问' },
    options: [
      { ...option('question', 'question', '问题', ['Your question', 'Votre question', '您的问题']), required: true },
    ],
  },
  { name: 'note', description: 'Leave a note in a form' },
  { name: 'slow', description: 'Think first, then answer with a file' },
  { name: 'secret', description: 'An answer for you alone' },
  { name: 'silent', description: 'Never answers' },
  { name: 'Check figures', type: ApplicationCommandType.Message as const },
];

/** A line chart as a PNG, drawn for the tests. */
export const drawSampleChart = (): Buffer => {
  const canvas = createCanvas(1200, 640);
  const pen = canvas.getContext('2d');
  const points = [44.5, 42.4, 37, 36, 34, 39, 36] as const;
  const place = (value: number, index: number) => [110 + index * 165, 560 - (value - 30) * 30] as const;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, 1200, 640);
  pen.fillStyle = '#1e1f22';
  pen.font = 'bold 34px sans-serif';
  pen.fillText('Share of cloud infrastructure in China, %', 60, 60);
  pen.strokeStyle = '#1f8b5b';
  pen.lineWidth = 6;
  pen.beginPath();
  for (const [index, value] of points.entries()) pen.lineTo(...place(value, index));
  pen.stroke();
  pen.font = '28px sans-serif';
  for (const [index, value] of points.entries()) {
    const [x, y] = place(value, index);
    pen.fillStyle = '#1f8b5b';
    pen.beginPath();
    pen.arc(x, y, 9, 0, 7);
    pen.fill();
    pen.fillStyle = '#1e1f22';
    pen.fillText(String(value), x - 24, y - 22);
    pen.fillText(`20${18 + index}`, x - 30, 605);
  }
  return canvas.toBuffer('image/png');
};

const buttons = () =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId('v1|more').setStyle(ButtonStyle.Secondary).setLabel('More figures'),
    new ButtonBuilder().setCustomId('v1|csv').setStyle(ButtonStyle.Secondary).setLabel('Chart data (CSV)'),
    new ButtonBuilder().setURL('https://example.org/report').setStyle(ButtonStyle.Link).setLabel('Source'),
  );

const periods = () =>
  new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
    new StringSelectMenuBuilder()
      .setCustomId('v1|period')
      .setPlaceholder('Another period')
      .addOptions(
        { label: '2024 Q4', value: '2024-Q4' },
        { label: '2023 Q4', value: '2023-Q4', description: 'a year before' },
      ),
  );

const card = (headline: string) =>
  new ContainerBuilder()
    .setAccentColor(0x1f_8b_5b)
    .addTextDisplayComponents((text) => text.setContent(headline))
    .addSeparatorComponents((line) => line)
    .addTextDisplayComponents((text) =>
      text.setContent(
        [
          '- **36 %** · fourth quarter of 2024 · measured by Example Research [1]',
          '- **39 %** · third quarter of 2023 · measured by Example Research [2]',
          '- **44.5 %** · first quarter of 2020 · measured by Example Research [3]',
        ].join('\n'),
      ),
    )
    .addMediaGalleryComponents((gallery) =>
      gallery.addItems((item) =>
        item
          .setURL('attachment://chart.png')
          .setDescription('Alibaba’s share in China, 2018 to 2024: 44.5 to 36 percent'),
      ),
    )
    .addSeparatorComponents((line) => line)
    .addTextDisplayComponents((text) =>
      text.setContent(
        [
          '**[1]** Example Wire, 14 March 2025 · English',
          '> The group held 36% of the country\\’s cloud infrastructure market in the fourth quarter, the research house said.',
          '<https://example.org/articles/cloud-q4>',
          '**[2]** 示例财经，2023年12月20日 · 中文',
          '> 第三季度，该集团以39%的份额位居第一。',
          '<https://example.org/zh/cloud-q3>',
        ].join('\n'),
      ),
    )
    .addTextDisplayComponents((text) => text.setContent('-# Searched 41 articles · 212 figures · newest 14 March 2025'))
    .addActionRowComponents(periods())
    .addActionRowComponents(buttons());

const share = (interaction: ChatInputCommandInteraction) => {
  const company = interaction.options.getString('company', true);
  const headline = {
    fr: `## ${company} détenait 36 % du cloud en Chine fin 2024`,
    'zh-CN': `## ${company}在2024年第四季度占中国云市场的36%`,
  };
  const text = new Map(Object.entries(headline)).get(interaction.locale);
  return interaction.reply({
    components: [card(text ?? `## ${company} held 36 % of cloud infrastructure in China`)],
    files: [new AttachmentBuilder(drawSampleChart(), { name: 'chart.png' })],
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [] },
  });
};

const note = (interaction: ChatInputCommandInteraction) =>
  interaction.showModal(
    new ModalBuilder()
      .setCustomId('v1|note')
      .setTitle('A note')
      .addLabelComponents(
        new LabelBuilder()
          .setLabel('Your note')
          .setDescription('Whatever should be kept')
          .setTextInputComponent(new TextInputBuilder().setCustomId('text').setStyle(TextInputStyle.Paragraph)),
      ),
  );

const slow = async (interaction: ChatInputCommandInteraction) => {
  await interaction.deferReply();
  await new Promise((resolve) => setTimeout(resolve, 400));
  await interaction.editReply({
    content: 'Done: *one* file, **one** table.',
    embeds: [
      {
        title: 'Sales',
        description: 'By `year`',
        color: 0x58_65_f2,
        fields: [{ name: '2024', value: '12 %', inline: true }],
      },
    ],
    files: [new AttachmentBuilder(Buffer.from('year,share\n2024,36\n'), { name: 'chart.csv' })],
  });
};

const runCommand = (interaction: ChatInputCommandInteraction): Promise<unknown> => {
  if (interaction.commandName === 'share') return share(interaction);
  if (interaction.commandName === 'note') return note(interaction);
  if (interaction.commandName === 'slow') return slow(interaction);
  if (interaction.commandName === 'ask')
    return interaction.reply({ content: `You asked: ${interaction.options.getString('question')}` });
  return interaction.commandName === 'secret'
    ? interaction.reply({ content: 'Between us: **36 %**.', flags: MessageFlags.Ephemeral })
    : Promise.resolve();
};

const answer = (interaction: Interaction): Promise<unknown> => {
  if (interaction.isChatInputCommand()) return runCommand(interaction);
  if (interaction.isMessageContextMenuCommand())
    return interaction.reply({ content: `Checked: ${interaction.targetMessage.id}`, flags: MessageFlags.Ephemeral });
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused().toLowerCase();
    const found = companies.filter((one) => Object.values(one).some((name) => name.toLowerCase().includes(typed)));
    const language = interaction.locale.startsWith('zh') ? 'zh' : 'en';
    return interaction.respond(found.map((one) => ({ name: one[language], value: one.en })));
  }
  if (interaction.isButton())
    return interaction.customId === 'v1|csv'
      ? interaction.reply({
          files: [new AttachmentBuilder(Buffer.from('year,share\n2024,36\n'), { name: 'chart.csv' })],
          flags: MessageFlags.Ephemeral,
        })
      : interaction.reply({ content: 'Nothing older is known.', flags: MessageFlags.Ephemeral });
  if (interaction.isStringSelectMenu())
    return interaction.reply({ content: `Chosen: ${interaction.values.join(', ')}`, flags: MessageFlags.Ephemeral });
  if (interaction.isModalSubmit())
    return interaction.reply({ content: `Noted: ${interaction.fields.getTextInputValue('text')}` });
  return Promise.resolve();
};

/** Connects a small bot of the tests' own to a playground, with the real discord.js client. */
export const startSampleBot = async (playground: Playground): Promise<Client<true>> => {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: playground.apiUrl },
  });
  client.on('error', () => undefined);
  client.on('interactionCreate', (interaction) => {
    answer(interaction).catch((error: unknown) =>
      client.emit('error', error instanceof Error ? error : new Error(String(error))),
    );
  });
  const ready = new Promise<Client<true>>((resolve) => {
    client.once('clientReady', resolve);
  });
  await client.login(playground.token);
  const connected = await ready;
  await connected.application.commands.set(commands, playground.guildId);
  return connected;
};
