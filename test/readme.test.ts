import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { beforeAll, describe, expect, it } from '@jest/globals';
import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';

import { questionLanguage } from '../src/answers/question-language.ts';
import { renderText } from '../src/answers/render-text.ts';
import { answerLine } from '../src/cli/answer-line.ts';
import { readFolder } from '../src/intake/read-folder.ts';
import { buildLibrary } from '../src/library/build-library.ts';
import type { Library } from '../src/library/library.ts';
import { frozenClock } from '../src/text/clock.ts';
import { isLanguage } from '../src/text/language.ts';

const root = path.resolve(import.meta.dirname, '..');

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const documents = ['README.md', ...readdirSync(path.join(root, 'docs')).map((file) => `docs/${file}`)].filter((file) =>
  file.endsWith('.md'),
);

/** Scripts that do not stand in `src/cli/`. */
const homes: Readonly<Record<string, string>> = { bench: 'bench/main.ts', pictures: 'test/take-pictures.ts' };

interface Example {
  readonly file: string;
  readonly command: string;
  /** What is shown under it; a line `…` stands for any lines. */
  readonly shown: string;
}

const examplesIn = (file: string): readonly Example[] =>
  [...read(file).matchAll(/^```console\n\$ (.*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    file,
    command: match[1] ?? '',
    shown: match[2] ?? '',
  }));

/** The words of a shell command; quotes hold words together. */
const wordsOf = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');

const ask = (command: string, library: Library): string => {
  const [npm, run, silent, script, dashes, ...args] = wordsOf(command);
  expect([npm, run, silent, script, dashes]).toEqual(['npm', 'run', '-s', 'ask', '--']);
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { language: { type: 'string' }, 'as-of': { type: 'string' }, today: { type: 'string' } },
  });
  const line = positionals.join(' ');
  const language =
    values.language !== undefined && isLanguage(values.language) ? values.language : questionLanguage(line);
  const clock = frozenClock(values.today ?? '2026-01-01');
  const result = answerLine({ line, language, asOf: values['as-of'] ?? null }, library, clock);
  if ('answer' in result) return renderText(result.answer);
  return 'problem' in result ? result.problem : result.text;
};

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patternOf = (shown: string): RegExp =>
  new RegExp(`^${shown.trimEnd().split(/^…$/m).map(escape).join('[\\s\\S]*')}$`);

const examples = documents.flatMap(examplesIn);

describe('the examples of the documents', () => {
  let library: Library;

  beforeAll(async () => {
    library = buildLibrary((await readFolder(path.join(root, 'corpus'))).articles);
  });

  it('there are some', () => {
    expect(examples.length).toBeGreaterThanOrEqual(5);
  });

  it.each(examples)('$file: $command', ({ command, shown }) => {
    expect(ask(command, library).trimEnd()).toMatch(patternOf(shown));
  });
});

describe('what the documents name', () => {
  it.each(documents)('%s: each script is one', (file) => {
    const scripts: unknown = JSON.parse(read('package.json'));
    const named = [...read(file).matchAll(/npm run (?:-s )?([a-z]+)/g)].map((match) => match[1] ?? '');
    for (const name of named) expect(scripts).toHaveProperty(['scripts', name]);
  });

  it.each(documents)('%s: each file of the project is there', (file) => {
    const linked = [...read(file).matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) =>
      path.join(path.dirname(file), match[1] ?? ''),
    );
    const pointed = [...read(file).matchAll(/`((?:src|commands|test|corpus|docs|bench)\/[\w./-]*)`/g)].map(
      (match) => match[1] ?? '',
    );
    // NAME and CODE stand for what the reader chooses.
    const meant = [...linked, ...pointed].filter((one) => !/\b(?:NAME|CODE)\b/.test(one));
    expect(meant.filter((one) => !existsSync(path.join(root, one)))).toEqual([]);
  });

  it.each(documents)('%s: each variable is in .env.example', (file) => {
    const variables = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
    const named = [...read(file).matchAll(/`([A-Z]+_[A-Z_]+)`/g)].map((match) => match[1]);
    expect(named.filter((name) => name !== 'TICKMARK_EVAL_DIR' && !variables.includes(name))).toEqual([]);
  });

  it('each option of a script is one that its help names', () => {
    const sections = read('docs/scripts.md').split(/^## /m).slice(1);
    for (const section of sections) {
      const script = /^\w+/.exec(section)?.[0] ?? '';
      const source = read(homes[script] ?? `src/cli/${script}.ts`);
      const options = [...section.matchAll(/`(--[a-z-]+)/g)].map((match) => match[1] ?? '');
      expect(options.filter((option) => !source.includes(option))).toEqual([]);
    }
    expect(sections.length).toBeGreaterThanOrEqual(5);
  });

  it('the invitation asks for the permissions that it says', () => {
    const asked = /permissions=(\d+)/.exec(read('README.md'))?.[1] ?? '0';
    const { ViewChannel, SendMessages, SendMessagesInThreads, EmbedLinks, AttachFiles, ReadMessageHistory } =
      PermissionFlagsBits;
    const named = [ViewChannel, SendMessages, SendMessagesInThreads, EmbedLinks, AttachFiles, ReadMessageHistory];
    expect(new PermissionsBitField(BigInt(asked)).bitfield).toBe(new PermissionsBitField(named).bitfield);
  });
});
