import type { Day } from '../../text/day.ts';
import type { TimeMention, TimeUnit } from '../../text/period.ts';
import { findTimes } from '../times/find.ts';
import type { Around, Grammar, Groups, Rule, Wrap } from '../times/grammar.ts';
import { numberIn, oneOf, phrase } from '../times/grammar.ts';
import { counted, yearFrom, yearSource } from '../times/numbers.ts';
import type { Part, Reading, Year } from '../times/reading.ts';
import {
  ago,
  calendar,
  edgeOf,
  halfPart,
  monthPart,
  nothing,
  quarterPart,
  relative,
  shift,
  wholeYear,
} from '../times/reading.ts';
import { sharedRules } from '../times/shared.ts';

const numbers: Readonly<Record<string, number>> = {
  ...counted('un deux trois quatre cinq six sept huit neuf dix onze douze'),
  une: 1,
  quinze: 15,
  vingt: 20,
  trente: 30,
};

const ordinals: Readonly<Record<string, number>> = {
  ...counted('premier deuxième troisième quatrième'),
  ...counted('premier deuxieme troisieme quatrieme'),
  ...counted('1er 2e 3e 4e'),
  ...counted('1er 2ème 3ème 4ème'),
  ...counted('1er 2eme 3eme 4eme'),
  ...counted('1er 2nd 3è 4è'),
  '1 er': 1,
  second: 2,
};

