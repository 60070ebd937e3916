import { basisPoints, currencySigns, money, multiple, percent, points } from '../../quantities/currencies.ts';
import type { UnitEntry } from '../../quantities/unit.ts';

const currencies: readonly UnitEntry[] = [
  [money('CNY'), ['yuans', 'yuan', 'renminbi', 'renminbis', 'yuans chinois', 'yuan chinois']],
  [
    money('USD'),
    ['dollars américains', 'dollar américain', 'dollars US', 'dollars des États-Unis', '$ US', '$ usd', '$US', 'USD $'],
  ],
  [money('USD', { assumed: true }), ['dollars', 'dollar']],
  [money('USD', { assumed: true, worth: '0.01' }), ['cents', 'cent']],
  [money('EUR'), ['euros', 'euro']],
  [money('EUR', { assumed: true, worth: '0.01' }), ['centimes', 'centime']],
  [money('EUR', { worth: '0.01' }), ["centimes d'euro", "cents d'euro"]],
  [money('GBP'), ['livres sterling', 'livre sterling', 'livres britanniques']],
  [money('GBP', { assumed: true, worth: '0.01' }), ['pence']],
  [money('JPY'), ['yens', 'yen', 'yens japonais']],
  [money('HKD'), ['dollars de Hong Kong', 'dollars hongkongais', 'dollars HK', '$ hk', '$hk']],
  [money('TWD'), ['dollars taïwanais', 'nouveaux dollars taïwanais', 'dollars de Taïwan']],
  [money('SGD'), ['dollars de Singapour', 'dollars singapouriens']],
  [money('AUD'), ['dollars australiens', 'dollar australien', '$ au', '$ aud']],
  [money('CAD'), ['dollars canadiens', 'dollar canadien', '$ c', '$ ca', '$ca', '$ cad', '$cad', '$ can']],
  [money('NZD'), ['dollars néo-zélandais']],
  [money('KRW'), ['wons', 'won', 'wons sud-coréens', 'wons coréens']],
  [money('INR', { assumed: true }), ['roupies', 'roupie']],
  [money('INR'), ['roupies indiennes', 'roupie indienne']],
  [money('CHF'), ['francs suisses', 'franc suisse']],
  [money('RUB'), ['roubles', 'rouble']],
  [money('BRL'), ['réaux', 'reais', 'réaux brésiliens']],
  [money('SEK'), ['couronnes suédoises']],
  [money('NOK'), ['couronnes norvégiennes']],
  [money('DKK'), ['couronnes danoises']],
  [money('PLN'), ['zlotys', 'zloty']],
  [money('THB'), ['bahts', 'baht']],
  [money('AED'), ['dirhams émiratis']],
  // Left open, or no money at all: francs of which country, pounds or books.
  [
    null,
    [
      'francs',
      'francs CFA',
      'livres',
      'livre',
      'livres turques',
      'livres égyptiennes',
      'pesos',
      'couronnes',
      'dirhams',
      'riyals',
      'dinars',
      'roupies pakistanaises',
      'bitcoins',
      'marks',
      'florins',
    ],
  ],
];

const measures: readonly UnitEntry[] = [
  [percent, ['%', 'pourcent', 'pourcents', 'pour cent', 'pct', 'p. cent', 'p. 100', 'pourcentage']],
  [
    points,
    [
      'points de pourcentage',
      'point de pourcentage',
      'points de %',
      'points de part de marché',
      'points de parts de marché',
      'point de part de marché',
    ],
  ],
  [basisPoints, ['points de base', 'point de base']],
  [{ ...basisPoints, small: true }, ['pb', 'pdb']],
  [{ ...points, small: true }, ['pp', 'pts', 'pt']],
  [null, ['points de vente', 'points de contact', "points d'accès", 'points de terminaison', "points d'eau"]],
  [{ ...points, most: '30' }, ['points', 'point']],
  [
    multiple,
    [
      'fois plus',
      'fois supérieur',
      'fois supérieure',
      'fois la',
      'fois le',
      'fois les',
      'fois son',
      'fois sa',
      'fois ses',
      "fois l'",
      'fois celui',
      'fois celle',
      'fois moins',
      'x',
    ],
  ],
];

/** ¥ is the yen in French unless it says otherwise. */
const yen: UnitEntry = [money('JPY', { assumed: true }), ['¥']];

export const unitsBefore: readonly UnitEntry[] = [
  ...currencySigns,
  yen,
  [
    multiple,
    ['multiplié par', 'multipliée par', 'multipliés par', 'multipliées par', 'multiplier par', 'multiplie par'],
  ],
];

export const unitsAfter: readonly UnitEntry[] = [...currencySigns, yen, ...currencies, ...measures];
