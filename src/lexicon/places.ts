import { weak, type Name } from './names.ts';
import type { Place } from './place.ts';

const place = (
  region: string,
  names: { readonly en: readonly Name[]; readonly fr: readonly Name[]; readonly zh: readonly Name[] },
  adjectives: { readonly en: readonly Name[]; readonly fr: readonly Name[] },
): Place => ({ region, names, adjectives: { ...adjectives, zh: [] } });

/** Groups of countries, the widest first. */
const groups: readonly Place[] = [
  place(
    'WW',
    {
      en: ['worldwide', 'world', 'globally', 'the world over'],
      fr: ['monde entier', 'dans le monde', 'monde', 'au niveau mondial', 'planète', 'mondialement'],
      zh: ['全球', '世界', '全世界', '环球', weak('国际')],
    },
    { en: ['global', 'worldwide'], fr: ['mondial', 'mondiale', 'mondiaux', 'mondiales', 'planétaire'] },
  ),
];

/** Countries. */
const countries: readonly Place[] = [
  place(
    'CN',
    {
      en: ['China', 'mainland China', "People's Republic of China", 'PRC', weak('Greater China')],
      fr: ['Chine', 'Chine continentale', weak('Grande Chine')],
      zh: ['中国', '中国大陆', '中国内地', weak('国内'), weak('我国'), weak('全国'), weak('大中华区')],
    },
    { en: ['Chinese'], fr: ['chinois', 'chinoise', 'chinoises'] },
  ),
  place(
    'US',
    {
      en: ['United States', 'US', 'U.S.', 'USA', 'United States of America', weak('America')],
      fr: ['États-Unis', weak('Amérique')],
      zh: ['美国'],
    },
    { en: ['American'], fr: ['américain', 'américaine', 'américains', 'américaines', 'étatsunien'] },
  ),
];

/** Where markets are: countries and groups of them. */
export const places: readonly Place[] = [...groups, ...countries];
