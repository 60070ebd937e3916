import type { Answer } from '../../answers/answer.ts';
import { say } from '../../locales/say.ts';
import { writeRunId } from '../run-id.ts';
import { cutText } from './cut.ts';
import { asCode, escapeMarkdown } from './escape.ts';
import { renderSide } from './figure.ts';
import type { Page } from './pages.ts';
import { fitting, room, smallPrint } from './room.ts';
import type { View } from './view.ts';

type Conflict = Answer['conflicts'][number];

/** Sides of one conflict that are set against each other; the rest stand among the figures. */
const mostSides = 4;

export const renderHeadline = ({ headline }: Answer): string =>
  `**${escapeMarkdown(cutText(headline.trim() || '–', room.headline))}**`;

const figuresIn = (answer: Answer, conflict: Conflict): Answer['figures'] =>
  conflict.figures.flatMap((index) => answer.figures[index] ?? []);

const renderConflict = (answer: Answer, conflict: Conflict): string => {
  const { language } = answer;
  const sides = figuresIn(answer, conflict)
    .slice(0, mostSides)
    .map((figure) => renderSide(figure, language))
    .join(` ${say(language, 'discord.against')} `);
  const reason = escapeMarkdown(cutText(conflict.reason, 120));
  const first = `⚠ **${say(language, 'discord.differ')}** · ${sides}`;
  return reason === '' ? first : `${first}\n${smallPrint(reason)}`;
};

/** The figures of a page that speak of the same thing and differ, side by side. */
export const renderConflicts = (answer: Answer, page: Page): string => {
  const shown = new Set(page.map(({ figure }) => figure));
  const touching = answer.conflicts.filter((conflict) => figuresIn(answer, conflict).some((each) => shown.has(each)));
  return fitting(
    touching.map((conflict) => renderConflict(answer, conflict)),
    room.conflicts,
  ).kept.join('\n');
};

export const renderSearched = ({ language, searched }: Answer): string =>
  smallPrint(say(language, 'discord.searched', { ...searched }));

/** The lines that no button can run, under words that lead to the buttons as well. */
export const renderSuggestions = ({ suggestions, language }: Answer): string => {
  const lines = suggestions.filter((line) => line.trim() !== '');
  const { kept } = fitting(
    lines.filter((line) => writeRunId({ line, language }) === null).map((line) => `• ${asCode(line)}`),
    room.suggestions,
  );
  return lines.length === 0 ? '' : [say(language, 'discord.ask'), ...kept].join('\n');
};

export const renderNotes = (answer: Answer, view: View, omitted: number): string => {
  const { language } = answer;
  const notes = [
    ...(view.isStale ? [say(language, 'discord.stale')] : []),
    ...(omitted > 0 ? [say(language, 'discord.omitted', { n: omitted })] : []),
    ...answer.notes.filter((note) => note.trim() !== '').map((note) => escapeMarkdown(cutText(note, 140))),
  ];
  return fitting(notes.map(smallPrint), room.notes).kept.join('\n');
};

/** The question in the message itself: what a button reads back, and what a person can type. Empty where it is too long. */
export const renderLine = ({ line }: Answer): string => {
  const code = smallPrint(asCode(line));
  return line.trim() !== '' && code.length <= room.line ? code : '';
};

/** The question that texts of a message of ours hold, or null. */
export const readLine = (texts: readonly string[]): string | null =>
  texts.map((content) => /^-# `(\/[^`]+)`$/.exec(content)?.[1] ?? null).findLast((line) => line !== null) ?? null;
