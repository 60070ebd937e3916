import { expect, it } from '@jest/globals';

import { channelCommands, commands, corpusCommands } from '../../commands/index.ts';
import { messages as en } from '../../src/locales/en/messages/index.ts';
import { messages as fr } from '../../src/locales/fr/messages/index.ts';
import { messages as zh } from '../../src/locales/zh/messages/index.ts';
import { languages, type Language } from '../../src/text/language.ts';

const all = [...commands, ...channelCommands, ...corpusCommands];
const messages: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, fr, zh };

const textsIn = (language: Language): readonly string[] => [
  ...Object.values(messages[language]),
  ...all.flatMap(({ descriptions, options }) => [
    descriptions[language],
    ...options.map((option) => option.descriptions[language]),
  ]),
];

/** `/name` and the `option:` after it, where a text tells what to type. */
const typed = /(?<![\p{L}\d/:.<])\/([\p{L}][\p{L}\d_-]*)(?: ([\p{L}\d_-]+):)?/gu;

it.each(languages)('commands and options go by the names that a reader of %s sees', (language) => {
  const named = textsIn(language).flatMap((text) => [...text.matchAll(typed)]);
  expect(named.length).toBeGreaterThan(3);
  const strange = named.filter(([, name, option]) => {
    const command = all.find(({ names }) => names[language] === name);
    const isOption = option === undefined || command?.options.some(({ names }) => names[language] === option) === true;
    return command === undefined || !isOption;
  });
  expect(strange.map(([words]) => words)).toEqual([]);
});
