import { readFileSync } from 'node:fs';
import path from 'node:path';

import { Big } from 'big.js';

import { grammar as en } from '../locales/en/quantities.ts';
import { grammar as fr } from '../locales/fr/quantities.ts';
import { amountReader } from '../locales/quantities/amount.ts';
import type { QuantityGrammar } from '../locales/quantities/grammar.ts';
import { quantityReader } from '../locales/quantities/quantities.ts';
import { grammar as zh } from '../locales/zh/quantities.ts';
import type { Language } from '../text/language.ts';
import { normalise } from '../text/normalise.ts';

type Model = 'Currency' | 'Percent' | 'Number';

/** What one suite of the Recognizers' specifications came to. */
export interface Conformance {
  readonly suite: string;
  readonly passed: number;
  /** Inputs that were read otherwise than specified. */
  readonly failed: readonly string[];
  /** Inputs read otherwise on purpose, with the reason. */
  readonly skipped: readonly (readonly [input: string, reason: string])[];
}

interface Expected {
  readonly text: string;
  readonly value: string;
  readonly unit: string;
}

interface Case {
  readonly input: string;
  /** None of the Recognizers' own platforms passes it. */
  readonly isAbandoned: boolean;
  readonly results: readonly Expected[];
}

const grammars: Readonly<Record<Language, QuantityGrammar>> = { en, fr, zh };

const folders: Readonly<Record<Language, string>> = { en: 'English', fr: 'French', zh: 'Chinese' };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const listOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

const expectedOf = (result: Readonly<Record<string, unknown>>): Expected => {
  const resolution = isRecord(result['Resolution']) ? result['Resolution'] : {};
  return { text: textOf(result['Text']), value: textOf(resolution['value']), unit: textOf(resolution['unit']) };
};

const parseCases = (json: string): readonly Case[] => {
  const parsed: unknown = JSON.parse(json.replace(/^\uFEFF/, ''));
  return listOf(parsed).map((entry) => ({
    input: textOf(entry['Input']),
    isAbandoned: ['dotnet', 'java', 'javascript', 'python'].every((name) =>
      textOf(entry['NotSupported']).split(/, ?/).includes(name),
    ),
    results: listOf(entry['Results']).map(expectedOf),
  }));
};

/** The specifications' names of the currencies that we read, and what one of each is worth. */
const currencies: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:united states dollar|dollar|dollar états-unis|dollar américain)$/, 'USD', '1'],
  [/^(?:cent|centimes?)$/, 'CENT', '0.01'],
  [/^pence$/, 'GBP', '0.01'],
  [/^(?:pound|british pound|livre|livre sterling)$/, 'GBP', '1'],
  [/^(?:chinese yuan|yuan chinois)$/, 'CNY', '1'],
  [/^euro$/, 'EUR', '1'],
  [/^(?:japanese yen|yen japonais)$/, 'JPY', '1'],
  [/^(?:hong kong dollar|dollar de hong kong)$/, 'HKD', '1'],
  [/^(?:new taiwan dollar)$/, 'TWD', '1'],
  [/^(?:south korean won)$/, 'KRW', '1'],
  [/^(?:indian rupee|rupee|roupie|roupie indienne)$/, 'INR', '1'],
  [/^(?:swiss franc|franc suisse)$/, 'CHF', '1'],
  [/^(?:singapore dollar)$/, 'SGD', '1'],
  [/^(?:australian dollar|dollar australien)$/, 'AUD', '1'],
  [/^(?:canadian dollar|dollar canadien)$/, 'CAD', '1'],
];

const currencyOf = (unit: string): readonly [unit: string, worth: string] | undefined => {
  const found = currencies.find(([name]) => name.test(unit.toLowerCase()));
  return found && [found[1], found[2]];
};

const hasDigit = (text: string): boolean => /\d/.test(normalise(text));

/** Cases without digits and of other currencies are no part of what is claimed. */
const isInScope = (model: Model, { input, results }: Case): boolean =>
  hasDigit(input) &&
  (model !== 'Currency' || results.every(({ value, unit }) => value === '' || currencyOf(unit) !== undefined));

const arithmetic = 'a computation, a fraction of integers or scientific notation, which no article writes';
const sums = 'a sum of two units (dollars and cents) or of figures and words';
const letters = 'a letter that scales only in engineering (10 G) or stands apart from its number';
const shapes = 'digits whose marks fit no way of writing a number';
const names = 'digits in a name or a date';

