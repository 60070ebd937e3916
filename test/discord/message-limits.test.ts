import { expect, it } from '@jest/globals';
import { CreateMessageInteractionCallbackRequestSchema, MessageCreateRequestSchema } from 'discord-api-spec/zod';
import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import * as fc from 'fast-check';

import type { Answer, Citation, Figure } from '../../src/answers/answer.ts';
import type { Verdicts } from '../../src/answers/check/verdict.ts';
import { findEmbedFaults } from '../../src/discord/find-embed-faults.ts';
import { findMessageFaults } from '../../src/discord/find-message-faults.ts';
import type { Message } from '../../src/discord/message.ts';
import { layOut } from '../../src/discord/render/pages.ts';
import { renderCite, renderContext, renderWhy } from '../../src/discord/render/render-under.ts';
import { renderVerdicts } from '../../src/discord/render/render-verdicts.ts';
import { room } from '../../src/discord/render/room.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { renderEmbed } from '../../src/discord/render/render-embed.ts';
import { renderMessage } from '../../src/discord/render/render-message.ts';
import { metricIds } from '../../src/lexicon/metric.ts';
import { languages } from '../../src/text/language.ts';
import { sampleCitation, sampleFigure } from './sample-answers.ts';

/** Anything up to far beyond what has room, marks of Discord's among it. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'*_`@<>[]() \n#ab'.split('')), maxLength: 3000 }),
  fc.constantFrom('@everyone', '```', '云'.repeat(5000), '👨‍👩‍👧‍👦'.repeat(200)),
);

const day = fc.constantFrom('2020-02-29', '1999-12-31');
const amount = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 60n }).map(String),
  fc.constantFrom('-0.5', '41.5', 'nonsense'),
);
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

const range = fc.record({ from: day, to: day });

const figures: fc.Arbitrary<Figure> = fc
  .record({
    company: orNull(words),
    part: orNull(words),
    group: orNull(fc.array(words, { maxLength: 30 })),
    metric: fc.constantFrom(...metricIds),
    basis: orNull(words),
    denominator: orNull(fc.constantFrom('market' as const, 'own-revenue' as const, 'world-market' as const)),
    market: orNull(words),
    region: orNull(words),
    period: orNull(fc.record({ from: day, to: day, label: words })),
    base: orNull(fc.record({ value: amount, unit: fc.constantFrom('percent', 'USD', 'XXX'), period: orNull(range) })),
    value: amount,
    high: orNull(amount),
    unit: fc.constantFrom('percent', 'points', 'count', 'rank', 'multiple', 'CNY', 'XXX'),
    comparator: fc.constantFrom('eq' as const, 'range' as const, 'lt' as const),
    modality: fc.constantFrom('fact' as const, 'plan' as const),
    attribution: orNull(words),
    tier: fc.constantFrom('confident' as const, 'unsure' as const),
    citations: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 30 }),
  })
  .map((part) => sampleFigure(part));

const citations: fc.Arbitrary<Omit<Citation, 'n'>> = fc
  .record({
    quote: words,
    publisher: orNull(words),
    title: words,
    url: orNull(fc.oneof(fc.webUrl(), words)),
    kind: fc.constantFrom('article' as const, 'brief' as const),
    language: fc.constantFrom(...languages),
    basedOn: orNull(
      fc.record({ publisher: orNull(words), title: words, url: orNull(words), publishedOn: orNull(day) }),
    ),
  })
  .map((part) => sampleCitation(part));

const answers: fc.Arbitrary<Answer> = fc.record({
  kind: fc.constantFrom('figures' as const, 'passages' as const, 'none' as const),
  language: fc.constantFrom(...languages),
  question: fc.constant({ metric: null, companies: [], market: null, region: null, period: null, asOf: null }),
  line: words.map((text) => `/ask question:${text}`),
  title: words,
  headline: fc.array(words, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')),
  leading: fc.nat({ max: 5 }),
  understood: words,
  alternatives: fc.array(
    fc.record({ option: fc.constantFrom('metric' as const, 'period' as const), value: words, label: words }),
    { maxLength: 40 },
  ),
  figures: fc.array(figures, { maxLength: 40 }),
  conflicts: fc.array(
    fc.record({ figures: fc.array(fc.integer({ min: 0, max: 45 }), { maxLength: 12 }), reason: words }),
    { maxLength: 12 },
  ),
  citations: fc.array(citations, { maxLength: 40 }).map((all) => all.map((each, at) => ({ ...each, n: at + 1 }))),
  suggestions: fc.array(words, { maxLength: 30 }),
  searched: fc.record({ articles: fc.nat(), claims: fc.nat() }),
  notes: fc.array(words, { maxLength: 30 }),
});

const views = fc.record({
  page: fc.nat({ max: 60 }),
  sources: fc.constantFrom('few' as const, 'all' as const),
  day,
  corpus: fc.constant('0a1b2c3d'),
  isStale: fc.boolean(),
  isOpen: fc.boolean(),
  style: fc.constantFrom('auto' as const, 'table' as const),
  only: fc.constant({ language: null, publisher: null, period: null }),
});

const chart = orNull(fc.record({ png: fc.constant(new Uint8Array([1])), alt: words }));

const asRequest = ({ components, files }: Message): unknown => ({
  type: InteractionResponseType.ChannelMessageWithSource,
  data: {
    flags: MessageFlags.IsComponentsV2,
    components,
    attachments: files.map(({ name }, id) => ({ id: String(id), filename: name })),
    allowed_mentions: { parse: [] },
  },
});

it('any answer makes a message that Discord takes', () => {
  fc.assert(
    fc.property(answers, views, chart, (answer, view, picture) => {
      const message = renderMessage(answer, view, picture);
      expect(findMessageFaults(message)).toEqual([]);
      const parsed = CreateMessageInteractionCallbackRequestSchema.safeParse(asRequest(message));
      expect(parsed.error?.issues ?? []).toEqual([]);
    }),
    { numRuns: 300 },
  );
}, 60_000);

it('any answer makes a message with an embed that Discord takes', () => {
  fc.assert(
    fc.property(answers, views, chart, (answer, view, picture) => {
      const { content, embeds, components, files } = renderEmbed(answer, view, picture);
      expect(findEmbedFaults({ content, embeds, components, files })).toEqual([]);
      const parsed = MessageCreateRequestSchema.safeParse({ content, embeds, components });
      expect(parsed.error?.issues ?? []).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

const verdicts = fc
  .tuple(
    answers,
    fc.array(fc.constantFrom(...(['supported', 'contradicted', 'absent', 'unread'] as const)), { maxLength: 40 }),
  )
  .map(([answer, kinds]): Verdicts => {
    const { language, figures, citations, searched } = answer;
    return {
      language,
      day: '2020-02-29',
      citations,
      searched,
      verdicts: kinds.map((kind, at) => ({
        kind,
        span: { start: 0, end: 3000 },
        said: figures[at] ?? null,
        figures: figures.slice(at, at + 3),
        apart: ['period', 'house', 'unit'],
        unsaid: ['period'],
      })),
    };
  });

it('any verdicts make a message that Discord takes', () => {
  fc.assert(
    fc.property(verdicts, words, (given, text) => {
      const message = renderVerdicts(given, { text, url: 'https://discord.com/channels/1/2/3' });
      expect(message === null ? [] : findMessageFaults(message)).toEqual([]);
    }),
    { numRuns: 100 },
  );
}, 60_000);

it('any footnotes and reasons make a message that Discord takes', () => {
  const library = buildLibrary([]);
  fc.assert(
    fc.property(answers, fc.boolean(), (answer, isStale) => {
      const page = layOut(answer, room.page)[0] ?? [];
      for (const message of [
        renderCite(answer, page, isStale),
        renderContext(answer, page, library, isStale),
        renderWhy(answer, page, library, isStale),
      ])
        expect(findMessageFaults(message)).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);
