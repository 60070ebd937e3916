import type { Asking } from '../asking.ts';

const actors =
  'fournisseurs?|acteurs?|géants?|groupes?|entreprises?|sociétés?|constructeurs?|fabricants?|marques?|firmes?|leaders?|hyperscalers?|opérateurs?|vendeurs?|prestataires?';

/** « numéro deux », « la deuxième place »: never a second quarter, nor the second largest market. */
const position = (ordinal: string, cardinal: string): RegExp =>
  new RegExp(
    String.raw`(?:\bnuméro|\bn°|\bno\.?)\s?(?:${cardinal})(?!\p{L})|(?<!\p{L})(?:${ordinal})(?!\p{L})(?!\s+(?:trimestre|semestre|moitié|exercice|année|mois|phase|fois|(?:plus (?:gros|grand|important)s?\s+)?marché))`,
    'iu',
  );

export const asking: Asking = {
  contribution:
    /contribu|(?:part|parts|pourcentage|proportion|poids|fraction|%)\s[^?]{0,30}?(?:du|de son|de leur|dans le|des|de ses|de leurs|dans les)\s+(?:chiffres? d'affaires|revenus?|recettes|ventes|ca\b)|(?:chiffre d'affaires|revenus|recettes)[^?]*(?:provien|proven|venai|vien|issu|tir)|(?:représent|pès)[^?]*(?:du|des|de son|de ses|dans le|dans les)\s+(?:chiffre d'affaires|revenus|recettes|ventes)/i,
  contracts: /\bcontrats?\b|marchés publics|appels d'offres (?:remportés|gagnés)/i,
  servers: /\bserveurs?\b/i,
  hires: /recrut|embauch|engagé[es]* de personnes/i,
  headcount: /effectifs?\b|salariés?(?!\p{L})|employés?(?!\p{L})|collaborateurs?\b|personnes (?:travaill|emploi)/iu,
  units: /livr(?:é|er|aison|ait|e\b)|expédi|\bunités?\b|exemplaires?|écoul|vendu|immatricul|ventes en volume/i,
  lead: /\bqui\b[^?]*(?:domine|gagne|règne|mène|en tête|premi|leader|numéro|n°|détient la plus|devance)|(?:quel(?:le)?s?|qui)\s(?:est|sont|était)?[^?]*(?:premi(?:er|ère)|leaders?|numéro un|n° ?1|plus gros|plus grand|plus grande part)|\bleaders? (?:du|de la|des|mondial)|classement/i,
  positions: {
    2: position('deuxième|seconde?|2e|2ème|dauphin', 'deux|2'),
    3: position('troisième|3e|3ème', 'trois|3'),
    4: position('quatrième|4e|4ème', 'quatre|4'),
    5: position('cinquième|5e|5ème', 'cinq|5'),
  },
  most: /\b(?:le|la|les) plus\b|\bplus (?:gros|grand|fort|élevé|rapide)/i,
  actor: new RegExp(String.raw`\bqui\b|(?<!\p{L})(?:${actors})(?!\p{L})`, 'iu'),
  ranking: /classement|\bleaders\b|premiers (?:acteurs|fournisseurs|fabricants|constructeurs|groupes)|qui sont/i,
  listed: new RegExp(
    String.raw`\bqui\b|\bquel(?:le)?s? (?:est|sont|${actors})|\b(?:liste|lister|cite|citer|citez)\b`,
    'i',
  ),
  rank: /\brang\b|classement|classé|quelle (?:place|position)|numéro combien/i,
  share:
    /parts? (?:de|du|des) marchés?|\bquelle part\b|\bparts?\b|\bpdm\b|(?:combien|pourcentage|poids|proportion)[^?]*(?:du|de la|des|de ce|sur le|dans le)\s+(?:marché|dépenses)|(?:déten|contrôl|possèd|occup)[^?]*marché/i,
  shareChange: /gagn|perd|évolu|progress|recul|augment|baiss|varia/i,
  growth: /croissance|cro[iî]t|\bcrû\b|augment|progress|hausse|baiss|recul|grimp|bond|évolu|accélér|à quel rythme/i,
  capex: /investi|capex|dépens|engage(?:r|ment)|consacr|inject|débours|mettre sur la table|enveloppe|miser/i,
  spending: /dépens/i,
  puts: /\bmettre\b|\bmis(?:e|es)?\b|\bplacer\b|prom(?:is|et)|allou|prévoi|prévu/i,
  profit: /bénéfice|résultat (?:net|opérationnel|d'exploitation)|\bprofits?\b|\bpertes?\b|rentab|\bmarges?\b|ebitda?/i,
  revenue: /chiffres? d'affaires|\brevenus?\b|recettes?|\bventes\b|\bca\b|gagn|encaiss/i,
  priceChange:
    /(?:baiss|hauss|augment|rédui|réduct|chut)[^?]*(?:prix|tarifs?)|(?:prix|tarifs?)[^?]*(?:baiss|hauss|augment|rédui|chut)/i,
  marketSize: /taille|\bp[eè]s(?:e|ent|ait|aient)\b|combien (?:vaut|valait|représent)|valeur|\bmarchés?(?!\p{L})/iu,
  reaches: /(?:dépass|attein|franchi|plus de)[^?]{0,15}?\d|\bmilli(?:ards?|ons?)\b|\bdollars\b|\beuros\b|\byuans?\b/i,
  weighs: /pourcentage|proportion|\bp[eè]s(?:e|ent|ait|aient)\b|représent|\bpoids\b/i,
  overtakes:
    /dépass|devanc|doubl(?:é|er|e)(?!\p{L})|devant\b|rattrap|plus (?:gros|grand|petit|faible|fort)e?(?!\p{L})/iu,
  prices: {
    bid: /offre|soumission|enchère|appel d'offres/i,
    purchase: /rach[eè]t|acqui|\bpay(?:é|er|e|ait|ée)(?!\p{L})|achet/iu,
    fine: /amende|pénalité/i,
    funding: /\blev(?:é|er|ée)(?!\p{L})|valoris|financement/iu,
    price: /\bprix\b|coût|tarif/i,
  },
  count: /\bcombien d[e'u]|\bnombre d[e']/i,
  compare: /compar|\bversus\b|\bvs\b|face à|par rapport à|différence entre/i,
  together: /ensemble|cumulée?s?|combinée?s?|réuni|au total|à eux|à elles|conjoint|totale? de|\bsomme\b/i,
  counted: new RegExp(
    String.raw`\b(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|10|[2-9])\s+(?:[\p{L}'-]+\s+){0,4}?(?:${actors}|premiers|premières|grands)(?!\p{L})|\btop\s*(10|[2-9])`,
    'iu',
  ),
  numbers: { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 },
  origin: {
    before: new RegExp(
      String.raw`(?:${actors})\s+(?:(?!march|part|en\b|aux?\b|dans\b|sur\b|du\b|de\b)[\p{L}'-]+\s+){0,2}$`,
      'iu',
    ),
    after: new RegExp(String.raw`^\s+(?:${actors})`, 'iu'),
  },
  currencies: {
    USD: /\ben (?:dollars?|usd)\b/i,
    CNY: /\ben (?:yuans?|rmb|renminbi|cny)\b/i,
    EUR: /\ben (?:euros?|eur)\b/i,
  },
  knownBy: /sav(?:ait|ions|oir|ez|ons)|connais|connu|à la date|en date du|au \d{1,2}(?:er)? [a-zéû]+ \d{4}/i,
  plan: /\bva\b|\bvont\b|va-t|vont-|prévoi|prévu|prévision|attendu|perspective|compte(?:nt)? |\w+ra(?:-t|\b)|\w+ront\b|prochain|futur|engage|promet|projet/i,
  past: /\ba(?:-t-(?:il|elle))? (?:investi|dépensé|consacré)|ont (?:investi|dépensé)/i,
  unknownName: [
    /(?:part(?: de marché)?|parts(?: de marché)?|chiffre d'affaires|revenus?|bénéfice|croissance|investissements?|dépenses|ventes|livraisons|effectifs?)\s+(?:[\p{Ll}]+\s+)?(?:de |d')(?!(?:la|le|l'|les|marché|cloud|son|ses)\b)([\p{L}\d][\p{L}\d.&-]*(?:\s+\p{Lu}[\p{L}\d.&-]*){0,3})/u,
    /(?<![.!?]\s)(?<=[\s('])(\p{Lu}[\p{L}\d.&-]+(?:\s+\p{Lu}[\p{L}\d.&-]+){0,3})/u,
    /^(\p{Lu}[\p{L}\d.&-]+(?:\s+\p{Lu}[\p{L}\d.&-]+){0,3})/u,
  ],
  joints: /,?\s(?:et|puis|ainsi que)\s|[,;]\s|\s;\s|\?\s*(?=\S)/gi,
  between: /\b(?:entre|depuis)\b/i,
  fillers:
    /^(?:[\s,.!?]|(?<!\p{L})(?:en|au|aux|à|dans|sur|pour|le|la|les|du|de|des|et|puis|combien|quelle)(?!\p{L}))*$/iu,
  determiners: /^\s*(?:(?:le|la|les|son|sa|ses|leurs?)\s|l')/i,
  why: /^(?:pourquoi\b|comment\b(?![^?]*(?:évolu|progress|cro[iî]|augment|recul|grand)))/i,
  marketPhrase: [
    /(?<!parts? de )\bmarché\s+(?:\p{L}+\s+)?(?:du|de la|de l'|des|de|d')\s*([\p{L}\d-]+(?:\s+(?!en|au|aux|dans|sur|pour|à|de|du|des|par)[\p{L}\d-]+)?)/iu,
    /\bparts? de marché (?:dans|sur|pour) (?:le |la |les |l')([\p{L}\d-]+)/iu,
  ],
  anyMarket:
    /^(?:marché|marchés|monde|mondial|mondiale|secteur|pays|groupe|entreprise|cloud|global|ensemble|total|chinois|même|trimestre|année|an|son|ses|leur|le|la|les|en|au|aux|est|était|a|se|qui|vaut|valait|pèse|pesait|pèsera|représente|représentait|atteint|atteignait|atteindra|dépasse|va|sera|devrait|progresse|grandit|combien|quel|quelle)$/i,
  marketWords: {
    smartphones: /\b(?:téléphones?|téléphonie mobile|portables?|mobiles)\b/i,
    tvs: /(?:\btélé(?:vision|viseur)?s?\b|\bt[vé]s?\b)/i,
    pcs: /\b(?:pcs?|ordis?|ordinateurs?)\b/i,
    tablets: /\b(?:tablettes?|ipads?)\b/i,
  },
  greeting:
    /^(?:(?:bonjour|bonsoir|salut|coucou|hello|merci(?: beaucoup)?|aide|à l'aide|ça va|comment ça va|que sais-tu faire|qui es-tu|à tous|tickmark)[\s,.!?]*)+$/i,
  noName:
    /^(?:qu|que|quel|quelle|quels|quelles|quoi|qui|combien|comment|où|quand|pourquoi|est|est-ce|était|a|ont|le|la|les|l|un|une|des|du|de|d|en|au|aux|à|dans|sur|pour|et|compare|comparer|comparez|comparaison|donne|donnez|montre|montrez|part|parts|marché|chiffre|chiffres|croissance|revenu|revenus|recettes|ventes|bénéfice|bénéfices|investissement|investissements|dépenses|dépense|prévision|prévisions|projection|projections|estimation|estimations|montant|montants|taux|somme|total|dernier|dernière|derniers|dernières|évolution|position|valeur|volume|leader|leaders|numéro|capex|taille|rang|classement|cloud|ia|it|iaas|paas|saas|t[1-4]|s[12]|ca|pdm|nombre|effectif|effectifs|serveurs|livraisons|contrats|recrutements|monde|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?:[\s'-]|$)/i,
};
