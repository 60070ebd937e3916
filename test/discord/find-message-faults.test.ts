import { describe, expect, it } from '@jest/globals';
import {
  ButtonStyle,
  ComponentType,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
} from 'discord-api-types/v10';

import { findMessageFaults } from '../../src/discord/find-message-faults.ts';

const text = (content: string): APIComponentInContainer => ({ type: ComponentType.TextDisplay, content });

const button = (id: string, label = 'More'): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  custom_id: id,
  label,
});

const row = (...buttons: readonly APIButtonComponentWithCustomId[]): APIComponentInContainer => ({
  type: ComponentType.ActionRow,
  components: [...buttons],
});

const gallery = (url: string, description = 'A line'): APIComponentInContainer => ({
  type: ComponentType.MediaGallery,
  items: [{ media: { url }, description }],
});

const faultsOf = (components: readonly APIComponentInContainer[], files: readonly string[] = []): readonly string[] =>
  findMessageFaults({
    components: [{ type: ComponentType.Container, components: [...components] }],
    files: files.map((name) => ({ name, bytes: new Uint8Array() })),
  });

it('lets a message within the limits pass', () => {
  const components = [text('a'), row(button('1'), button('2')), gallery('attachment://chart.png')];
  expect(faultsOf(components, ['chart.png'])).toEqual([]);
});

describe.each([
  ['41 components', Array.from({ length: 40 }, () => text('a')), '41 components'],
  ['4,001 characters in all', [text('a'.repeat(2000)), text('b'.repeat(2001))], '4001 characters'],
  ['an empty text', [text(' ')], 'an empty text'],
  ['six buttons in a row', [row(...['1', '2', '3', '4', '5', '6'].map((id) => button(id)))], 'a row has 6 buttons'],
  ['a row without buttons', [row()], 'a row has 0 buttons'],
  ['one custom id twice', [row(button('1')), row(button('1'))], 'the same custom id twice'],
  ['a long custom id', [row(button('1'.repeat(101)))], 'a custom id has 101'],
  ['a long label', [row(button('1', 'a'.repeat(81)))], 'a button label has 81'],
  ['a picture without its file', [gallery('attachment://chart.png')], 'no file for attachment://chart.png'],
  ['a long alternative text', [gallery('https://a.example/b.png', 'a'.repeat(1025))], 'an alternative text has 1025'],
])('%s', (_, components, fault) => {
  it('is refused', () => {
    expect(faultsOf(components)).toEqual([expect.stringContaining(fault)]);
  });
});
