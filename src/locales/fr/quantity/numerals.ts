import { latinNumerals } from '../../quantities/latin-numerals.ts';

const mille = '1000';
const million = '1000000';
const milliard = '1000000000';
const billion = '1000000000000';

const small =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );

const tens: Readonly<Record<string, number>> = {
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
};

/** Finds the numbers of a French text; its billion is a million millions. */
export const numerals = latinNumerals({
  decimal: ',',
  units: { ...Object.fromEntries(small.map((word, i) => [word, i] as const)), une: 1, ...tens },
  hundred: ['cent', 'cents'],
  openers: ['cent', 'mille'],
  scales: {
    douzaine: '12',
    douzaines: '12',
    mille,
    million,
    millions: million,
    mio: million,
    milliard,
    milliards: milliard,
    mrd: milliard,
    mrds: milliard,
    mds: milliard,
    md: milliard,
    billion,
    billions: billion,
    trillion: '1000000000000000000',
    trillions: '1000000000000000000',
  },
  letters: { k: mille, K: mille, M: million },
  letterLink: "(?: (?=[kKM] ?(?:[€$£]|d'euro|de dollar|de yuan|EUR|USD)))?",
  and: 'et',
  articles: { 'un demi': 0.5, demi: 0.5 },
  halves: ['et demi', 'et demie'],
});
