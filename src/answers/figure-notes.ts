import { listNames } from '../locales/wording.ts';
import { showCompany } from '../lexicon/shown-name.ts';
import type { Figure } from './answer.ts';
import type { Note } from './note.ts';
import type { Question } from './question.ts';

const distinct = (all: readonly string[]): number => new Set(all).size;

const planNotes = (plans: readonly Figure[]): readonly Note[] => [
  ...(plans.length > 0 ? [{ key: 'answers.note.plan' as const }] : []),
  ...(distinct(plans.flatMap(({ horizon }) => (horizon === null ? [] : `${horizon.n} ${horizon.unit}`))) > 1
    ? [{ key: 'answers.note.horizons' as const }]
    : []),
];

const missing = (figures: readonly Figure[], { companies, unknown, language }: Question): readonly Note[] => {
  const absent = [...companies, ...unknown].filter((id) => !figures.some(({ company }) => company === id));
  return absent.length === 0
    ? []
    : [
        {
          key: 'answers.note.nothingFor',
          values: {
            names: listNames(
              language,
              absent.map((id) => showCompany(id, language)),
            ),
          },
        },
      ];
};

/** What a reader must know about the figures shown. */
export const notesOnFigures = (figures: readonly Figure[], question: Question, apart: number): readonly Note[] => {
  const unsure = figures.filter(({ tier }) => tier === 'unsure').length;
  const corrected = figures.filter((figure) => figure.corrected !== undefined).length;
  return [
    ...(figures.some(({ modality }) => modality === 'forecast') ? [{ key: 'answers.note.forecast' as const }] : []),
    ...planNotes(figures.filter(({ metric }) => metric === 'capex-commitment')),
    ...(question.region === null && distinct(figures.flatMap(({ region }) => region ?? [])) > 1
      ? [{ key: 'answers.note.regions' as const }]
      : []),
    ...(apart > 0 ? [{ key: 'answers.note.apart' as const }] : []),
    ...(question.compare ? missing(figures, question) : []),
    ...(corrected > 0 ? [{ key: 'answers.note.corrected' as const, values: { count: corrected } }] : []),
    ...(unsure > 0 ? [{ key: 'answers.note.unsure' as const, values: { count: unsure } }] : []),
  ];
};
