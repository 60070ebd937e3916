import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { compileDictionary } from '../../src/search/compile-dictionary.ts';
import { noDictionary, openDictionary } from '../../src/search/dictionary.ts';
import type { Dictionary } from '../../src/search/dictionary.ts';

const entry = (word: string, pinyin: string, ...definitions: readonly string[]) => ({ word, pinyin, definitions });

const compiled = (entries: Parameters<typeof compileDictionary>[0]): Dictionary => {
  const bytes = new TextEncoder().encode(compileDictionary(entries));
  return openDictionary(() => bytes);
};

const dictionary = compiled([
  entry('港口', 'gang3 kou3', 'port; harbor (for ships)', 'CL:座[zuo4]'),
  entry('海港', 'hai3 gang3', 'seaport; harbor'),
  entry('高', 'Gao1', 'surname Gao'),
  entry('高', 'gao1', 'high; tall', 'to be above the average'),
  entry('冻结', 'dong4 jie2', 'to freeze (water, a loan etc)', 'to be frozen'),
  entry('上市公司', 'shang4 shi4 gong1 si1', 'listed company'),
]);

describe('compileDictionary', () => {
  it('keeps what a word means, without remarks, pointers and surnames', () => {
    expect(dictionary.meaningsOf('港口')).toEqual(['port', 'harbor']);
    expect(dictionary.meaningsOf('高')).toEqual(['high', 'tall', 'average']);
    expect(dictionary.meaningsOf('冻结')).toEqual(['freeze', 'frozen']);
  });

  it('turns it round, usual words first, under the stems of one word or two', () => {
    expect(dictionary.wordsFor('~harbor')).toEqual(['港口', '海港']);
    expect(dictionary.wordsFor('~list ~compani')).toEqual(['上市公司']);
  });
});

describe('openDictionary', () => {
  it.each(['', '港', '港口口', '~harbor', '\n', '\t', '7', '港口\t'])('knows nothing of %j', (word) => {
    expect(dictionary.meaningsOf(word)).toEqual([]);
  });

  it('finds each word of any table, and no other', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[\u4e00-\u4e20]{1,3}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.stringMatching(/^[\u4e00-\u4e20]{1,3}$/), (held, other) => {
        const table = compiled(held.map((word, at) => entry(word, 'x1', `meaning${at}x`)));
        expect(held.map((word) => table.meaningsOf(word).length)).toEqual(held.map(() => 1));
        expect(table.meaningsOf(other).length).toBe(held.includes(other) ? 1 : 0);
      }),
    );
  });

  it('reads nothing before it is asked, and then once', () => {
    let reads = 0;
    const lazy = openDictionary(() => {
      reads += 1;
      return new TextEncoder().encode('0\n~a\t甲\n');
    });
    expect(reads).toBe(0);
    expect([lazy.wordsFor('~a'), lazy.meaningsOf('甲'), reads]).toEqual([['甲'], [], 1]);
  });

  it('no dictionary knows nothing', () => {
    expect([noDictionary.meaningsOf('港口'), noDictionary.wordsFor('~harbor')]).toEqual([[], []]);
  });
});
