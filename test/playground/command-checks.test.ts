import { describe, expect, it } from '@jest/globals';

import { choices } from '../../src/playground/checks/choices.ts';
import { commandList } from '../../src/playground/checks/commands.ts';
import { modal } from '../../src/playground/checks/modal.ts';
import type { Read } from '../../src/playground/reading/read.ts';
import { text, written } from './bodies.ts';

const complaints = (read: Read<unknown>, body: unknown): readonly string[] => {
  const outcome = read(body, []);
  return outcome.ok ? [] : written(outcome.issues);
};

const command = (more: object = {}) => ({ name: 'share', description: 'A share', ...more });

const option = (more: object = {}) => ({ type: 3, name: 'company', description: 'A company', ...more });

const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe('commands', () => {
  it.each([
    ['names in other languages', [command({ name_localizations: { fr: 'part-de-marché', 'zh-CN': '市场份额' } })]],
    [
      'options of every kind',
      [
        command({
          options: [option({ required: true }), option({ name: 'n', type: 4 }), option({ name: 'b', type: 5 })],
        }),
      ],
    ],
    ['a message command with spaces and capitals', [{ type: 3, name: 'Check figures' }]],
  ])('are taken: %s', (_name, body) => {
    expect(complaints(commandList, body)).toEqual([]);
  });

  it.each([
    ['capitals', [command({ name: 'Share' })], ['0.name APPLICATION_COMMAND_INVALID_NAME']],
    [
      'a space in a localised name',
      [command({ name_localizations: { fr: 'part de' } })],
      ['0.name_localizations.fr APPLICATION_COMMAND_INVALID_NAME'],
    ],
    ['an unknown locale', [command({ name_localizations: { zh: '份额' } })], ['0.name_localizations.zh DICT_TYPE_KEY']],
    ['no description', [{ name: 'share' }], ['0.description BASE_TYPE_REQUIRED']],
    ['too long a description', [command({ description: 'x'.repeat(101) })], ['0.description BASE_TYPE_BAD_LENGTH']],
    ['the same name twice', [command(), command()], ['1 APPLICATION_COMMANDS_DUPLICATE_NAME']],
    [
      'required after optional',
      [command({ options: [option(), option({ name: 'b', required: true })] })],
      ['0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'],
    ],
    [
      'the same option twice',
      [command({ options: [option(), option()] })],
      ['0.options.1 APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS'],
    ],
    [
      '26 options',
      [command({ options: many(26, (n) => option({ name: `o${n}` })) })],
      ['0.options BASE_TYPE_BAD_LENGTH'],
    ],
    [
      '26 choices',
      [command({ options: [option({ choices: many(26, (n) => ({ name: `${n}`, value: `${n}` })) })] })],
      ['0.options.0.choices BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'autocomplete beside choices',
      [command({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] })],
      ['0.options.0.autocomplete APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE'],
    ],
    ['101 commands', many(101, (n) => command({ name: `c${n}` })), [' MAX_APPLICATION_COMMANDS']],
    [
      'more than 8,000 characters, the longest language counted',
      [
        command({
          options: many(25, (n) =>
            option({
              name: `o${n}`,
              choices: many(25, (c) => ({ name: `${c}`.padEnd(10, 'x'), value: `${c}` })),
              description_localizations: { fr: 'x'.repeat(100) },
            }),
          ),
        }),
      ],
      ['0 APPLICATION_COMMAND_TOO_LARGE'],
    ],
  ])('are refused: %s', (_name, body, expected) => {
    expect(complaints(commandList, body)).toEqual(expected);
  });
});

describe('modals', () => {
  const input = (id: string) => ({ type: 18, label: 'L', component: { type: 4, custom_id: id, style: 1 } });

  it.each([
    ['one to five fields', { custom_id: 'm', title: 'T', components: [text('Note'), input('a'), input('b')] }, []],
    [
      'six',
      { custom_id: 'm', title: 'T', components: many(6, (n) => input(`${n}`)) },
      ['components BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'the same id twice',
      { custom_id: 'm', title: 'T', components: [input('a'), input('a')] },
      ['components COMPONENT_CUSTOM_ID_DUPLICATED'],
    ],
    [
      'too long a title',
      { custom_id: 'm', title: 'x'.repeat(46), components: [input('a')] },
      ['title BASE_TYPE_BAD_LENGTH'],
    ],
  ])('%s', (_name, body, expected) => {
    expect(complaints(modal, body)).toEqual(expected);
  });
});

describe('choices', () => {
  it.each([
    ['25', { choices: many(25, (n) => ({ name: `${n}`, value: n })) }, []],
    ['26', { choices: many(26, (n) => ({ name: `${n}`, value: n })) }, ['choices BASE_TYPE_BAD_LENGTH']],
    ['a name of 101', { choices: [{ name: 'x'.repeat(101), value: 'x' }] }, ['choices.0.name BASE_TYPE_BAD_LENGTH']],
    ['a value of 101', { choices: [{ name: 'x', value: 'x'.repeat(101) }] }, ['choices.0.value BASE_TYPE_MAX_LENGTH']],
  ])('%s', (_name, body, expected) => {
    expect(complaints(choices, body)).toEqual(expected);
  });
});
