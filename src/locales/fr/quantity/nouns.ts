import { latinNouns } from '../../quantities/latin-nouns.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const stops = words(`
  de du des d la le les l un une et ou ni mais or car donc en à au aux pour par sur sous dans avec sans entre vers chez
  que qui qu dont où lorsque quand si comme ainsi selon après avant depuis pendant durant contre malgré hors soit est
  sont était étaient a ont avait avaient aura auront sera seront fut furent ont été son sa ses leur leurs ce cet cette ces
  il elle ils elles on nous vous y ne pas plus moins très aussi alors tandis grâce face afin d'ici fin début via puis
  mars janvier février avril mai juin juillet août septembre octobre novembre décembre avec annonce représente
`);

const measures = words(`
  an ans année années mois semaine semaines jour jours heure heures minute minutes seconde secondes trimestre trimestres
  semestre semestres décennie décennies siècle siècles fois
  mètres kilomètres miles hectares degrés watts kilowatts mégawatts gigawatts térawatts kilowattheures octets bits
  nanomètres tonnes kilogrammes kilos grammes litres hertz gigahertz
  km km2 m2 m3 kg mw gw kwh mwh gwh twh go to mo po gb tb mb nm mm cm ghz mhz points point h min prochaines prochains
  dernières derniers
`);

const openers = words(`
  les ses leurs nos quelque quelques environ plus près avec dans en sur pour par aux des ces et ou à au de du ce soit
  seulement déjà aujourd'hui actuellement
`);

const refusers = words('top page article chapitre numéro version série tableau cac sbf lot');

const notPlural = words(
  'dans sous alors vers puis près hors mais très jamais toujours ailleurs cours temps prix accès succès progrès',
);

/** Finds what a number counts in French. */
export const noun = latinNouns({
  link: " (?:de |d')",
  linked: 'illi(?:on|ard)s?$',
  isPlural: (word) => /[sx]$/.test(word) && word.length > 3 && !notPlural.has(word),
  stops,
  measures,
  openers,
  refusers,
  definite: words('les ces ses leurs des aux nos autres premiers deux'),
  runs: true,
});
