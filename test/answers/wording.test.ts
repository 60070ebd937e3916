import { describe, expect, it } from '@jest/globals';

import { markets } from '../../src/lexicon/markets.ts';
import { places } from '../../src/lexicon/places.ts';
import { showMarket, showPlace } from '../../src/lexicon/shown-name.ts';
import { wordingOf } from '../../src/locales/wording.ts';

const place = (region: string, language: 'en' | 'fr' | 'zh') => ({ region, name: showPlace(region, language) });

describe('French', () => {
  const { inPlace, market, possessor, counted, business } = wordingOf('fr');

  it.each([
    ['CN', 'en Chine'],
    ['KR', 'en Corée du Sud'],
    ['JP', 'au Japon'],
    ['MX', 'au Mexique'],
    ['US', 'aux États-Unis'],
    ['NL', 'aux Pays-Bas'],
    ['SG', 'à Singapour'],
    ['IL', 'en Israël'],
    ['EUROPE', 'en Europe'],
    ['GB', 'au Royaume-Uni'],
  ])('says where: %s', (region, words) => expect(inPlace(place(region, 'fr'))).toBe(words));

  it.each([
    ['cloud', 'du cloud', 'dans le cloud'],
    ['smartphones', 'des smartphones', 'dans les smartphones'],
    ['intelligence artificielle', 'de l’intelligence artificielle', 'dans l’intelligence artificielle'],
    ['publicité', 'de la publicité', 'dans la publicité'],
    ['livraison de repas', 'de la livraison de repas', 'dans la livraison de repas'],
  ])('gives %s its article', (noun, of, within) => expect([market(noun, null), business(noun)]).toEqual([of, within]));

  it.each([
    ['Alibaba', 'd’Alibaba'],
    ['Huawei', 'de Huawei'],
    ['Tencent', 'de Tencent'],
    ['Oracle', 'd’Oracle'],
  ])('elides before %s', (name, words) => expect(possessor(name)).toBe(words));

  it('counts millions of things', () => {
    expect(counted('3 000', 'personnes')).toBe('3 000 personnes');
    expect(counted('65 millions', 'unités')).toBe('65 millions d’unités');
    expect(counted('2 milliards', 'smartphones')).toBe('2 milliards de smartphones');
  });
});

describe('English', () => {
  const { market } = wordingOf('en');

  it.each([
    ['smartphones', 'CN', 'China’s smartphone market'],
    ['batteries', 'US', 'the United States’ battery market'],
    ['smartwatches', 'WW', 'the worldwide smartwatch market'],
    ['IT services', 'GB', 'the United Kingdom’s IT services market'],
  ])('names the market for %s in %s', (goods, region, words) => expect(market(goods, place(region, 'en'))).toBe(words));
});

describe('Chinese', () => {
  const { market, business } = wordingOf('zh');

  it('puts nothing between place and market', () => {
    expect(market('云计算', place('CN', 'zh'))).toBe('中国云计算市场');
    expect(market(null, place('WW', 'zh'))).toBe('全球市场');
    expect(business('云计算')).toBe('云计算业务');
  });
});

describe.each(['en', 'fr', 'zh'] as const)('%s', (language) => {
  const { market, inPlace, business } = wordingOf(language);

  it('has words for every market in every place', () => {
    const phrases = markets.flatMap(({ id }) =>
      places.map(({ region }) => market(showMarket(id, language), place(region, language))),
    );
    expect(phrases.filter((phrase) => / {2}|undefined|^ | $/.test(phrase))).toEqual([]);
    expect(markets.filter(({ id }) => business(showMarket(id, language)) === '')).toEqual([]);
    expect(places.filter(({ region }) => inPlace(place(region, language)) === '').map(({ region }) => region)).toEqual([
      'WW',
    ]);
  });
});
