import { describe, expect, it } from '@jest/globals';

import { quantities } from '../../../src/locales/fr/quantities.ts';
import { say } from '../quantities/say-quantity.ts';

describe('quantities in French', () => {
  it.each([
    [
      "Le chiffre d'affaires a progressé de 12,5 % à 4,2 milliards d'euros.",
      ['12.5 percent <12,5 %>', "4200000000 EUR <4,2 milliards d'euros>"],
    ],
    [
      "L'entreprise va investir entre 5 et 7 milliards de dollars d'ici à 2027.",
      ['range 5000000000..7000000000 USD? <entre 5 et 7 milliards de dollars>'],
    ],
    ['Les ventes ont chuté de 41 % à 29 %.', ['41 percent <41 %>', '29 percent <29 %>']],
    [
      "Le bénéfice net s'établit à 1,45 Md€, contre 980 M€ un an plus tôt.",
      ['1450000000 EUR <1,45 Md€>', '980000000 EUR <980 M€>'],
    ],
    [
      'Orange compte 287 millions de clients et 127 000 salariés dans 26 pays.',
      [
        '287000000 count <287 millions de clients> of clients',
        '127000 count <127 000 salariés> of salariés',
        '26 count <26 pays> of pays',
      ],
    ],
    ['La part de marché a gagné 1,5 point, à 23,4 %.', ['1.5 points <1,5 point>', '23.4 percent <23,4 %>']],
    ["Le groupe prévoit une hausse de 8 à 10 % de son chiffre d'affaires.", ['range 8..10 percent <8 à 10 %>']],
    [
      'OVHcloud a réalisé 993,1 millions d’euros de revenus, en hausse de 10,3 %.',
      ['993100000 EUR <993,1 millions d’euros>', '10.3 percent <10,3 %>'],
    ],
    [
      'Plus de la moitié du marché est détenue par trois acteurs.',
      ['gt 50 percent <Plus de la moitié>', '3 count <trois acteurs> of acteurs'],
    ],
    ['Près des deux tiers des entreprises utilisent le cloud.', ['approx 66.7 percent <Près des deux tiers>']],
    ["Un quart des dépenses concerne l'IA.", ['25 percent <Un quart>']],
    ['Le marché a plus que doublé en trois ans.', ['gt 2 multiple <plus que doublé>']],
    ['Les revenus ont été multipliés par trois.', ['3 multiple <multipliés par trois>']],
    ["La demande est trois fois plus élevée qu'en 2019.", ['3 multiple <trois fois plus>']],
    [
      'Alibaba est le premier fournisseur de cloud en Chine et le troisième acteur mondial.',
      ['1 rank <premier fournisseur>', '3 rank <troisième acteur>'],
    ],
    [
      'Microsoft arrive en deuxième position avec 21 % du marché.',
      ['2 rank <arrive en deuxième position>', '21 percent <21 %>'],
    ],
    ['Google se classe troisième, derrière Microsoft.', ['3 rank <classe troisième>']],
    ['Amazon reste numéro un, devant le n° 2 Azure.', ['1 rank <numéro un>', '2 rank <n° 2>']],
    [
      'Il a dépassé les 100 milliards de dollars pour la première fois au premier trimestre.',
      ['gt 100000000000 USD? <dépassé les 100 milliards de dollars>'],
    ],
    ["Le Premier ministre a annoncé 2,5 Mds € d'aides.", ['2500000000 EUR <2,5 Mds €>']],
    ['Le titre perd 3,2 % à 45,60 euros.', ['3.2 percent <3,2 %>', '45.6 EUR <45,60 euros>']],
    [
      'Quelque 1.200 postes seront supprimés, soit moins de 5 % des effectifs.',
      ['approx 1200 count <Quelque 1.200 postes> of postes', 'lt 5 percent <moins de 5 %>'],
    ],
    [
      "L'opérateur a franchi la barre des 10 millions d'abonnés.",
      ["gt 10000000 count <franchi la barre des 10 millions d'abonnés> of abonnés"],
    ],
    ['SoftBank a perdu 1 700 milliards de yens.', ['1700000000000 JPY <1 700 milliards de yens>']],
    ['Nestlé a dégagé 9,3 milliards de francs suisses.', ['9300000000 CHF <9,3 milliards de francs suisses>']],
    ['Trois mille milliards de dollars de capitalisation.', ['3000000000000 USD? <Trois mille milliards de dollars>']],
    [
      "Le contrat, d'une valeur de 1,4 milliard de livres sterling, court sur dix ans.",
      ['1400000000 GBP <1,4 milliard de livres sterling>'],
    ],
    [
      "Une enveloppe de 50 M$ ; 300 k€ ; 12 M d'euros ; 500 millions USD.",
      [
        '50000000 USD? <50 M$>',
        '300000 EUR <300 k€>',
        "12000000 EUR <12 M d'euros>",
        '500000000 USD <500 millions USD>',
      ],
    ],
    ['La banque a abaissé ses taux de 25 points de base.', ['0.25 points <25 points de base>']],
    ['Il y a 2 300 points de vente dans 12 villes.', ['12 count <12 villes> of villes']],
    ['En 2023, 45 % des Français, soit une personne sur trois.', ['45 percent <45 %>']],
    [
      "Le marché atteindrait 1 000 milliards de dollars à l'horizon 2030.",
      ['1000000000000 USD? <1 000 milliards de dollars>'],
    ],
    ['Capex de 14 Md$ à 15 Md$.', ['14000000000 USD? <14 Md$>', '15000000000 USD? <15 Md$>']],
    ['La croissance annuelle moyenne serait de 19,3 %.', ['19.3 percent <19,3 %>']],
    ['Il emploie plus de 3 000 personnes dans le monde.', ['gt 3000 count <plus de 3 000 personnes> of personnes']],
    [
      "jusqu'à 15 milliards d'euros sur les cinq prochaines années",
      ["le 15000000000 EUR <jusqu'à 15 milliards d'euros>"],
    ],
    ['Le panier moyen est de 34,90 €.', ['34.9 EUR <34,90 €>']],
    [
      "Un milliard et demi d'euros ; un demi-milliard de dollars ; 2,5 milliards et demi",
      [
        "1500000000 EUR <Un milliard et demi d'euros>",
        '500000000 USD? <demi-milliard de dollars>',
        '3000000000 count <2,5 milliards et demi>',
      ],
    ],
    [
      "vingt-deux pour cent ; quatre-vingts millions d'euros ; soixante-dix mille emplois",
      [
        '22 percent <vingt-deux pour cent>',
        "80000000 EUR <quatre-vingts millions d'euros>",
        '70000 count <soixante-dix mille emplois> of emplois',
      ],
    ],
    [
      'Les trois leaders ; ces deux groupes ; trois nouveaux centres de données',
      ['3 count <trois nouveaux centres> of nouveaux centres'],
    ],
    [
      'au moins 10.000 serveurs ; 10.000 euros',
      ['ge 10000 count <au moins 10.000 serveurs> of serveurs', '10000 EUR <10.000 euros>'],
    ],
    ['Le PIB recule de 0,3 %, -0,5 % en glissement.', ['0.3 percent <0,3 %>', '-0.5 percent <-0,5 %>']],
    ['La pénétration passe de 12 % en 2020 à 34 % en 2024.', ['12 percent <12 %>', '34 percent <34 %>']],
    [
      'Baidu, 4e du marché, et Tencent, 3ème avec 16 %.',
      ['4 rank <4e du marché>', '3 rank <3ème avec>', '16 percent <16 %>'],
    ],
    ['Le taux atteint 4,25%, son plus haut niveau depuis 15 ans.', ['4.25 percent <4,25%>']],
    [
      'Une perte de 120 millions de dollars, contre un gain de 35 millions un an plus tôt.',
      ['120000000 USD? <120 millions de dollars>', '35000000 count <35 millions>'],
    ],
    ["L'action valait 1 234,56 dollars.", ['1234.56 USD? <1 234,56 dollars>']],
    [
      "De 5 à 7 milliards de dollars seront investis ; passé de 5 à 7 milliards d'euros",
      [
        'range 5000000000..7000000000 USD? <5 à 7 milliards de dollars>',
        '5000000000 EUR <5>',
        "7000000000 EUR <7 milliards d'euros>",
      ],
    ],
    [
      'Huawei a livré 42,2 millions de smartphones et compte 207 000 employés.',
      ['42200000 count <42,2 millions de smartphones> of smartphones', '207000 count <207 000 employés> of employés'],
    ],
    [
      'Les dépenses avoisinent 80 milliards de dollars américains (74 milliards d’euros).',
      [
        'approx 80000000000 USD <avoisinent 80 milliards de dollars américains>',
        '74000000000 EUR <74 milliards d’euros>',
      ],
    ],
    ["environ 1,2 à 1,4 milliard d'euros", ["range 1200000000..1400000000 EUR <environ 1,2 à 1,4 milliard d'euros>"]],
    ['Il détient 30% du capital et 1/3 des droits de vote.', ['30 percent <30%>']],
    [
      'Le groupe a ouvert 15 magasins, fermé 3 usines et signé 31 contrats publics.',
      [
        '15 count <15 magasins> of magasins',
        '3 count <3 usines> of usines',
        '31 count <31 contrats publics> of contrats publics',
      ],
    ],
    [
      'Baidu affiche 9 % de parts de marché et OVHcloud pointe à la quatrième place.',
      ['9 percent <9 %>', '4 rank <pointe à la quatrième place>'],
    ],
    ["La perte nette s'élève à 35 M€ sur six mois.", ['35000000 EUR <35 M€>']],
    [
      'Capgemini a signé 11 contrats et recruté 9 500 ingénieurs.',
      ['11 count <11 contrats> of contrats', '9500 count <9 500 ingénieurs> of ingénieurs'],
    ],
    ["L'amende atteint 1 Md€, un record.", ['1000000000 EUR <1 Md€>']],
    ['Les salaires ont bondi de 20 à 25 pour cent.', ['range 20..25 percent <20 à 25 pour cent>']],
    [
      "Un tiers des serveurs ; les trois quarts du chiffre d'affaires ; deux salariés sur trois",
      ['approx 33.3 percent <Un tiers>', '75 percent <les trois quarts>'],
    ],
    [
      'Il vise 40 milliards de dollars US de ventes en 2027, contre 33 milliards $ en 2024.',
      ['40000000000 USD <40 milliards de dollars US>', '33000000000 USD? <33 milliards $>'],
    ],
    [
      "Ce sont 600 emplois menacés, soit 12,5 % de l'effectif total.",
      ['600 count <600 emplois menacés> of emplois menacés', '12.5 percent <12,5 %>'],
    ],
    ['La valorisation a été divisée par deux mais les revenus ont quadruplé.', ['4 multiple <quadruplé>']],
    ["Une hausse d'au moins 15 % par an, voire 20 %.", ['ge 15 percent <au moins 15 %>', '20 percent <20 %>']],
    [
      "L'Europe pèse pour 2 % du marché mondial, loin derrière les 72 % des Américains.",
      ['2 percent <2 %>', '72 percent <72 %>'],
    ],
    [
      'La fourchette de 64 à 72 milliards de dollars a été relevée.',
      ['range 64000000000..72000000000 USD? <fourchette de 64 à 72 milliards de dollars>'],
    ],
    [
      "Le groupe compte investir 109 milliards d'euros (environ 112 Md$) dans l'IA.",
      ["109000000000 EUR <109 milliards d'euros>", 'approx 112000000000 USD? <environ 112 Md$>'],
    ],
    [
      '5 milliards $ CA; 5 M$ US; 5 milliards de francs; 1 200 dollars; 1.200.000 euros; 1 200 000 €',
      [
        '5000000000 CAD <5 milliards $ CA>',
        '5000000 USD <5 M$ US>',
        '1200 USD? <1 200 dollars>',
        '1200000 EUR <1.200.000 euros>',
        '1200000 EUR <1 200 000 €>',
      ],
    ],
    [
      'Dassault Systèmes, n°1 mondial; le numéro 2 du secteur; le deuxième plus grand marché; deuxième mondial; au premier rang',
      [
        '1 rank <n°1>',
        '2 rank <numéro 2>',
        '2 rank <deuxième plus grand>',
        '2 rank <deuxième mondial>',
        '1 rank <premier rang>',
      ],
    ],
    [
      '0,5 point de pourcentage; un demi-point; de 50 à 75 points de base; +12 %; -3,2%',
      [
        '0.5 points <0,5 point de pourcentage>',
        'range 0.5..0.75 points <50 à 75 points de base>',
        '12 percent <12 %>',
        '-3.2 percent <-3,2%>',
      ],
    ],
    [
      'entre 10 % et 12 %; entre 2020 et 2025; de 10 % à 12 %; 10-12 %; 10 % à 12 %',
      [
        'range 10..12 percent <entre 10 % et 12 %>',
        '10 percent <10 %>',
        '12 percent <12 %>',
        'range 10..12 percent <10-12 %>',
        'range 10..12 percent <10 % à 12 %>',
      ],
    ],
    [
      "plus d'un milliard d'utilisateurs; près d'un tiers; moins d'un quart; plus des trois quarts; à moitié; la première moitié",
      [
        "gt 1000000000 count <plus d'un milliard d'utilisateurs> of utilisateurs",
        "approx 33.3 percent <près d'un tiers>",
        "lt 25 percent <moins d'un quart>",
        'gt 75 percent <plus des trois quarts>',
      ],
    ],
    [
      'doublement; a doublé; doubler; deux fois par an; deux fois plus; x2; 3x',
      ['2 multiple <doublé>', '2 multiple <doubler>', '2 multiple <deux fois plus>', '3 multiple <3x>'],
    ],
    [
      'Le marché pesait 3,5 milliards en 2020. 45 000 personnes, 2 millions de foyers, 150 magasins',
      [
        '3500000000 count <3,5 milliards>',
        '45000 count <45 000 personnes> of personnes',
        '2000000 count <2 millions de foyers> of foyers',
        '150 count <150 magasins> of magasins',
      ],
    ],
    [
      "Elle emploie 1 500 personnes et vise les 2 000 d'ici 2026.",
      ['1500 count <1 500 personnes> of personnes', '2000 count <2 000>'],
    ],
    [
      'Le dollar à 1,08 euro; 1 euro = 1,08 dollar; 300 euros par mois; 15 €/mois; 2 € HT',
      ['1.08 EUR <1,08 euro>', '300 EUR <300 euros>', '15 EUR <15 €>', '2 EUR <2 €>'],
    ],
    [
      "une perte de 1,2 Mrd d'euros; 3,5 mds€; 3,5Mds€; 12 millions de francs suisses; 5 Mds de yuans; 5 milliards RMB",
      [
        "1200000000 EUR <1,2 Mrd d'euros>",
        '3500000000 EUR <3,5 mds€>',
        '3500000000 EUR <3,5Mds€>',
        '12000000 CHF <12 millions de francs suisses>',
        '5000000000 CNY <5 Mds de yuans>',
        '5000000000 CNY <5 milliards RMB>',
      ],
    ],
    [
      'un million et demi de clients; deux tiers; 2/3; un Français sur deux; 4 sur 10; 20 sur 20',
      ['1500000 count <un million et demi de clients> of clients', 'approx 66.7 percent <deux tiers>'],
    ],
    [
      'se hisse à la 3e place; reste deuxième; est deuxième avec 18 %; en quatrième position; leader mondial; premier opérateur',
      [
        '3 rank <hisse à la 3e place>',
        '2 rank <reste deuxième>',
        '2 rank <est deuxième avec>',
        '18 percent <18 %>',
        '4 rank <quatrième position>',
        '1 rank <leader mondial>',
        '1 rank <premier opérateur>',
      ],
    ],
    [
      "vingt et un pays; quatre-vingt-dix-sept pour cent; cent cinquante millions d'euros; mille clients",
      [
        '21 count <vingt et un pays> of pays',
        '97 percent <quatre-vingt-dix-sept pour cent>',
        "150000000 EUR <cent cinquante millions d'euros>",
        '1000 count <mille clients> of clients',
      ],
    ],
    [
      'soit 46 milliards USD; 46 Mds USD; 46 milliards de $; US$46 milliards; 46 G$',
      [
        '46000000000 USD <46 milliards USD>',
        '46000000000 USD <46 Mds USD>',
        '46000000000 USD? <46 milliards de $>',
        '46000000000 USD <US$46 milliards>',
      ],
    ],
  ])('are read in "%s"', (text, said) => expect(quantities(text).map((quantity) => say(text, quantity))).toEqual(said));

  it.each([
    "Le nombre d'utilisateurs dépasse désormais le milliard.",
    '10 000 livres vendus ; 3 000 francs CFA',
    'le 4 mars 2024 à 18h30, page 3, article 12',
    'Le Top 10 des fournisseurs, le CAC 40 à 7 500 points.',
    'En 2020, 3 entreprises sur 10 utilisaient le cloud.',
    'au deuxième trimestre; le deuxième semestre; la troisième génération; la première fois; premier client; premiers',
    "une dizaine de pays; une centaine de clients; des milliers d'emplois; quelques millions d'euros; plusieurs milliards",
    'il y a 3 ans; 12 mois; 24 heures sur 24; 7 jours sur 7; 18 h; à 9h30; 2e étage; le XXe siècle; 20e anniversaire',
    '3G, 4G, 5G; GPT-4; Airbus A350; la Covid-19; Windows 11; article 42; loi de 1978; 75008 Paris; 01 42 34 56 78',
  ])('are not seen in "%s"', (text) => expect(quantities(text)).toEqual([]));
});
