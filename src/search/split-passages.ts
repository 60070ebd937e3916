import type { Article, Paragraph } from '../corpus/article.ts';
import { sentences as en } from '../locales/en/sentences.ts';
import { sentences as fr } from '../locales/fr/sentences.ts';
import { sentences as zh } from '../locales/zh/sentences.ts';
import type { Language } from '../text/language.ts';
import { shift, sliceOf } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { Passage } from './passage.ts';

const sentencesOf: Readonly<Record<Language, (text: string) => readonly Span[]>> = { en, fr, zh };

/** Sizes in Latin letters; a Chinese character says about as much as three. */
const size = { tiny: 100, joined: 700, usual: 1_000, long: 2_000 } as const;

const sizeOf = (text: string): number => text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);

const around = (a: Span, b: Span): Span => ({ start: a.start, end: b.end });

/** Splits a long paragraph where sentences end: each goes to that one of the equal parts in which its middle lies. */
const stretchesOf = (article: Article, span: Span): readonly Span[] => {
  const text = sliceOf(article.text, span);
  const total = sizeOf(text);
  if (total <= size.long) return [span];
  const part = text.length / Math.ceil(total / size.usual);
  const stretches = new Map<number, Span>();
  for (const sentence of sentencesOf[article.language](text)) {
    const number = Math.floor((sentence.start + sentence.end) / 2 / part);
    const whole = shift(sentence, span.start);
    stretches.set(number, around(stretches.get(number) ?? whole, whole));
  }
  return [...stretches.values()];
};

interface Piece {
  readonly span: Span;
  readonly size: number;
  readonly opens: boolean;
}

const piecesOf = (article: Article, { span, role }: Paragraph): readonly Piece[] =>
  stretchesOf(article, span)
    .map((stretch) => ({
      span: stretch,
      size: sizeOf(sliceOf(article.text, stretch).trim()),
      opens: role === 'heading',
    }))
    .filter((piece) => piece.size > 0);

/** A heading goes with what follows it; else the tiny goes with its neighbour before it or after it. */
const belongTogether = (last: Piece, piece: Piece): boolean =>
  !piece.opens && (last.size < size.tiny || piece.size < size.tiny) && last.size + piece.size <= size.joined;

const joinTiny = (pieces: readonly Piece[]): readonly Piece[] => {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last === undefined || !belongTogether(last, piece)) joined.push(piece);
    else
      joined[joined.length - 1] = {
        span: around(last.span, piece.span),
        size: last.size + piece.size,
        opens: last.opens,
      };
  }
  return joined;
};

const piecesOfAll = (article: Article, paragraphs: readonly Paragraph[]): readonly Piece[] =>
  joinTiny(paragraphs.flatMap((paragraph) => piecesOf(article, paragraph)));

/** In order, not overlapping. The title is indexed with each passage and is none itself, unless there is nothing else. */
export const splitPassages = (article: Article): readonly Passage[] => {
  const body = piecesOfAll(
    article,
    article.paragraphs.filter(({ role }) => role !== 'title'),
  );
  const pieces = body.length > 0 ? body : piecesOfAll(article, article.paragraphs);
  return pieces.map(({ span }) => ({ id: `${article.id}:${span.start}-${span.end}`, article: article.id, span }));
};
