import { readFileSync, statSync } from 'node:fs';

import { questionLanguage } from '../answers/question-language.ts';
import { isLanguage } from '../text/language.ts';
import type { Language } from '../text/language.ts';
import type { Problem } from './command-line.ts';

/** A line of a file of questions. */
export interface AskedLine {
  readonly id: string;
  /** A plain question or a slash command line, trimmed. */
  readonly line: string;
  /** As stated, else as told from the words. */
  readonly language: Language;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const parseLine = (text: string): AskedLine | null => {
  const asked = parseJson(text);
  if (!isRecord(asked)) return null;
  const { id, line, language } = asked;
  if (typeof id !== 'string' || typeof line !== 'string') return null;
  const stated = typeof language === 'string' && isLanguage(language) ? language : null;
  return { id, line: line.trim(), language: stated ?? questionLanguage(line) };
};

/** Reads JSON lines `{"id", "line", "language"?}`; empty lines are passed over, and the first one that is none of these is the problem. */
export const readQuestions = (text: string): readonly AskedLine[] | Problem => {
  const lines = text.split('\n').map((line, index) => ({ line, number: index + 1 }));
  const read = lines
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => ({ number, asked: parseLine(line) }));
  const wrong = read.find(({ asked }) => asked === null);
  if (wrong)
    return { problem: `line ${wrong.number} is not {"id": "…", "line": "…", "language"?: "en" | "fr" | "zh"}` };
  return read.flatMap(({ asked }) => asked ?? []);
};

/** The questions of `--questions FILE`. */
export const questionsIn = (file: string): readonly AskedLine[] | Problem => {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    return { problem: `--questions ${file}: no such file` };
  const questions = readQuestions(readFileSync(file, 'utf8'));
  return 'problem' in questions ? { problem: `${file}: ${questions.problem}` } : questions;
};

/** One line that is asked, without a file. */
export const askedLine = (line: string): AskedLine => ({ id: '', line, language: questionLanguage(line) });
