import { commands } from '../commands/index.ts';
import type { Claim } from '../src/claims/claim.ts';
import { readFolder } from '../src/intake/read-folder.ts';
import { buildLibrary } from '../src/library/build-library.ts';
import type { Library } from '../src/library/library.ts';
import { frozenClock } from '../src/text/clock.ts';
import type { Line } from './ask-page.ts';

const clock = frozenClock('2026-01-01');

const mostLines = 240;

const asOfDays = ['2021-12-31', '2022-12-31', '2023-12-31', '2024-12-31', '2025-12-31'];

/** A company alone, in a region, in a year, and as known on several days. */
const linesOf = ({ subject, metric, scope, period }: Claim): readonly Line[] => {
  if (subject.type !== 'company' || metric !== 'market-share') return [];
  const company: Line = { company: subject.id };
  const place: Line = scope.region === null ? company : { ...company, region: scope.region };
  const year = period?.from?.slice(0, 4);
  return [
    company,
    place,
    ...(year === undefined ? [] : [{ ...place, period: year }]),
    ...asOfDays.map((day) => ({ ...place, as_of: day })),
  ];
};

/** What a line is answered with; null where with no figure. */
const figuresOf = (line: Line, library: Library): string | null => {
  const share = commands.find(({ name }) => name === 'share');
  const reply = share?.run(
    { language: 'en', option: (name) => String(line[name] ?? '') || null },
    { library: () => library, clock },
  );
  return reply?.kind === 'answer' && reply.answer.kind === 'figures' ? JSON.stringify(reply.answer.figures) : null;
};

/** Options of `/share` that the articles answer with figures, each with other ones. */
export const shareLines = async (corpus: string): Promise<readonly Line[]> => {
  const { articles } = await readFolder(corpus);
  const library = buildLibrary(articles);
  const byFigures = new Map<string, Line>();
  for (const line of library.claims.flatMap(linesOf)) {
    const figures = figuresOf(line, library);
    if (figures !== null) byFigures.set(figures, line);
  }
  return [...byFigures.values()].slice(0, mostLines);
};
