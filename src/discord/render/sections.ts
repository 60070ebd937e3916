import type { Answer, Figure } from '../../answers/answer.ts';
import { showMarket } from '../../lexicon/shown-name.ts';
import { showBasis } from '../../locales/basis-names.ts';
import { formatDay } from '../../locales/days.ts';
import { say } from '../../locales/say.ts';
import { writeRunId } from '../run-id.ts';
import { cutText } from './cut.ts';
import { asCode, escapeMarkdown } from './escape.ts';
import { renderSide } from './figure.ts';
import { headlinesOf, type Page } from './pages.ts';
import { fitting, room, smallPrint } from './room.ts';
import type { View } from './view.ts';

type Conflict = Answer['conflicts'][number];

/** Sides of one conflict that are set against each other; the rest stand among the figures. */
const mostSides = 4;

/** A line for each part of a question. */
export const renderHeadline = (answer: Answer): string =>
  headlinesOf(answer)
    .map((headline) => `**${escapeMarkdown(cutText(headline, room.headline))}**`)
    .join('\n');

/** What the question was taken to ask. */
export const renderUnderstood = ({ understood, language }: Answer): string =>
  understood === undefined
    ? ''
    : smallPrint(
        escapeMarkdown(cutText(say(language, 'answers.text.understood', { understood }), room.understood - 20)),
      );

const figuresIn = (answer: Answer, conflict: Conflict): Answer['figures'] =>
  conflict.figures.flatMap((index) => answer.figures[index] ?? []);

/** `• **14.6%** · Canalys · cloud, China · 10 June 2021 [2]`: who, of what, and when it was told. */
const renderSideLine = (figure: Figure, { citations, language }: Answer): string => {
  const cited = citations.find(({ n }) => n === figure.citations[0]);
  const day = figure.statedOn ?? cited?.publishedOn ?? cited?.basedOn?.publishedOn ?? null;
  const parts = [
    renderSide(figure, language),
    figure.basis === null ? null : escapeMarkdown(cutText(showBasis(figure.basis, language), 40)),
    figure.market === null ? null : escapeMarkdown(cutText(showMarket(figure.market, language), 40)),
    day === null ? say(language, 'discord.undated') : formatDay(language, day),
  ];
  return `• ${parts.filter((part) => part !== null).join(' · ')}`;
};

const renderConflict = (answer: Answer, conflict: Conflict): string => {
  const { language } = answer;
  const sides = figuresIn(answer, conflict).slice(0, mostSides);
  const reason = escapeMarkdown(cutText(conflict.reason, 120));
  return [
    `⚠ **${say(language, 'discord.differ')}**`,
    ...sides.map((figure) => renderSideLine(figure, answer)),
    ...(reason === '' ? [] : [smallPrint(reason)]),
  ].join('\n');
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
