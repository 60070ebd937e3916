import { describe, expect, it } from '@jest/globals';

import { button, complaintsAbout, container, layout, row, text } from './bodies.ts';

const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const select = (more: object) => ({ type: 3, custom_id: 's', options: [{ label: 'A', value: 'a' }], ...more });

const accepted: readonly (readonly [string, unknown])[] = [
  ['a text', { content: 'x'.repeat(2_000) }],
  [
    'five rows of five buttons',
    { content: 'x', components: many(5, (r) => row(...many(5, (b) => button(`${r}-${b}`)))) },
  ],
  ['an embed with its picture', { embeds: [{ title: 'T', image: { url: 'attachment://chart.png' } }] }],
  [
    'a link button',
    { content: 'x', components: [row({ type: 2, style: 5, label: 'L', url: 'https://example.org/' })] },
  ],
  ['a select', { content: 'x', components: [row(select({}))] }],
  ['a layout of 40 components', layout(container(...many(39, () => text('x'))))],
  ['4,000 characters over two texts', layout(text('x'.repeat(2_000)), text('y'.repeat(2_000)))],
  ['a gallery of the uploaded picture', layout({ type: 12, items: [{ media: { url: 'attachment://chart.png' } }] })],
  ['null for what is left out', { content: 'x', embeds: null, components: null, allowed_mentions: null }],
];

