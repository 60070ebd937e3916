import { describe, expect, it } from '@jest/globals';

import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from './article-of.ts';

const unitsIn = (language: 'en' | 'fr' | 'zh', text: string): readonly string[] =>
  extractClaims(articleOf(language, text)).map(({ quantity }) => quantity.unit);

describe('a currency whose country is left open', () => {
  it.each([
    ['fr', 'Les ventes d’Ericsson ont atteint 57 milliards de couronnes.', ['SEK']],
    ['fr', 'Au Danemark, les ventes du groupe ont atteint 57 milliards de couronnes.', ['DKK']],
    ['fr', 'En Norvège, Telenor a réalisé des ventes de 20 milliards de couronnes.', ['NOK']],
    ['fr', 'En Tchéquie, les ventes du groupe ont atteint 57 milliards de couronnes.', ['CZK']],
    ['fr', 'Au Chili, les ventes du groupe ont atteint 57 milliards de pesos.', ['CLP']],
    ['en', 'In Denmark its revenue reached 5 billion kroner.', ['DKK']],
    ['en', 'In Norway its revenue reached 5 billion kroner.', ['NOK']],
    ['en', 'In Pakistan the market is worth Rs 5 billion.', ['PKR']],
    ['en', 'In India the market is worth Rs 5 billion.', ['INR']],
    ['en', 'In the Philippines its revenue reached 5 billion pesos.', ['PHP']],
    ['en', 'In Argentina its revenue reached 5 billion pesos.', ['ARS']],
    ['en', 'In Mexico its revenue reached 5 billion pesos.', ['MXN']],
    ['en', 'In China, Tencent had revenue of ¥5 billion.', ['CNY']],
    ['en', 'In China and Japan, Sony had revenue of ¥5 billion.', ['JPY']],
    ['zh', '在丹麦，公司营收达到50亿克朗。', ['DKK']],
    ['zh', '在瑞典，爱立信营收达到50亿克朗。', ['SEK']],
    ['zh', '在菲律宾，公司营收达到50亿比索。', ['PHP']],
    ['zh', '在巴基斯坦，公司营收达到50亿卢比。', ['PKR']],
    ['zh', '聯發科第三季營收為1318億元，與前季相當。', ['TWD']],
    ['zh', '联发科第三季营收为1318亿元，与上季相当。', ['CNY']],
  ] as const)('%s: %s', (language, text, units) => {
    expect(unitsIn(language, text)).toEqual(units);
  });
});
