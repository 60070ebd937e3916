const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The longest prefix of whole graphemes that fits into `most` code units. */
const prefix = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const end = graphemes.segment(text).containing(most)?.index ?? most;
  return text.slice(0, end);
};

/** The text, or its beginning and an ellipsis: at most `most` code units in all. */
export const cutText = (text: string, most: number): string =>
  text.length <= most ? text : `${prefix(text, most - 1).trimEnd()}…`;

const numbersIn = (text: string): readonly { readonly digits: string; readonly at: number }[] =>
  [...text.matchAll(/\d[\d.,\u00A0\u202F ]*/g)].map((match) => ({
    digits: match[0].replaceAll(/\D/g, ''),
    at: match.index,
  }));

const significant = (digits: string): string => digits.replaceAll(/^0+|0+$/g, '');

/** Where the text writes a value (in whatever scale), or 0. */
const placeOf = (text: string, value: string | null): number => {
  if (value === null) return 0;
  const wanted = significant(value.replaceAll(/\D/g, ''));
  return numbersIn(text).find(({ digits }) => significant(digits) === wanted)?.at ?? 0;
};

/** The part of a quote that is shown. All but the ellipses is a stretch of the quote. */
export interface Excerpt {
  readonly text: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The beginning of a quote, or where its number stands further on, the stretch around it; `most` code units at most. */
export const cutQuote = (quote: string, most: number, value: string | null): Excerpt => {
  if (quote.length <= most) return { text: quote, cutBefore: false, cutAfter: false };
  const at = placeOf(quote, value);
  const from = at < most * 0.8 ? 0 : (graphemes.segment(quote).containing(at - Math.floor(most / 2))?.index ?? 0);
  const rest = quote.slice(from);
  const text = prefix(rest, most);
  return { text: text.trim(), cutBefore: from > 0, cutAfter: text.length < rest.length };
};

export const writeExcerpt = ({ text, cutBefore, cutAfter }: Excerpt): string =>
  `${cutBefore ? '… ' : ''}${text}${cutAfter ? ' …' : ''}`;
