import { describe, expect, it } from '@jest/globals';

import { companies } from '../../src/lexicon/companies.ts';
import { markets } from '../../src/lexicon/markets.ts';
import { spellingOf } from '../../src/lexicon/names.ts';
import { notions } from '../../src/lexicon/notions.ts';
import { places } from '../../src/lexicon/places.ts';
import { languages } from '../../src/text/language.ts';

const usual = notions.map(({ en }) => en[0] ?? '');

describe('notions', () => {
  it('are at least five hundred, each with its name in every language', () => {
    expect(notions.length).toBeGreaterThanOrEqual(500);
    for (const notion of notions) {
      for (const language of languages)
        expect(notion[language].every((name) => name.trim() === name && name !== '')).toBe(true);
    }
  });

  it('each stands once', () => {
    expect(usual.filter((name, at) => usual.indexOf(name) !== at)).toEqual([]);
  });

  it('none is called as a company, a market or a place usually is', () => {
    const named = [...companies, ...markets, ...places].map(({ names }) => names.en.map(spellingOf)[0]?.toLowerCase());
    expect(usual.filter((name) => named.includes(name.toLowerCase()))).toEqual([]);
  });

  it('Chinese names are Chinese, the others are not', () => {
    const isHan = (name: string): boolean => /\p{Script=Han}/u.test(name);
    expect(notions.flatMap(({ zh }) => zh).filter((name) => !isHan(name))).toEqual([]);
    expect(notions.flatMap(({ en, fr }) => [...en, ...fr]).filter(isHan)).toEqual([]);
  });
});