const months: Readonly<Record<string, number>> = {
  ...counted('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  ...counted('janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'),
};

const shortMonths: Readonly<Record<string, number>> = {
  ...counted('jan fév mar avr mai juin juil aoû sept oct nov déc'),
  ...counted('janv févr mars avr mai juin juil aou sep oct nov dec'),
  fev: 2,
  fevr: 2,
};

const weekdays = counted('lundi mardi mercredi jeudi vendredi samedi dimanche');

const units: Readonly<Record<string, TimeUnit>> = {
  an: 'year',
  année: 'year',
  semestre: 'half',
  trimestre: 'quarter',
  mois: 'month',
  semaine: 'week',
  jour: 'day',
};

const number = `(?:\\d{1,2}|${oneOf(numbers)})`;
const ordinal = `(?:${oneOf(ordinals)})`;
const month = `(?:${oneOf(months)}|${oneOf(shortMonths)})\\.?`;
const unit = 'ans?|années?|semestres?|trimestres?|mois|semaines?|jours?';
const year = `(?<y>${yearSource})`;
const lastYear = `(?:l'an(?:née)? (?:dernier|dernière|passée?))`;
const thisYear = `(?:cette année|l'année en cours|l'année(?! (?:précéd|écoul|suiv|pass|derni|d'avant|fiscale)))`;
const nextYear = `(?:l'an(?:née)? prochaine?)`;
const yearTail = `(?:,? (?:(?:de |d'|en )?(?:l'année )?${year}|(?:de )?(?:(?<last>${lastYear})|(?<next>${nextYear})|(?<this>${thisYear}))))`;

const lookUp = <Value>(table: Readonly<Record<string, Value>>, word: string | undefined): Value | null =>
  (word === undefined ? undefined : table[word.toLowerCase().replace(/\.$/, '')]) ?? null;

const unitOf = (word: string | undefined): TimeUnit =>
  lookUp(units, word) ?? lookUp(units, word?.replace(/s$/, '')) ?? 'year';

const monthOf = (word: string | undefined): number => lookUp(months, word) ?? lookUp(shortMonths, word) ?? 0;

const yearOf = ({ y, last, next, this: current }: Groups): Year => {
  if (y !== undefined) return { at: yearFrom(y) };
  if (last !== undefined) return { by: -1 };
  if (next !== undefined) return { by: 1 };
  return current === undefined ? null : { by: 0 };
};

const counts =
  (read: (n: number, unit: TimeUnit) => Reading) =>
  (groups: Groups): Reading | null => {
    const n = numberIn(numbers, groups['n']);
    return n === null ? null : read(n, unitOf(groups['unit']));
  };

const trailing = counts((n, unit) => ({ kind: 'trailing', n, unit }));

const horizon = counts((n, unit) => (unit === 'year' || unit === 'month' ? { kind: 'horizon', n, unit } : nothing));

const partOf = ({ o, unit }: Groups): Part => {
  const n = lookUp(ordinals, o) ?? 1;
  return unit?.toLowerCase() === 'semestre' ? halfPart(n) : quarterPart(n);
};

const partRead = (groups: Groups): Reading | null => {
  const n = lookUp(ordinals, groups['o']) ?? 1;
  return unitOf(groups['unit']) === 'half' && n > 2 ? null : calendar(yearOf(groups), partOf(groups));
};

const firstMonths = (groups: Groups): Reading | null => {
  const n = numberIn(numbers, groups['n']);
  const last = n === null ? 0 : n * (/^t/i.test(groups['unit'] ?? '') ? 3 : 1);
  return last < 1 || last > 12 ? null : calendar(yearOf(groups), { type: 'months', first: 1, last });
};

const quarters: readonly Rule[] = [
  phrase(`(?<o>${ordinal})(?=,? (?:et |ou |au |à )?(?:le |du )?(?:${ordinal}(?:,? et )?)+ trimestres?)`, (groups) =>
    calendar(null, partOf(groups)),
  ),
  phrase(`T(?<q>[1-4])(?=(?:,| et| ou| au| à| ?[-–]) ?T[1-4])`, (groups) =>
    calendar(null, quarterPart(Number(groups['q']))),
  ),
  phrase(`(?<=T[1-4](?:,| et| ou| au| à| ?[-–]) ?)T(?<q>[1-4])`, (groups) =>
    calendar(null, quarterPart(Number(groups['q']))),
  ),
  phrase(`(?<o>${ordinal}) (?<unit>trimestre|semestre)s?(?: (?:civil|calendaire)s?)?${yearTail}?`, partRead),
  phrase(`(?:dernier|ultime) (?<unit>trimestre|semestre)(?: de| d'|,)? ?(?:l'année |l'an )?${year}`, (groups) =>
    calendar(yearOf(groups), unitOf(groups['unit']) === 'half' ? halfPart(2) : quarterPart(4)),
  ),
  phrase(`T ?(?<q>[1-4])(?: de| d'|[-,/])? ?${year}`, (groups) =>
    calendar(yearOf(groups), quarterPart(Number(groups['q']))),
  ),
  phrase(`${year}[- ]?T(?<q>[1-4])`, (groups) => calendar(yearOf(groups), quarterPart(Number(groups['q'])))),
  phrase(`(?<q>[1-4])T ?(?:${year}|(?<yy>[12]\\d))`, (groups) =>
    calendar(
      groups['yy'] === undefined ? yearOf(groups) : { at: yearFrom(groups['yy']) },
      quarterPart(Number(groups['q'])),
    ),
  ),
  phrase(`(?<=(?<![\\wÀ-ÿ])(?:au|le|du|en|ce) )T(?<q>[1-4])${yearTail}?`, (groups) =>
    calendar(yearOf(groups), quarterPart(Number(groups['q']))),
  ),
  phrase(`S(?<h>[12])(?: de| d'|[-,/])? ?${year}`, (groups) => calendar(yearOf(groups), halfPart(Number(groups['h'])))),
  phrase(`(?<=(?<![\\wÀ-ÿ])(?:au|le|du) )S(?<h>[12])`, (groups) =>
    calendar(yearOf(groups), halfPart(Number(groups['h']))),
  ),
  phrase(
    `(?:les |des |sur les )?(?:(?<n>${number}) premiers|premiers (?<n2>${number})) (?<unit>mois|trimestres)${yearTail}?`,
    (groups) => firstMonths({ ...groups, n: groups['n'] ?? groups['n2'] }),
  ),
];

const isCount = (after: string): boolean =>
  /^(?:\s?(?:%|pour ?cent)|[.,]\d|\s?(?:millions?|milliards?|millier)\b)/i.test(after);

const dayRead = (groups: Groups, { after }: Around): Reading | null =>
  groups['y'] === undefined && isCount(after)
    ? null
    : calendar(yearOf(groups), {
        type: 'day',
        month: monthOf(groups['m']),
        day: Number((groups['d'] ?? '').replace(/\D/g, '')),
      });

const opensMonth =
  /(?:^|[\s(])(?:en|de|du|d'|depuis|à|au|fin|début|courant|dès|mois de|mois d'|et|jusqu'en|jusqu'à|entre|mi-|d'ici|ce|[a-zéû]{3,9}[-–])[ -]?$/i;

const goesOn = new RegExp(`^ ?(?:[-–]|à|et) ?(?:${oneOf(months)})`, 'i');

const bareMonth = (groups: Groups, { before, after }: Around): Reading | null =>
  opensMonth.test(before) || goesOn.test(after) ? calendar(null, monthPart(monthOf(groups['m']))) : null;

const dated: readonly Rule[] = [
  phrase(`(?:(?:${oneOf(weekdays)}),? (?:le )?)?(?<d>1er|[0-3]?\\d) (?<m>${month})${yearTail}?`, dayRead),
  phrase(`(?<m>${month})${yearTail}`, (groups) => calendar(yearOf(groups), monthPart(monthOf(groups['m'])))),
  phrase(`(?<m>${oneOf(months)})`, bareMonth),
  phrase(`(?<m>${oneOf(months)}) (?:dernier|passé)`, (groups) => calendar(null, monthPart(monthOf(groups['m'])))),
  phrase(`(?<m>${oneOf(months)}) prochain`, (groups) => ({
    ...calendar(null, monthPart(monthOf(groups['m']))),
    ahead: true,
  })),
];

const countNoun =
  /^ (?:nouveaux |nouvelles |autres )?(?:serveurs|employés|salariés|personnes|postes|emplois|magasins|unités|véhicules|voitures|appareils|clients|utilisateurs|entreprises|sociétés|contrats|brevets|actions|membres|ingénieurs|embauches|points|fois|jours|heures|mètres|km|kilomètres|puces|stations|sites|villes|pays|projets|commandes|mots|pages|mégawatts|mw|gw|dollars|euros|yuans?|yens?|livres|usd|eur)\b/i;

const opensYear = /(?:^|[\s(])(?:en|depuis|d'ici|dès|fin|début|année|courant|jusqu'en|horizon|mi-)[ -]?$/i;

const isAmount = (before: string, after: string): boolean =>
  /(?:[$€£¥#]|\b(?:no\.?|n°|numéro|modèle|version|windows|office|server|ios|iso|article|page|salle)) ?-?$|[\d.,:/]$|\d $/i.test(
    before,
  ) || isCount(after);

const bareYear = (groups: Groups, { before, after }: Around): Reading | null => {
  if (isAmount(before, after) || /^(?:[-/]\d|:\d| \d{3}\b)/.test(after.replace(/^[-/](?:19|20)?\d\d\b/, '')))
    return null;
  if (/\bannées $/i.test(before) || (countNoun.test(after) && !opensYear.test(before))) return null;
  return calendar(yearOf(groups), wholeYear);
};

const years: readonly Rule[] = [
  phrase(year, bareYear),
  phrase(`d'ici(?: à)?(?: la)? fin (?:d'année|de (?:l'année|cette année))`, () => relative(0, 'year')),
  phrase(`d'ici(?: à| l'an| l'année)? ${year}`, (groups) => calendar(yearOf(groups), wholeYear)),
  phrase(
    `(?:à l'horizon|(?:sur |pour )?(?:l'ensemble de |toute )?l'année|(?:l')?année(?: civile)?|l'an) ${year}`,
    (groups) => calendar(yearOf(groups), wholeYear),
  ),
  phrase(lastYear, () => relative(-1, 'year')),
  phrase(`(?:cette année|l'année en cours)`, () => relative(0, 'year')),
  phrase(nextYear, () => relative(1, 'year')),
];

const isCompared = /(?<![\wÀ-ÿ])(?:par rapport|comparé|comparée|que|contre|face|qu')(?: au| à| le| le même)? $/i;

/** "Aujourd'hui" is a day where something was said; elsewhere it means nowadays. */
const isTold = /(?<![\wÀ-ÿ])(?:annoncé|publié|déclaré|indiqué|dévoilé|présenté|confirmé)e?s? $/i;

const lastUnit: Rule['read'] = (groups, { before }) =>
  (isCompared.test(before) ? shift : relative)(-1, unitOf(groups['unit']));

const nearbyUnits: readonly Rule[] = [
  phrase(`(?<unit>mois|trimestre|semestre) (?:dernier|passé)`, lastUnit),
  phrase(`dernier (?<unit>trimestre|semestre|mois)`, lastUnit),
  phrase(`la semaine (?:dernière|passée)`, () => relative(-1, 'week')),
  phrase(`cette semaine`, () => relative(0, 'week')),
  phrase(`(?:ce mois-ci|ce mois)`, () => relative(0, 'month')),
  phrase(`(?:le |au )?mois prochain`, () => relative(1, 'month')),
  phrase(`(?:le |au )?trimestre prochain|(?:le |au )?prochain trimestre`, () => relative(1, 'quarter')),
  phrase(`aujourd'hui`, (_, { before }) => (isTold.test(before) ? relative(0, 'day') : nothing)),
  phrase(`hier`, () => relative(-1, 'day')),
  phrase(`avant-hier`, () => relative(-2, 'day')),
  phrase(`demain`, () => relative(1, 'day')),
  phrase(`(?:il y [aà]|voici|voilà) (?:environ )?(?<n>${number}) (?<unit>${unit})`, (groups) =>
    ago(numberIn(numbers, groups['n']) ?? 1, unitOf(groups['unit'])),
  ),
  phrase(`(?:ce )?(?<d>${oneOf(weekdays)})(?<last> dernier)?(?<next> prochain)?`, ({ d, next }) => ({
    kind: 'weekday',
    day: lookUp(weekdays, d) ?? 1,
    week: next === undefined ? null : 1,
  })),
  phrase(
    `(?:le |au |dès le |en )?(?<edge>début|fin) (?:d'année|de (?:l'année|cette année))(?! (?:\\d|derni|passé|précéd))`,
    ({ edge }) => edgeOf(calendar({ by: 0 }, wholeYear), edge?.toLowerCase() === 'fin' ? 'late' : 'early'),
  ),
  phrase(`depuis le début (?:de (?:l'année|cette année)|d'année)`, () => ({
    kind: 'since',
    point: calendar({ by: 0 }, wholeYear),
  })),
];

const past = `(?:(?:un an|une année) (?:plus tôt|auparavant|avant)|il y [aà] un an|(?:de |d')?${lastYear}|(?:de )?l'année précédente|(?:de )?l'exercice précédent|(?:de )?l'année d'avant|(?:de )?l'an précédent)`;

const period = '(?:trimestre|semestre|mois|moment|période|époque|date)';

const notNamed = `(?! (?:de |d'|du |allant de |comprise entre )?(?:${yearSource}|${oneOf(months)}))`;

const shifts: readonly Rule[] = [
  phrase(
    `(?:la |l'|le )?(?:période|exercice|trimestre|semestre) (?:comparable|correspondante?|équivalente?)(?:,? ${past})?`,
    () => shift(-1, 'year'),
  ),
  phrase(`${lastYear},? à la même ${period}`, () => shift(-1, 'year')),
  phrase(
    `(?:${ordinal} (?:trimestre|semestre)|T[1-4]) (?:de |d')?(?:l'année précédente|l'exercice précédent|l'an précédent|l'année d'avant|un an (?:plus tôt|auparavant))`,
    () => shift(-1, 'year'),
  ),
  phrase(`(?:sur |au cours |lors )(?:le |du )semestre(?: écoulé)?${notNamed}`, () => shift(0, 'half')),
  phrase(`(?:à |au |sur |du |de |lors du )?(?:le |la )?même ${period}(?<then>,? ${past})?`, ({ then }) =>
    shift(then === undefined ? 0 : -1, then === undefined ? 'quarter' : 'year'),
  ),
  phrase(`(?:à |au |sur |du |de )?(?:le |la )?même (?:trimestre|semestre|période) (?:de |en |d')?${year}`, ({ y }) => ({
    kind: 'same',
    year: Number(y),
  })),
  phrase(
    `(?:un an|une année) (?:plus tôt|auparavant|avant)|il y [aà] un an|l'année précédente|l'an précédent|l'année d'avant`,
    () => shift(-1, 'year'),
  ),
  phrase(`(?<n>${number}) (?<unit>ans?|années?|trimestres?|mois) (?:plus tôt|auparavant)`, (groups) =>
    shift(-(numberIn(numbers, groups['n']) ?? 1), unitOf(groups['unit'])),
  ),
  phrase(`(?<n>${number}) (?<unit>ans?|années?|trimestres?|mois) plus tard`, (groups) =>
    shift(numberIn(numbers, groups['n']) ?? 1, unitOf(groups['unit'])),
  ),
  phrase(
    `(?:le |au |du )?(?<unit>trimestre|semestre|mois) (?:précédent|d'avant)|(?:le |au |du )?précédent (?<unit2>trimestre|semestre|mois)`,
    ({ unit, unit2 }) => shift(-1, unitOf(unit ?? unit2)),
  ),
  phrase(
    `(?:sur |pour |au cours |lors |durant |pendant |à la fin )?(?:le |du |ce )(?<unit>trimestre)(?: écoulé| sous revue)?${notNamed}`,
    () => shift(0, 'quarter'),
  ),
  phrase(`(?:sur|pour|durant|pendant|au cours de) (?:la|cette) période${notNamed}`, () => shift(0, 'quarter')),
  phrase(
    `(?:sur |pour |au cours de )(?:l'ensemble de )?l'(?:année|exercice)(?! (?:derni|passé|prochain|précéd|suivant|en cours|écoul|\\d))|la même année|cette année-là`,
    () => shift(0, 'year'),
  ),
  phrase(`l'année suivante`, () => shift(1, 'year')),
];

const stretches: readonly Rule[] = [
  phrase(`(?:(?:sur|au cours de|durant|pendant) )?l'année écoulée`, () => ({ kind: 'trailing', n: 1, unit: 'year' })),
  phrase(`(?:sur )?(?:douze|12) mois (?:de suivi|glissants)|sur (?:douze|12) mois`, () => ({
    kind: 'trailing',
    n: 12,
    unit: 'month',
  })),
  phrase(
    `(?:(?:sur|dans|au cours des?|au fil des?|durant|pendant|pour|d'ici) )?(?:les |des )?(?:(?<n>${number}) prochain(?:e?s)|prochaine?s (?<n2>${number})|(?<n3>${number}) (?=(?:ans|années|mois) (?:à venir|qui viennent))) (?<unit>ans|années|mois)(?: à venir| qui viennent)?`,
    (groups) => horizon({ ...groups, n: groups['n'] ?? groups['n2'] ?? groups['n3'] }),
  ),
  phrase(
    `(?:(?:sur|dans|au cours des?|durant) )?(?:les |des )?(?<n>${number}) (?<unit>ans|années|mois) (?:à venir|qui viennent|suivants|suivantes)`,
    horizon,
  ),
  phrase(
    `(?:sur|en l'espace de|d'ici|étalés? sur|sur une période de|sur une durée de) (?<n>${number}) (?<unit>ans|années|mois)`,
    horizon,
  ),
  phrase(`(?:plan|programme|investissement|projet|contrat) (?:de |sur )(?<n>${number}) (?<unit>ans|mois)`, horizon),
  phrase(
    `(?:(?:sur|au cours des?|durant|pendant|dans|ces) )?(?:les |des |ces )?(?:(?<n>${number}) derni(?:ers|ères)|derni(?:ers|ères) (?<n2>${number})) (?<unit>${unit})`,
    (groups) => trailing({ ...groups, n: groups['n'] ?? groups['n2'] }),
  ),
  phrase(`(?:au cours de|sur|durant|pendant) la (?:dernière )?décennie(?: écoulée)?`, () => ({
    kind: 'trailing',
    n: 10,
    unit: 'year',
  })),
];

const fiscalYear = `(?:l')?exercice(?: fiscal| comptable| budgétaire| annuel| décalé)? (?:${yearSource}[-/])?(?<y>${yearSource}|\\d\\d)`;

const fiscalRead = (groups: Groups): Reading => {
  const n = lookUp(ordinals, groups['o']) ?? numberIn({}, groups['q']);
  const isHalf = groups['unit']?.toLowerCase() === 'semestre';
  return {
    kind: 'fiscal',
    year: groups['y'] === undefined ? null : yearFrom(groups['y']),
    quarter: isHalf ? null : n,
    half: isHalf ? n : numberIn({}, groups['h']),
  };
};

const quarterOrHalf = `(?:(?<o>${ordinal}) (?<unit>trimestre|semestre)|T(?<q>[1-4])|Q(?<q2>[1-4])|S(?<h>[12]))`;

const fiscalQuarter = (groups: Groups): Reading => fiscalRead({ ...groups, q: groups['q'] ?? groups['q2'] });

const firstOfFiscal = ({ n, y }: Groups): Reading => {
  const length = numberIn(numbers, n);
  return length === 9 ? nothing : fiscalRead({ y, ...(length === 3 ? { q: '1' } : { h: '1' }) });
};

const fiscal: readonly Rule[] = [
  phrase(fiscalYear, fiscalRead),
  phrase(`année fiscale (?:${yearSource}[-/])?${year}`, fiscalRead),
  phrase(`${quarterOrHalf} (?:de |d')?(?:${fiscalYear}|l'année fiscale (?<y2>${yearSource}))`, (groups) =>
    fiscalQuarter({ ...groups, y: groups['y'] ?? groups['y2'] }),
  ),
  phrase(
    `${quarterOrHalf} (?:fiscal|de (?:l'|son |cet )exercice(?: fiscal)?(?: en cours| décalé)?|de l'année fiscale)(?: (?:de )?${year})?`,
    fiscalQuarter,
  ),
  phrase(`l'exercice (?:dernier|écoulé|passé)|le dernier exercice`, fiscalRead),
  phrase(`${quarterOrHalf} ${yearSource}[-/](?<y>${yearSource}|\\d\\d)`, fiscalQuarter),
  phrase(
    `(?:les |des )?(?<n>trois|3|six|6|neuf|9) premiers mois de (?:l'|son |cet )exercice(?: fiscal)?(?: (?:${yearSource}[-/])?(?<y>${yearSource}|\\d\\d))?`,
    firstOfFiscal,
  ),
];

const noTimes: readonly Rule[] = [
  phrase(
    `en glissement (?:annuel|trimestriel|mensuel)|d'un (?:trimestre|an|mois) (?:sur|à) l'autre|d'une année (?:sur|à) l'autre`,
    () => nothing,
  ),
  phrase(`(?:sur|en) (?:un|1) (?:an|trimestre|mois)|sur une année|sur une base annuelle`, () => nothing),
  phrase(`trimestre (?:sur|à|après|par) trimestre|année (?:sur|après) année|an après an`, () => nothing),
  phrase(
    `(?:${ordinal}|cinquième|sixième|septième|huitième|neuvième|dixième|\\d+e|${number}) (?:trimestres?|années?|mois|semestres?)(?: de suite)? (?:consécutifs?|consécutives?|d'affilée|de suite)`,
    () => nothing,
  ),
  phrase(`(?:${ordinal}|${number}) (?:trimestre|année) de (?:suite|hausse|baisse|croissance)`, () => nothing),
  phrase(
    `(?:${month}|${ordinal} (?:trimestre|semestre)|T[1-4]) de (?:la même année|cette année-là|l'année suivante)`,
    () => nothing,
  ),
  phrase(`(?:les )?années ${yearSource}`, () => nothing),
  phrase(`(?:${number}) (?:à|ou) (?:${number}) (?:${unit})`, () => nothing),
];

const spans: Readonly<Record<string, number>> = { trimestre: 3, semestre: 6, exercice: 12, année: 12, an: 12 };

const wraps: readonly Wrap[] = [
  {
    before: new RegExp(
      `(?<![\\wÀ-ÿ])(?:(?:le |la |les |du |des |au |l'|son |sur )?(?:(?:${ordinal}|dernier) )?(?:(?<n>${number}) )?(?<unit>trimestre|semestre|exercice(?: fiscal)?|année(?: fiscale)?|mois)(?: fiscal)?(?: (?:qui s'est|s'étant))? (?:clos(?:e)?|achevée?s?|terminée?s?|finissant|arrêtés?|prenant fin|allant jusqu'à|à)(?: fiscal)?(?: le| au| en| à)?(?: la)?(?: fin(?: de)?| d')?) ?$`,
      'i',
    ),
    read: (point, groups) => {
      const unit = (groups['unit'] ?? '').toLowerCase().split(' ')[0] ?? '';
      const n = numberIn(numbers, groups['n']);
      const length = unit === 'mois' ? n : (spans[unit] ?? 3);
      const ends = point.kind === 'calendar' && point.part.type !== 'year';
      return length === null || !ends ? null : { kind: 'ended', point, months: length };
    },
  },
  { before: /(?<![\wÀ-ÿ])depuis (?:le (?:mois de )?|le mois d'|la )?$/i, read: (point) => ({ kind: 'since', point }) },
  { before: /(?<![\wÀ-ÿ])(?:à compter|à partir) (?:de |du |d')$/i, read: (point) => ({ kind: 'since', point }) },
];

const early = (edge: 'early' | 'mid' | 'late', words: string): Wrap => ({
  before: new RegExp(`(?<![\\wÀ-ÿ])(?:${words})[ -]?$`, 'i'),
  read: (point) => edgeOf(point, edge),
});

const edges: readonly Wrap[] = [
  {
    before: /(?<![\wÀ-ÿ])d'ici(?: à)?(?: la)?(?: fin)?(?: de| d')? ?$/i,
    read: (point) => (point.kind === 'calendar' && point.year === null ? { ...point, ahead: true } : point),
  },
  early('early', "(?:le |au |dès le )?début(?: de(?: l'année)?| d')?"),
  early('mid', '(?:à la )?mi|(?:au )?milieu(?: de)?'),
  early('late', "(?:la )?fin(?: de(?: l'année)?| d')?"),
];

const grammar: Grammar = {
  rules: [
    ...sharedRules,
    ...quarters,
    ...dated,
    ...years,
    ...nearbyUnits,
    ...shifts,
    ...stretches,
    ...fiscal,
    ...noTimes,
  ],
  edges,
  ranges: [
    { before: /(?<![\wÀ-ÿ])(?:de |d'|du |entre )?$/i, between: /^ (?:à|au|jusqu'en|jusqu'à|jusqu'au) $/ },
    { before: /(?<![\wÀ-ÿ])entre (?:le )?$/i, between: /^ et (?:le )?$/ },
    { between: /^ ?[-–—~] ?$/ },
  ],
  and: /^(?:,| et| ou) $/,
  wraps,
};

/** The times that a French text speaks of. */
export const times = (text: string, reference: Day | null): readonly TimeMention[] =>
  findTimes(grammar, text, reference);
