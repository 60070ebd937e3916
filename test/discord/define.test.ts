import { describe, expect, it } from '@jest/globals';
import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';

import { defineCommand, findCommandFaults } from '../../src/discord/define.ts';
import { sampleCommand } from './sample-command.ts';

const texts = (en: string, fr: string, zh: string): { en: string; fr: string; zh: string } => ({ en, fr, zh });

it('registers names and descriptions in each language that Discord may ask for', () => {
  const command = sampleCommand({
    names: texts('share', 'part', '份额'),
    descriptions: texts('Market share', 'Part de marché', '市场份额'),
    options: [{ name: 'company', names: texts('company', 'société', '公司'), suggests: 'company', required: true }],
  });
  const definition = defineCommand(command);
  expect(definition).toMatchObject({
    name: 'share',
    name_localizations: { fr: 'part', 'zh-CN': '份额', 'zh-TW': '份額' },
    description: 'Market share',
    description_localizations: { fr: 'Part de marché', 'zh-CN': '市场份额', 'zh-TW': '市場份額' },
    options: [{ name: 'company', name_localizations: { fr: 'société' }, required: true, autocomplete: true }],
    contexts: [0, 1, 2],
    integration_types: [0, 1],
  });
  expect(ApplicationCommandUpdateRequestSchema.safeParse(definition).error?.issues ?? []).toEqual([]);
  expect(findCommandFaults([command])).toEqual([]);
});

const long = 'a'.repeat(101);

describe.each([
  ['a capital', sampleCommand({ name: 'Share' }), '"Share" is no name'],
  ['a French capital', sampleCommand({ names: texts('share', 'Étude', '份额') }), '"Étude" is no name'],
  ['a space', sampleCommand({ names: texts('share', 'part de', '份额') }), '"part de" is no name'],
  ['a long description', sampleCommand({ descriptions: texts('a', long, 'a') }), 'a description has 101'],
  ['no description', sampleCommand({ descriptions: texts('a', '', 'a') }), 'a description has 0'],
  [
    'required after optional',
    sampleCommand({ options: [{ name: 'a' }, { name: 'b', required: true }] }),
    'a required option stands after',
  ],
  ['one option twice', sampleCommand({ options: [{ name: 'a' }, { name: 'a' }] }), 'two options of one name'],
  [
    'one French option twice',
    sampleCommand({
      options: [
        { name: 'a', names: texts('a', 'x', 'a') },
        { name: 'b', names: texts('b', 'x', 'b') },
      ],
    }),
    'two options of one name',
  ],
  ['26 options', sampleCommand({ options: Array.from({ length: 26 }, (_, n) => ({ name: `o${n}` })) }), '26 options'],
])('%s', (_, command, fault) => {
  it('is refused', () => {
    expect(findCommandFaults([command]).join('\n')).toContain(fault);
  });
});

it('refuses two commands of one name', () => {
  expect(findCommandFaults([sampleCommand(), sampleCommand()])).toEqual(['two commands of one name']);
});
