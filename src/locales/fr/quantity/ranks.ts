import type { RankWords } from '../../quantities/grammar.ts';

const ordinals = [
  ['deuxième', '2'],
  ['second', '2'],
  ['seconde', '2'],
  ['troisième', '3'],
  ['quatrième', '4'],
  ['cinquième', '5'],
  ['sixième', '6'],
  ['septième', '7'],
  ['huitième', '8'],
  ['neuvième', '9'],
  ['dixième', '10'],
] as const;

const cardinals = 'un deux trois quatre cinq six sept huit neuf dix'.split(' ');

const ranked =
  '(?:acteurs?|fournisseurs?|opérateurs?|fabricants?|constructeurs?|producteurs?|exportateurs?|employeurs?|vendeurs?|distributeurs?|éditeurs?|hébergeurs?|prestataires?|économies?|puissances?)';

const place = '(?:places?|rang|positions?|marche du podium)';

const verbs =
  '(?:class(?:é|ée|és|ées|e|ent)|arriv(?:e|ent|ant|é|ée)|pointe|pointent|figure|termin(?:e|ent|é|ée|ant)|fini(?:t|ssent|ssant)?|rest(?:e|ent|é|ée|ait)|demeur(?:e|ent|ait)|hiss(?:e|é|ée)|(?:re)?devient|(?:re)?devenue?|émerge|plac(?:e|é|ée)|tomb(?:e|é|ée)|rétrograd(?:e|é|ée)|gliss(?:e|é)|grimp(?:e|é)|remont(?:e|é)|pass(?:e|é|ée)|sort|ressort|est|était|sera|maintien(?:t|nent))';

const edge = '(?![a-zà-ÿ])';

export const ranks: RankWords = {
  numbered: String.raw`(?:\bn° ?|\bnº ?|\bnuméro )(\d{1,2}|(?:${cardinals.join('|')})${edge})(?!\d| ?%)`,
  ordinal: `(?<![a-zà-ÿ])(?:(${ordinals.map(([word]) => word).join('|')}|\\d{1,2}(?:e|è|ème|eme|nde?))${edge}|(premier|première|1er|1re|1ère)${edge}(?= (?:${place}|${ranked})${edge}(?! à))|(?<=${verbs} (?:en )?)(premier|première|1er|1re|1ère)${edge}(?=[,.;)]| (?:avec|à|devant|sur|du|au|en|dans)${edge}))`,
  values: new Map([
    ...ordinals,
    ...['premier', 'première', '1er', '1re', '1ère'].map((word) => [word, '1'] as const),
    ...cardinals.map((word, i) => [word, String(i + 1)] as const),
  ]),
  before: String.raw`\b${verbs}(?: en| à la| au| le| la)? (?=\S+(?:[,.;)]|$| (?:avec|derrière|devant|après|position|place|rang|du|au|mondial|dans le|à \d|sur \d|en |parmi )))|(?<=[a-zà-ÿ\d)](?<!ième|mier|mière|conde?), )(?=\S+(?:,(?! (?:et |ou )?\S+ième)| (?:à|avec|sur) \d| (?:derrière|devant) ))|(?<=(?:^|[.!?\n]) ?)(?=\S+, (?:le |la |l'))| à la (?=\S+ième[.,;])`,
  after: ` (?:(?:plus (?:grande?|grosse?|gros|importante?)s?)|${place}|${ranked})${edge}| (?:derrière|avec)${edge}| (?:du|au|dans le|des) (?:marché|monde|pays|classement|podium)${edge}| mondial`,
  never: ` (?:trimestre|semestre|fois|moitié|mi-temps|partie|phase|génération|année|mois|jour|semaine|édition|tour|vague|temps|main)${edge}`,
};
