import path from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { channelCommands, commands, corpusCommands } from '../../commands/index.ts';
import { resolveFamily } from '../../src/answers/resolve-family.ts';
import { askedPeriod } from '../../src/answers/asked-time.ts';
import type { Choice } from '../../src/discord/bot.ts';
import type { Suggests } from '../../src/discord/command.ts';
import {
  articleOffers,
  companyOffers,
  currencyOffers,
  marketOffers,
  metricOffers,
  periodOffers,
  placeOffers,
  sourceOffers,
} from '../../src/discord/suggest/offers.ts';
import type { Offer } from '../../src/discord/suggest/offer.ts';
import { readFolder } from '../../src/intake/read-folder.ts';
import { resolveCurrency } from '../../src/lexicon/currencies.ts';
import { resolveCompany, resolveMarketOrPlace } from '../../src/lexicon/resolve.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import { languages, type Language } from '../../src/text/language.ts';

let library: Library;

beforeAll(async () => {
  library = buildLibrary((await readFolder(path.join(import.meta.dirname, '../e2e/corpus'))).articles);
});

const day = '2026-11-21';

/** What is offered for an option, and what a command makes of the words that come back. */
const kinds: Readonly<
  Record<Suggests, readonly [(library: Library, language: Language) => readonly Offer[], (typed: string) => unknown]>
> = {
  company: [companyOffers, resolveCompany],
  market: [marketOffers, resolveMarketOrPlace],
  place: [placeOffers, resolveMarketOrPlace],
  period: [periodOffers, (typed) => askedPeriod(typed, day, 12)],
  metric: [metricOffers, resolveFamily],
  currency: [currencyOffers, resolveCurrency],
  source: [sourceOffers, (typed) => typed],
  article: [articleOffers, (typed) => typed],
};

const choicesOf = (kind: Suggests): readonly Choice[] =>
  languages.flatMap((language) => kinds[kind][0](library, language).map(({ choice }) => choice));

describe.each(['company', 'market', 'place', 'period', 'metric', 'currency'] as const)(
  'a %s that is offered',
  (kind) => {
    it('is understood by its value and by its name in any language', () => {
      const [, resolve] = kinds[kind];
      const choices = choicesOf(kind);
      expect(choices.length).toBeGreaterThan(0);
      const lost = choices.filter(({ name, value }) => resolve(value) === null || resolve(name) === null);
      expect(lost).toEqual([]);
    });

    it('means the same by its name as by its value', () => {
      const [, resolve] = kinds[kind];
      const other = choicesOf(kind).filter(
        ({ name, value }) => JSON.stringify(resolve(name)) !== JSON.stringify(resolve(value)),
      );
      expect(other).toEqual([]);
    });
  },
);

it('each option that has names to offer offers them', () => {
  const offering = new Set(
    [...commands, ...channelCommands, ...corpusCommands].flatMap(({ options }) =>
      options.flatMap(({ suggests }) => suggests ?? []),
    ),
  );
  expect([...offering].toSorted()).toEqual(Object.keys(kinds).toSorted());
});
