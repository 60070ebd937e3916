import { describe, expect, it } from '@jest/globals';

import { quantities as en } from '../../../src/locales/en/quantities.ts';
import { quantities as fr } from '../../../src/locales/fr/quantities.ts';
import { quantities as zh } from '../../../src/locales/zh/quantities.ts';

const readers = { en, fr, zh };

const ranksIn = (language: 'en' | 'fr' | 'zh', text: string): readonly string[] =>
  readers[language](text)
    .filter(({ kind }) => kind === 'rank')
    .map(({ value }) => value);

describe('places in a ranking', () => {
  it.each([
    ['en', 'Dell ended up third at 13.9 per cent', ['3']],
    ['en', 'Noise came second at 12.0%, while Boult finished fourth.', ['2', '4']],
    ['en', 'Xiaomi stayed third on 42.3 million', ['3']],
    ['en', 'Azure was second: 25% share', ['2']],
    ['en', 'with Alibaba fourth at 4%', ['4']],
    ['en', 'HPE, third after Supermicro, is at 8 percent', ['3']],
    ['en', 'Dell, third, lost ground', ['3']],
    ['en', 'it is now ninth.', ['9']],
    ['en', 'OPPO dropped to fourth with 3.5 million', ['4']],
    ['en', 'PSMC slipped into eighth position', ['8']],
    ['en', 'Vivo wound up fifth globally', ['5']],
    ['en', 'ranked third in China', ['3']],
    ['en', 'placed second by revenue', ['2']],
    ['en', 'the runner-up, Xiaomi', ['2']],
    ['en', 'LG, number four, managed 10%', ['4']],
    ['en', 'comes in at No. 2 with 19.1%', ['2']],
    ['en', 'in second place', ['2']],
    ['en', 'finishing third behind Apple', ['3']],
    ['en', 'the second-largest vendor', ['2']],
    ['en', 'settled second with 20%', ['2']],
    ['en', 'in the third quarter, for the second time, in the first half', []],
    ['en', 'a third of the market; the second of three plants', []],
    ['en', 'First, sales fell. Second, costs rose. The first, second, and third models', []],
    ['en', 'It was second quarter revenue that fell', []],
    ['fr', 'HPE, deuxième, paie encore son retrait', ['2']],
    ['fr', 'Dell, troisième, est à la peine', ['3']],
    ['fr', 'Troisième, le groupe Volkswagen recule', ['3']],
    ['fr', 'Dell arrive premier avec 7,2 % des revenus', ['1']],
    ['fr', 'La marque demeure première, mais sa part recule', ['1']],
    ['fr', 'EA Sports FC 25 finit premier avec 1,28 million', ['1']],
    ['fr', 'Xiaomi termine deuxième, à 12 %', ['2']],
    ['fr', 'Honor se classe quatrième, derrière Oppo', ['4']],
    ['fr', 'Shein se hisse à la neuvième place', ['9']],
    ['fr', 'et sa rivale Shein à la neuvième.', ['9']],
    ['fr', 'Apple, quatrième avec 12 %', ['4']],
    ['fr', 'Oppo, cinquième à 8 %', ['5']],
    ['fr', 'Samsung rétrograde deuxième avec 18 %', ['2']],
    ['fr', 'Lenovo reste premier en Europe', ['1']],
    ['fr', 'Nokia devient troisième avec 20 %', ['3']],
    ['fr', 'Huawei pointe en deuxième position', ['2']],
    ['fr', 'le numéro trois mondial', ['3']],
    ['fr', 'Xiaomi tombe quatrième, à 9 %', ['4']],
    ['fr', 'Vivo passe deuxième devant Oppo', ['2']],
    ['fr', 'au premier trimestre ; pour la première fois ; le premier semestre', []],
    ['fr', 'le premier, le deuxième et le troisième modèle', []],
    ['fr', 'En France, premier marché de l’opérateur', []],
    ['fr', 'un tiers du marché ; la seconde moitié de l’année', []],
    ['zh', '中通以18.9%的份额守住第一，件量上升', ['1']],
    ['zh', '小米和荣耀分列第四、五位', ['4', '5']],
    ['zh', '晶科、隆基、天合分列第一到第三位', ['1', '3']],
    ['zh', '美光位居第三', ['3']],
    ['zh', '小米排第二，份额14%', ['2']],
    ['zh', '华为重返第一', ['1']],
    ['zh', '三星跌至第三', ['3']],
    ['zh', '荣耀退居第五', ['5']],
    ['zh', '传音首次登顶', ['1']],
    ['zh', '华为夺冠', ['1']],
    ['zh', '三星以7.3%居次', ['2']],
    ['zh', '三星坐稳头把交椅', ['1']],
    ['zh', '阿里云、百度智能云排在第二、第三', ['2', '3']],
    ['zh', '海信稳守第二', ['2']],
    ['zh', '苹果获得亚军', ['2']],
    ['zh', '名列第七、国产第一；', ['7', '1']],
    ['zh', '升至全球第二', ['2']],
    ['zh', '市占率第一', ['1']],
    ['zh', '蝉联第一', ['1']],
    ['zh', '第三季度，第二次，第一款，第四代', []],
    ['zh', '第五个工厂，第一财经，第三方', []],
  ] as const)('%s: %s', (language, text, values) => {
    expect(ranksIn(language, text)).toEqual(values);
  });
});
