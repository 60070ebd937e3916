import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, property, string } from 'fast-check';

import { type BlockNode, type InlineNode, parseInline, parseMarkdown } from '../../src/playground/page/markdown.js';

/** A tree in short: `strong(a)`, texts as they are. */
const short = (node: BlockNode | InlineNode): string => {
  if (node.type === 'text') return node.text;
  if (node.type === 'list')
    return `list(${node.points.map((point) => point.children.map(short).join('') + (point.list === null ? '' : short(point.list))).join('|')})`;
  if (node.type === 'link') return `link<${node.url}>(${node.children.map(short).join('')})`;
  if (node.type === 'time') return `time(${node.seconds})`;
  if (node.type === 'mention') return `mention(${node.id})`;
  return 'children' in node ? `${node.type}(${node.children.map(short).join('')})` : `${node.type}[${node.text}]`;
};

const inline = (text: string): string => parseInline(text).map(short).join('');

const blocks = (text: string): string => parseMarkdown(text).map(short).join(' ');

describe('inline', () => {
  it.each([
    ['a **b** c', 'a strong(b) c'],
    ['*a* _b_ __c__ ~~d~~ ||e||', 'em(a) em(b) underline(c) strike(d) spoiler(e)'],
    ['***a***', 'strong(em(a))'],
    ['**a *b* c**', 'strong(a em(b) c)'],
    ['`a **b**`', 'code[a **b**]'],
    [String.raw`\*a\* \[1\] \> \#`, '*a* [1] > #'],
    ['snake_case_name', 'snake_case_name'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['36 % – 44.5 %', '36 % – 44.5 %'],
    ['[the report](https://example.org/a_(b)) end', 'link<https://example.org/a_(b)>(the report) end'],
    ['[quiet](<https://example.org/x>)', 'link<https://example.org/x>(quiet)'],
    ['<https://example.org/a_b_c>', 'link<https://example.org/a_b_c>(https://example.org/a_b_c)'],
    ['See https://example.org/x, then', 'See link<https://example.org/x>(https://example.org/x), then'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['<@1180000000000000001>', 'mention(1180000000000000001)'],
    ['<t:0:D>', 'time(0)'],
    ['**open', '**open'],
  ])('%s', (text, expected) => {
    expect(inline(text)).toBe(expected);
  });
});

describe('blocks', () => {
  it.each([
    ['# A\n## B\n### C', 'heading(A) heading(B) heading(C)'],
    ['-# small', 'subtext(small)'],
    ['> a\n> b\nc', 'quote(paragraph(a\nb)) paragraph(c)'],
    ['>>> a\nb', 'quote(paragraph(a\nb))'],
    ['- a\n  - b\n- c', 'list(alist(b)|c)'],
    ['1. a\n2. b', 'list(a|b)'],
    ['a\n\nb', 'paragraph(a\n\nb)'],
    ['```ts\nconst a = "**";\n```\nafter', 'code[const a = "**";] paragraph(after)'],
    ['#no heading', 'paragraph(#no heading)'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(blocks(text)).toBe(expected);
  });
});

describe('any text', () => {
  const marks = string({
    unit: constantFrom(...'* _ ~ | ` \\ [ ] ( ) < > # - > \n a b 1 https://a.b'.split(' '), ' '),
    maxLength: 200,
  });

  const textOf = (node: BlockNode | InlineNode): string => {
    if ('text' in node) return node.text;
    if (node.type === 'list')
      return node.points
        .flatMap((point) => [...point.children, ...(point.list === null ? [] : [point.list])])
        .map(textOf)
        .join('');
    return 'children' in node ? node.children.map(textOf).join('') : '';
  };

  it('is read to the end, and no letter is added', () => {
    assert(
      property(marks, (text) => {
        const letters = (whole: string): number => whole.replaceAll(/[^ab]/g, '').length;
        expect(letters(parseMarkdown(text).map(textOf).join(''))).toBeLessThanOrEqual(letters(text));
      }),
    );
  });

  it('links lead to the web alone', () => {
    const urls = (node: BlockNode | InlineNode): readonly string[] => [
      ...(node.type === 'link' ? [node.url] : []),
      ...('children' in node ? node.children.flatMap(urls) : []),
    ];
    assert(
      property(marks, (text) => {
        expect(
          parseMarkdown(text)
            .flatMap(urls)
            .filter((url) => !/^https?:\/\//.test(url)),
        ).toEqual([]);
      }),
    );
  });
});
