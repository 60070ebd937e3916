import type { Currency } from '../lexicon/rates.ts';
import { periodLabel } from '../locales/times/label.ts';
import type { Language } from '../text/language.ts';
import type { Figure, ReferenceRate } from './answer.ts';
import { conversionIn, isMoney } from './convert.ts';
import type { Note } from './note.ts';

const ratesOf = (figures: readonly Figure[]): readonly { readonly figure: Figure; readonly rate: ReferenceRate }[] =>
  figures.flatMap((figure) => figure.conversions.flatMap(({ rate }) => (rate === undefined ? [] : [{ figure, rate }])));

const isAtLast = ({ figure, rate }: { readonly figure: Figure; readonly rate: ReferenceRate }): boolean =>
  (figure.period?.from ?? figure.statedOn ?? '') > rate.to;

/** What a reader must know of amounts in a currency that the articles do not print. */
export const notesOnCurrency = (
  figures: readonly Figure[],
  currency: Currency | null,
  language: Language,
): readonly Note[] => {
  if (currency === null) return [];
  const rated = ratesOf(figures);
  const late = rated.find(isAtLast);
  const count = figures.filter(
    (figure) => isMoney(figure) && figure.unit !== currency && conversionIn(figure, currency) === null,
  ).length;
  return [
    ...(rated.length > 0 ? [{ key: 'answers.note.converted' as const }] : []),
    ...(late === undefined
      ? []
      : [{ key: 'answers.note.lastRate' as const, values: { period: periodLabel(language, late.rate) } }]),
    ...(count > 0 ? [{ key: 'answers.note.noRate' as const, values: { count } }] : []),
  ];
};
