import { describe, expect, it } from '@jest/globals';

import { quantities as en } from '../../../src/locales/en/quantities.ts';
import { quantities as fr } from '../../../src/locales/fr/quantities.ts';
import { quantities as zh } from '../../../src/locales/zh/quantities.ts';
import type { Quantity } from '../../../src/text/quantity.ts';

const readers = { en, fr, zh };

const said = ({ comparator, value, high }: Quantity): string =>
  `${comparator} ${value}${high === undefined ? '' : `..${high}`}`;

describe('comparing words', () => {
  it.each([
    ['en', 'eq 8', ['8%', 'Xiaomi handed over 8%', 'it took over 8%', 'spread over 8%', 'carried over 8%']],
    [
      'en',
      'approx 8',
      [
        'about 8%',
        'something like 8%',
        'somewhere around 8%',
        'in the vicinity of 8%',
        'in the ballpark of 8%',
        'the best part of 8%',
        'nigh on 8%',
        'more or less 8%',
        '~8%',
        '8% or so',
        '8%, give or take',
        '8% or thereabouts',
        '8% of its sales, or so',
        '8% of the market or so',
        '8% more or less',
      ],
    ],
    [
      'en',
      'gt 8',
      [
        'more than 8%',
        'it passed 8%',
        'it broke through 8%',
        'breached 8%',
        'better than 8%',
        '8% and change',
        'a shade over 8%',
      ],
    ],
    [
      'en',
      'ge 8',
      ['at least 8%', 'a floor of 8%', 'at a minimum 8%', '8% or better', '8% and up', 'no lower than 8%'],
    ],
    ['en', 'ge 8', ['It raised the low end of its guidance to 8%', '8% of sales, at least.']],
    ['en', 'lt 8', ['less than 8%', 'not quite 8%', 'has yet to reach 8%', 'fell short of 8%', 'a touch under 8%']],
    ['en', 'le 8', ['no more than 8%', 'capped at 8%', 'as high as 8%', '8% at the most', '8% or lower', 'at most 8%']],
    ['en', 'range -1..1', ['-1% to +1%', 'between -1% and +1%', '-1 to +1 percent']],
    ['en', 'range 1..3', ['between 1% and 3%', '1% to 3%', '1-3%', '+1% to +3%']],
    ['fr', 'eq 8', ['8 %', 'atteint 8 %']],
    [
      'fr',
      'approx 8',
      [
        'environ 8 %',
        'pas loin de 8 %',
        'grosso modo 8 %',
        'à peu de chose près 8 %',
        'quasiment 8 %',
        'aux environs des 8 %',
        'voisine de 8 %',
        'frise les 8 %',
        'flirte avec les 8 %',
        'tutoie les 8 %',
        '8 % environ',
        '8 % à peu près',
        '8 % peu ou prou',
        '8 % du capital environ',
        '8 % de son chiffre d’affaires, à peu près',
        'autour de 8 %',
      ],
    ],
    [
      'fr',
      'gt 8',
      [
        'plus de 8 %',
        'la barre symbolique des 8 %',
        'le cap des 8 %',
        'le seuil des 8 %',
        'dépassait 8 %',
        '8 % et des poussières',
      ],
    ],
    [
      'fr',
      'ge 8',
      [
        'au bas mot 8 %',
        'a minima 8 %',
        'pas moins des 8 %',
        '8 % au bas mot',
        '8 % du marché, au minimum',
        '8 % et plus',
      ],
    ],
    ['fr', 'ge 8', ['Il relève le bas de sa fourchette à 8 %']],
    ['fr', 'lt 8', ['moins de 8 %', 'pas tout à fait 8 %', 'ne pesait pas 8 %', 'en deçà de 8 %', 'même pas 8 %']],
    [
      'fr',
      'le 8',
      ['jusqu’à 8 %', 'au mieux 8 %', 'pas plus des 8 %', 'plafonné à 8 %', '8 % au grand maximum', '8 % au mieux'],
    ],
    ['fr', 'range -1..1', ['-1 % à +1 %', 'entre -1 % et +1 %']],
    ['fr', 'range 6..7', ['+6 ou +7 %', 'entre 6 % et 7 %', 'de 6 à 7 %', '6-7 %']],
    ['zh', 'eq 8', ['达8%', '高达8%', '多达8%', '通过8%']],
    [
      'zh',
      'approx 8',
      [
        '约8%',
        '大致为8%',
        '约有8%',
        '直逼8%',
        '近乎8%',
        '达到近8%',
        '8%左右',
        '8%上下',
        '8%附近',
        '约占游戏总收入的8%',
        '约占全年预算的8%',
        '接近总收入的8%',
      ],
    ],
    [
      'zh',
      'gt 8',
      [
        '超8%',
        '站上8%',
        '迈过8%',
        '冲破8%',
        '首破8%',
        '8%出头',
        '8%开外',
        '8%有余',
        '8%还多',
        '8%不止',
        '超过全国总量的8%',
      ],
    ],
    ['zh', 'ge 8', ['最低8%', '少说也有8%', '下限为8%', '8%起步', '8%以上', '下限上调至8%']],
    ['zh', 'lt 8', ['不到8%', '还不到8%', '尚不足8%', '跌穿8%', '8%不到', '8%以下', '不足全国总量的8%']],
    ['zh', 'le 8', ['最高8%', '不超8%', '8%封顶', '8%为限', '8%以内', '上限为8%']],
    ['zh', 'range -1..1', ['-1%至+1%', '-1%~+1%', '-1%到1%']],
  ] as const)('%s: %s', (language, expected, texts) => {
    expect(texts.map((text) => readers[language](text).map(said))).toEqual(texts.map(() => [expected]));
  });

  it.each([
    ['en', 'It forecast sales of $10.7 billion, give or take $300 million.', ['eq 10700000000', 'eq 300000000']],
    [
      'en',
      'It raised the low end of its guidance from $66 billion to $70 billion.',
      ['eq 66000000000', 'eq 70000000000'],
    ],
    ['zh', '下限由6%提高到8%', ['eq 6', 'ge 8']],
    ['zh', '份额大致为47%、42%、11%', ['approx 47', 'approx 42', 'approx 11']],
    ['zh', '份额约为47%，同比增长5%', ['approx 47', 'eq 5']],
    ['zh', '以19%的份额超过苹果的17%', ['eq 19', 'eq 17']],
    ['zh', '占一半还多', ['gt 50']],
    ['fr', 'près du quart de la demande', ['approx 25']],
    ['fr', 'une dizaine de pour cent', ['approx 10']],
    ['en', 'nearly nine-tenths of payments; half a percent', ['approx 90', 'eq 0.5']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(readers[language](text).map(said)).toEqual(expected);
  });
});
