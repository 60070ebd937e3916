import type { ParagraphRole } from '../article.ts';
import type { Block } from '../format.ts';
import { type Mapped, concat, made } from '../mapped.ts';
import { isBoring } from './boring.ts';
import { joinInline, mapTextNode, unwrapStars } from './inline.ts';
import { paragraphsOf } from './preformatted.ts';
import { blockTags } from './tags.ts';
import { type Element, type Node, type Parent, attribute, elementsIn, isElement } from './tree.ts';

/** A piece of a line, or (null) the end of one. */
interface Piece {
  readonly words: Mapped | null;
  readonly role: ParagraphRole;
  readonly linked: boolean;
}

interface Place {
  readonly page: string;
  readonly pageLength: number;
  readonly role: ParagraphRole;
  readonly linked: boolean;
}

const end = (place: Place): Piece => ({ words: null, role: place.role, linked: false });

const spoken = (words: Mapped, place: Place): Piece => ({ words, role: place.role, linked: place.linked });

const roleOf = (element: Element, role: ParagraphRole): ParagraphRole =>
  /^h[1-6]$/.test(element.tagName) ? 'heading' : role;

/** A link within the page is a heading's anchor or a footnote, not a teaser. */
const isLink = (element: Element): boolean =>
  element.tagName === 'a' && !(attribute(element, 'href') ?? '#').startsWith('#');

const cellsOf = (row: Element): readonly Element[] =>
  row.childNodes.filter(isElement).filter((element) => /^t[dh]$/.test(element.tagName));

const rowsOf = (table: Element): readonly Element[] => elementsIn(table).filter((element) => element.tagName === 'tr');

/** What a cell of figures never holds. */
const layout = /^(?:table|ul|ol|h[1-6]|div|article|section)$/;

/** Figures in rows and columns; a table that lays out paragraphs is none. */
const isDataTable = (element: Element): boolean => {
  if (element.tagName !== 'table') return false;
  const inner = elementsIn(element);
  const cells = inner.filter((one) => /^t[dh]$/.test(one.tagName));
  const paragraphs = inner.filter((one) => one.tagName === 'p');
  return (
    !inner.some((one) => layout.test(one.tagName)) &&
    paragraphs.length <= cells.length &&
    rowsOf(element).some((row) => cellsOf(row).length > 1)
  );
};

/** A row is one line: the name of a row and its figures belong together. */
const rowPieces = (row: Element, place: Place): readonly Piece[] => {
  const cells = cellsOf(row).map((cell) => joinInline(wordsOf(cell, place)));
  return [
    ...cells.flatMap((cell, i) => (i > 0 ? [made(' | '), cell] : [cell])).map((words) => spoken(words, place)),
    end(place),
  ];
};

const wordsOf = (element: Element, place: Place): readonly Mapped[] =>
  piecesIn(element, place).map((piece) => piece.words ?? made(' '));

const captionPieces = (table: Element, place: Place): readonly Piece[] =>
  elementsIn(table)
    .filter((element) => element.tagName === 'caption')
    .flatMap((caption) => [...piecesIn(caption, { ...place, role: 'heading' }), end(place)]);

const tablePieces = (table: Element, place: Place): readonly Piece[] => [
  end(place),
  ...captionPieces(table, place),
  ...rowsOf(table).flatMap((row) => rowPieces(row, { ...place, role: 'cell' })),
];

const preformattedPieces = (element: Element, place: Place): readonly Piece[] => [
  end(place),
  ...paragraphsOf(concat(wordsOf(element, place))).flatMap((words) => [spoken(words, place), end(place)]),
];

const elementPieces = (element: Element, place: Place): readonly Piece[] => {
  if (isBoring(element, place.pageLength)) return [];
  if (element.tagName === 'pre') return preformattedPieces(element, place);
  if (isDataTable(element)) return tablePieces(element, place);
  const inner = { ...place, role: roleOf(element, place.role), linked: place.linked || isLink(element) };
  const pieces = piecesIn(element, inner);
  return blockTags.has(element.tagName) ? [end(place), ...pieces, end(place)] : pieces;
};

const nodePieces = (node: Node, place: Place): readonly Piece[] => {
  if (node.nodeName === '#text' && 'value' in node) return [spoken(mapTextNode(place.page, node), place)];
  return isElement(node) ? elementPieces(node, place) : [];
};

const piecesIn = (parent: Parent, place: Place): readonly Piece[] =>
  parent.childNodes.flatMap((node) => nodePieces(node, place));

const linesOf = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.words) lines.at(-1)?.push(piece);
    else lines.push([]);
  }
  return lines;
};

const endsSentence = (text: string): boolean => /[.!?…。！？][”’"»）)\]]*$/.test(text);

/** A line that is a link from end to end leads away from the article, unless it is a sentence of it. */
const isTeaser = (line: readonly Piece[], text: string): boolean => {
  const linked = line
    .filter((piece) => piece.linked)
    .reduce((sum, piece) => sum + (piece.words?.text.trim().length ?? 0), 0);
  return linked >= text.length * 0.9 && !(endsSentence(text) && text.length > 120);
};

const blockOf = (line: readonly Piece[]): readonly Block[] => {
  const joined = joinInline(line.flatMap((piece) => piece.words ?? []));
  if (joined.text === '' || isTeaser(line, joined.text)) return [];
  const unwrapped = unwrapStars(joined);
  const role = unwrapped === joined ? (line[0]?.role ?? 'text') : 'heading';
  return [{ ...unwrapped, role }];
};

/** The lines that a reader of the page sees, in order, without what stands around the article. */
export const blocksIn = (root: Parent, page: string, pageLength: number): readonly Block[] =>
  linesOf(piecesIn(root, { page, pageLength, role: 'text', linked: false })).flatMap(blockOf);
