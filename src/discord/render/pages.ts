import type { Answer, Citation, Figure } from '../../answers/answer.ts';
import { renderCitation } from './citation.ts';
import { renderFigure, type FigureLines } from './figure.ts';
import type { ChartStyle } from '../custom-id.ts';
import { room as rooms, smallPrint } from './room.ts';

/** A figure with the quote that stands under it. */
interface Entry {
  readonly figure: Figure;
  readonly lines: FigureLines;
  readonly citation: Citation;
  readonly quote: string;
}

/** Figures that are read together. */
export type Page = readonly Entry[];

const most = { figures: 6, quotes: 3 } as const;

/** Nothing for a figure without a quote: it is not shown. */
const entryOf = (answer: Answer, index: number): Page => {
  const figure = answer.figures[index];
  const citation = answer.citations.find(({ n }) => n === figure?.citations[0]);
  if (figure === undefined || citation === undefined || citation.quote.trim() === '') return [];
  return [
    {
      figure,
      lines: renderFigure(figure, answer.citations, answer.language),
      citation,
      quote: renderCitation(citation, figure.value, answer.language),
    },
  ];
};

/** Indices in the order of the answer, but what answers the parts of a question together, and the rest with what it conflicts with. */
const groupsOf = ({ figures, conflicts, leading = 0 }: Answer): readonly (readonly number[])[] =>
  [...figures.keys()].reduce<readonly (readonly number[])[]>(
    (groups, index) => {
      const taken = new Set(groups.flat());
      if (taken.has(index)) return groups;
      const partners = conflicts.filter((conflict) => conflict.figures.includes(index)).flatMap((each) => each.figures);
      return [...groups, [...new Set([index, ...partners])].filter((each) => !taken.has(each))];
    },
    [[...figures.keys()].slice(0, leading)],
  );

/** The entries whose quotes a page shows: each quote once, in the order of their numbers. */
export const quotedOn = (page: Page): Page =>
  page
    .filter(({ citation }, at) => page.findIndex((each) => each.citation.n === citation.n) === at)
    .toSorted((a, b) => a.citation.n - b.citation.n);

/** The figures of a page with their small print, once under those in a row that share it. */
export const renderFigures = (page: Page): string =>
  page
    .flatMap(({ lines: { main, details } }, at) =>
      page[at + 1]?.lines.details === details ? [main] : [main, smallPrint(details)],
    )
    .join('\n');

const lengthOf = (page: Page): number =>
  renderFigures(page).length + 1 + quotedOn(page).reduce((sum, { quote }) => sum + quote.length + 1, 0);

const fits = (page: Page, room: number): boolean =>
  page.length <= most.figures && quotedOn(page).length <= most.quotes && lengthOf(page) <= room;

/** The lines of a headline, one for each part of a question. */
export const headlinesOf = ({ headline }: Answer): readonly string[] => {
  const lines = headline.split('\n').filter((line) => line.trim() !== '');
  return lines.length === 0 ? ['–'] : lines.map((line) => line.trim()).slice(0, 3);
};

/** Code units that an answer's figures and quotes have. */
export const pageRoom = (answer: Answer, style: ChartStyle): number =>
  rooms.page -
  (answer.understood === undefined ? 0 : rooms.understood) -
  (style === 'table' ? rooms.table : 0) -
  rooms.headline * (headlinesOf(answer).length - 1);

/**
 * Lays the figures out on pages that a phone shows well, up to six figures and three quotes on each; figures in conflict
 * stand on one page where they fit.
 *
 * @param room Code units for figures and quotes together.
 */
export const layOut = (answer: Answer, room: number): readonly Page[] => {
  const groups = groupsOf(answer).map((group) => group.flatMap((index) => entryOf(answer, index)));
  const parts = groups.flatMap((group) => (fits(group, room) ? [group] : group.map((entry) => [entry])));
  return parts
    .filter((part) => part.length > 0)
    .reduce<readonly Page[]>((pages, part) => {
      const together = [...(pages.at(-1) ?? []), ...part];
      return pages.length > 0 && fits(together, room) ? [...pages.slice(0, -1), together] : [...pages, part];
    }, []);
};