const refused: readonly (readonly [string, unknown, readonly string[]])[] = [
  ['too long a text', { content: 'x'.repeat(2_001) }, ['content BASE_TYPE_MAX_LENGTH']],
  ['a text that is a number', { content: 7 }, ['content STRING_TYPE_CONVERT']],
  ['eleven embeds', { embeds: many(11, () => ({ title: 'T' })) }, ['embeds BASE_TYPE_BAD_LENGTH']],
  [
    'embeds of more than 6,000 characters in all',
    { embeds: many(2, () => ({ description: 'x'.repeat(3_001) })) },
    ['embeds MAX_EMBED_SIZE_EXCEEDED'],
  ],
  [
    'a field without a value',
    { embeds: [{ fields: [{ name: 'n' }] }] },
    ['embeds.0.fields.0.value BASE_TYPE_REQUIRED'],
  ],
  ['an address that is none', { embeds: [{ url: 'javascript:alert(1)' }] }, ['embeds.0.url URL_TYPE_INVALID_URL']],
  [
    'a picture that was not uploaded',
    { embeds: [{ image: { url: 'attachment://other.png' } }] },
    ['embeds.0.image.url UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND'],
  ],
  ['six rows', { content: 'x', components: many(6, (r) => row(button(`${r}`))) }, ['components BASE_TYPE_BAD_LENGTH']],
  [
    'six buttons in a row',
    { content: 'x', components: [row(...many(6, (b) => button(`${b}`)))] },
    ['components.0.components BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'the same id twice',
    { content: 'x', components: [row(button('a'), button('a'))] },
    ['components COMPONENT_CUSTOM_ID_DUPLICATED'],
  ],
  [
    'a button without an id',
    { content: 'x', components: [row({ type: 2, style: 1, label: 'B' })] },
    ['components.0.components.0.custom_id BASE_TYPE_REQUIRED'],
  ],
  [
    'a link with an id',
    { content: 'x', components: [row(button('a', { style: 5, url: 'https://example.org' }))] },
    ['components.0.components.0 BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE'],
  ],
  [
    'a button that shows nothing',
    { content: 'x', components: [row(button('a', { label: undefined }))] },
    ['components.0.components.0.label BUTTON_COMPONENT_INVALID_LABEL_OR_EMOJI'],
  ],
  [
    'too long a label',
    { content: 'x', components: [row(button('a', { label: 'x'.repeat(81) }))] },
    ['components.0.components.0.label BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'too long an id',
    { content: 'x', components: [row(button('x'.repeat(101)))] },
    [
      'components.0.components.0.label BASE_TYPE_BAD_LENGTH',
      'components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH',
    ],
  ],
  [
    'a select beside a button',
    { content: 'x', components: [row(select({}), button('b'))] },
    ['components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
  ],
  [
    'a select with the same value twice',
    { content: 'x', components: [row(select({ options: many(2, () => ({ label: 'A', value: 'a' })) }))] },
    ['components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED'],
  ],
  [
    '26 choices',
    { content: 'x', components: [row(select({ options: many(26, (n) => ({ label: 'A', value: `${n}` })) }))] },
    ['components.0.components.0.options BASE_TYPE_BAD_LENGTH'],
  ],
  ['a layout component without the flag', { components: [text('x')] }, ['components.0.type UNION_TYPE_CHOICES']],
  [
    'the flag with a text',
    { ...layout(text('x')), content: 'y' },
    ['content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
  ],
  [
    'the flag with an embed',
    { ...layout(text('x')), embeds: [{ title: 'T' }] },
    ['embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
  ],
  [
    '41 components, nested ones counted',
    layout(container(...many(40, () => text('x')))),
    ['components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'],
  ],
  [
    'more than 4,000 characters in all',
    layout(text('x'.repeat(2_000)), text('y'.repeat(2_001))),
    ['components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'],
  ],
  ['an empty text', layout(text('')), ['components.0.content BASE_TYPE_REQUIRED']],
  [
    'a section without something beside it',
    layout({ type: 9, components: [text('x')] }),
    ['components.0.accessory.type BASE_TYPE_REQUIRED'],
  ],
  [
    'a section of four texts',
    layout({ type: 9, components: many(4, () => text('x')), accessory: button('b') }),
    ['components.0.components BASE_TYPE_BAD_LENGTH'],
  ],
  ['an empty gallery', layout({ type: 12, items: [] }), ['components.0.items BASE_TYPE_BAD_LENGTH']],
  [
    'too long a description of a picture',
    layout({ type: 12, items: [{ media: { url: 'attachment://chart.png' }, description: 'x'.repeat(1_025) }] }),
    ['components.0.items.0.description BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'a file from the web',
    layout({ type: 13, file: { url: 'https://example.org/a.csv' } }),
    ['components.0.file.url UNFURLED_MEDIA_ITEM_ATTACHMENT_REQUIRED'],
  ],
  [
    'a container in a container',
    layout(container(container(text('x')))),
    ['components.0.components.0.type UNION_TYPE_CHOICES'],
  ],
  [
    'a component number twice',
    layout({ ...text('x'), id: 4 }, { ...text('y'), id: 4 }),
    ['components.1.id COMPONENT_ID_DUPLICATED'],
  ],
  [
    'mentions of an unknown kind',
    { content: 'x', allowed_mentions: { parse: ['all'] } },
    ['allowed_mentions.parse.0 BASE_TYPE_CHOICES'],
  ],
];

describe('a message', () => {
  it.each(accepted)('is taken: %s', (_name, body) => {
    expect(complaintsAbout(body)).toEqual([]);
  });

  it.each(refused)('is refused: %s', (_name, body, complaints) => {
    expect(complaintsAbout(body)).toEqual(complaints);
  });
});

describe('an edit', () => {
  const plainBefore = { content: 'old', embeds: [], components: [], flags: 0 };
  const layoutBefore = { content: '', embeds: [], components: [], flags: 32_768 };

  it.each([
    [
      'a text that became a layout must be emptied',
      layout(text('x')),
      plainBefore,
      ['content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    ],
    ['emptied, it may', { ...layout(text('x')), content: null }, plainBefore, []],
    ['a layout stays one', { components: [text('x')] }, layoutBefore, []],
    [
      'a layout takes no text',
      { content: 'x' },
      layoutBefore,
      ['content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    ],
    [
      'the flag stays',
      { flags: 0, components: [text('x')] },
      layoutBefore,
      ['flags MESSAGE_FLAGS_COMPONENTS_V2_REMOVED'],
    ],
  ])('%s', (_name, body, before, complaints) => {
    expect(complaintsAbout(body, before)).toEqual(complaints);
  });
});