const skips: Readonly<Record<Model, readonly (readonly [RegExp, string])[]>> = {
  Currency: [
    [/(?:dollars|usd|\$|日元|元) ?(?:and|et)? ?(?:\d+ ?(?:cents?\b|日本|角)|\d\d\b)|\band fifty\b/i, sums],
    [
      /\d usd million|\bdollar \d|\bmaud\b|\btwenty\b/i,
      'a currency between number and scale, or before the number in words',
    ],
    [/\d,\d{3} \$|\d,\d{3}美/, 'a comma before three digits, which can be read in two ways'],
    [/millions de livres\b/, 'pounds or books'],
    [/\d{18}/, 'more digits than the float that the expected value was rounded to'],
  ],
  Percent: [
    [/\^/, arithmetic],
    [/折/, 'a discount that names what is left to pay, no share'],
    [/per ?cent of \d/, 'the unit before its number'],
    [/\d-\d+%/, 'a range, of which both ends are read'],
    [/\d ?[kK](?![a-z])/i, letters],
    [/ {2}/, 'spaces inside a word'],
  ],
  Number: [
    [/\^|\d ?e[+-]?\d|x10|\d\/\d|分 *之|(?:\d|one|un) (?:over|in|sur) (?:\w|-)+$|dozen|dzs|douzaine/i, arithmetic],
    [/\d ?[gb]\b|\d +[km]\b|\bof?1m\b|^1m\b/i, letters],
    [/\d+\.\d+\.\d|\d,\d\d[,.]|,\d\.|,00|\d 0{4}|\.{3}|--| {2}万|\d万\d+$/, shapes],
    [/hundred|\bcents?\b|crore and|and a (?:half|quarter)|千零\d/, sums],
    [/[A-Z]-\d|\bmai\b/, names],
  ],
};

const reasonOf = (model: Model, { input, isAbandoned }: Case): string | undefined =>
  isAbandoned
    ? 'passed by none of its own platforms'
    : skips[model].find(([pattern]) => pattern.test(normalise(input)))?.[1];

const plain = (value: string, worth = '1'): string => {
  try {
    return new Big(value.replace('%', '').replace(',', '.')).times(worth).toFixed();
  } catch {
    return value;
  }
};

const wanted = (model: Model, { results }: Case): readonly string[] =>
  results
    .filter(({ value, text }) => value !== '' && (model !== 'Number' || hasDigit(text)))
    .map(({ value, unit }) => {
      const [code, worth] = currencyOf(unit) ?? ['', '1'];
      return model === 'Currency' ? `${plain(value, worth)} ${code}` : plain(value);
    });

const readerOf = (model: Model, grammar: QuantityGrammar): ((text: string) => readonly string[]) => {
  const quantities = quantityReader(grammar);
  const amounts = amountReader(grammar);
  if (model === 'Number')
    return (text) =>
      amounts(normalise(text)).flatMap(({ numeral }) => (numeral.written === 'digits' ? numeral.value : []));
  const kinds = model === 'Currency' ? ['money'] : ['percent', 'points'];
  return (text) =>
    quantities(text)
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ value, high, unit }) =>
        [value, ...(high === undefined ? [] : [high])].map((n) => (model === 'Currency' ? `${n} ${unit}` : n)),
      );
};

/** A cent is a cent of any currency. */
const isSame = (a: string, b: string): boolean =>
  a === b || (b.endsWith(' CENT') && a.split(' ')[0] === b.split(' ')[0]);

const isAlike = (found: readonly string[], expected: readonly string[]): boolean =>
  found.length === expected.length && expected.every((value, i) => isSame(found[i] ?? '', value));

const runSuite = (folder: string, model: Model, language: Language): Conformance => {
  const place = model === 'Currency' ? 'NumberWithUnit' : 'Number';
  const read = readerOf(model, grammars[language]);
  const file = path.join(folder, place, folders[language], `${model}Model.json`);
  const cases = parseCases(readFileSync(file, 'utf8')).filter((one) => isInScope(model, one));
  const missed = cases.filter((one) => !isAlike(read(one.input), wanted(model, one)));
  const skipped = missed.flatMap((one) => {
    const reason = reasonOf(model, one);
    return reason === undefined ? [] : [[one.input, reason] as const];
  });
  const failed = missed.filter((one) => reasonOf(model, one) === undefined).map(({ input }) => input);
  return { suite: `${model} ${folders[language]}`, passed: cases.length - missed.length, failed, skipped };
};

/** Runs the Recognizers' digit cases in our languages and currencies. Throws where the folder lacks a specification. */
export const conformance = (folder: string): readonly Conformance[] =>
  (['Currency', 'Percent', 'Number'] as const).flatMap((model) =>
    (['en', 'fr', 'zh'] as const).map((language) => runSuite(folder, model, language)),
  );
