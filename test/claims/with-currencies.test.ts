import { describe, expect, it } from '@jest/globals';

import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from './article-of.ts';

const amountsIn = (language: 'en' | 'fr' | 'zh', text: string): readonly string[] =>
  extractClaims(articleOf(language, text))
    .filter(({ quantity }) => quantity.kind === 'money' || quantity.kind === 'count')
    .map(({ quantity }) => `${quantity.value} ${quantity.unit}`);

const eur = 'Le marché vaut 9 milliards d’euros. ';

describe('an amount without its currency', () => {
  it.each([
    ['fr', `${eur}Les consoles ont cédé 10 %, à 2,8 milliards.`, ['9000000000 EUR', '2800000000 EUR']],
    ['fr', `${eur}Le mobile avance de 3 % pour s’établir à 1,6 milliard.`, ['9000000000 EUR', '1600000000 EUR']],
    ['fr', `${eur}Le PC plafonnait à 1,9 milliard la veille.`, ['9000000000 EUR', '1900000000 EUR']],
    ['fr', `${eur}Le cabinet table sur 12 milliards dès 2026.`, ['9000000000 EUR', '12000000000 EUR']],
    ['fr', `${eur}Pour les consoles, 850 millions.`, ['9000000000 EUR', '850000000 EUR']],
    [
      'fr',
      'Ericsson vise des ventes de 230 à 240 milliards de couronnes, au lieu de 210 à 220 milliards.',
      ['230000000000 SEK', '210000000000 SEK'],
    ],
    [
      'fr',
      'Ericsson a perdu 6,9 milliards de couronnes (640 millions d’euros), après un bénéfice de 2,7 milliards.',
      ['-6900000000 SEK', '2700000000 SEK'],
    ],
    ['fr', 'Nokia affiche un résultat net multiplié par plus de quatre, à 76 millions d’euros.', ['76000000 EUR']],
    ['fr', `${eur}Apple a écoulé 1,8 million.`, ['9000000000 EUR', '1800000 count']],
    ['fr', `${eur}Le nombre de clients monte à 1,2 milliard.`, ['9000000000 EUR', '1200000000 count']],
    ['fr', `${eur}Nintendo vise 15 millions de Switch 2.`, ['9000000000 EUR', '15000000 count']],
    ['fr', 'Free compte 3 milliards facturés.', ['3000000000 count']],
    ['en', 'Dell’s revenue rose from $2.1 billion to 2.8 billion.', ['2100000000 USD', '2800000000 USD']],
    [
      'en',
      'The market is worth $9 billion. Lifetime sales of the Switch stand at 152 million.',
      ['9000000000 USD', '152000000 count'],
    ],
    ['en', 'The market is worth $9 billion. Apple shipped 52 million.', ['9000000000 USD', '52000000 count']],
    ['en', 'Snap has 28.8 billion in revenue and $2 billion in cash.', ['28800000000 count', '2000000000 USD']],
    ['zh', '联想营收为120亿元，其中华东3.2亿。', ['12000000000 CNY', '320000000 CNY']],
    ['zh', '联想营收为120亿元，净利4.5亿，同比增长3成。', ['12000000000 CNY', '450000000 CNY']],
    ['zh', '联想营收为120亿元，出货3000万。', ['12000000000 CNY', '30000000 count']],
    ['zh', '滴滴营收为120亿元，日均单量1240万单。', ['12000000000 CNY', '12400000 count']],
    ['zh', '中通营收为120亿元，件量85.4亿。', ['12000000000 CNY', '8540000000 count']],
    ['zh', '腾讯营收为120亿元，月活13亿。', ['12000000000 CNY', '1300000000 count']],
  ] as const)('%s: %s', (language, text, amounts) => {
    expect(amountsIn(language, text)).toEqual(amounts);
  });
});
