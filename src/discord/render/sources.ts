import type { Answer, Citation } from '../../answers/answer.ts';
import { say } from '../../locales/say.ts';
import { renderCitation } from './citation.ts';
import { quotedOn, renderFigures, type Page } from './pages.ts';
import { fitting, room, smallPrint } from './room.ts';
import type { View } from './view.ts';

/** Behind the figures of a page beyond the quotes that it shows anyway. */
export const furtherSources = (answer: Answer, page: Page): readonly Citation[] => {
  const quoted = new Set(page.map(({ citation }) => citation.n));
  const wanted = new Set(page.flatMap(({ figure }) => figure.citations));
  return answer.citations.filter(({ n }) => wanted.has(n) && !quoted.has(n));
};

const furtherQuotes = (answer: Answer, page: Page, taken: number): ReturnType<typeof fitting> =>
  fitting(
    furtherSources(answer, page).map((citation) => renderCitation(citation, null, answer.language)),
    room.page - taken,
  );

/** The numbered quotes of a page, and how many more there are. */
export const renderSources = (answer: Answer, page: Page, view: View): string => {
  const quotes = quotedOn(page).map(({ quote }) => quote);
  const taken = [renderFigures(page), ...quotes, ''].join('\n').length;
  const more =
    view.sources === 'all'
      ? furtherQuotes(answer, page, taken)
      : { kept: [], left: furtherSources(answer, page).length };
  const left = more.left === 0 ? [] : [smallPrint(say(answer.language, 'discord.moreSources', { n: more.left }))];
  return [...quotes, ...more.kept, ...left].join('\n');
};

const mostPassages = 3;

/** What the corpus holds nearest to a question that no figure answers. */
export const renderPassages = (answer: Answer): string => {
  const { language, citations } = answer;
  const quotes = fitting(
    citations.slice(0, mostPassages).map((citation) => renderCitation(citation, null, language)),
    room.page,
  ).kept;
  return quotes.length === 0 ? '' : [`**${say(language, 'discord.nearest')}**`, ...quotes].join('\n');
};
