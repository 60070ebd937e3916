import { type APIMessage, RESTJSONErrorCodes } from 'discord-api-types/v10';

import { channelCommands, commands, messageCommands } from '../../commands/index.ts';
import { readFolder } from '../../src/intake/read-folder.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { propertyOf } from '../../src/playground/reading/read.ts';
import type { Exchange } from '../../src/playground/rest/rest.ts';
import { openBot } from './open-bot.ts';
import { visit, type Visitor } from './visitor.ts';

export interface SoakResult {
  readonly interactions: number;
  readonly acknowledged: number;
  /** Interactions that were acknowledged more than once, or tried to be after that. */
  readonly twice: number;
  /** Interactions that were answered only when Discord no longer waited: a matter of the machine's speed and load. */
  readonly late: number;
  readonly failures: readonly string[];
  readonly milliseconds: number;
}

/** A row of numbers in [0, 1) that is the same for the same seed (mulberry32). */
const createRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** What people write into options: sensible, mistaken, hostile. */
const words: Readonly<Record<string, readonly string[]>> = {
  company: ['Alibaba', 'tencent', '华为', 'AWS', 'BABA', 'Nokiaa', '@everyone', '`', 'x'.repeat(300)],
  market: ['cloud', '云', 'China', 'marché chinois du cloud', 'toasters', '**'],
  region: ['China', '全球', 'Europe', 'Atlantis'],
  period: ['2020', '2020-Q1', 'last 8 quarters', '上季度', 'someday', '2021-13'],
  as_of: ['2021-01-31', '2021-02-30', 'today'],
  number: ['1', '#2', '999', 'x'],
  metric: ['share', 'revenue', 'capex', 'growth', '营收', 'beauty'],
  currency: ['USD', '人民币', 'bitcoin'],
  question: ['Who leads China’s cloud market?', '腾讯计划投资多少？', 'Qui domine le cloud ?', '???', '👍'.repeat(100)],
  source: ['Canalys', 'Synergy', '阿里巴巴', 'Nobody'],
  since: ['2026-06-01', 'last week', 'never'],
};

const messages = [
  'Alibaba held 44.5% of China’s cloud market in Q1 2020.',
  'Au T1 2020, Alibaba Cloud pesait 34,5 % du marché du cloud en Chine.',
  '2022年第二季度，阿里云在中国云市场的份额为43%。',
  '%%% 50% *** <@1>',
];

interface Pressable {
  readonly messageId: string;
  readonly customId: string;
  readonly values: readonly string[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const pressablesIn = (messageId: string, holder: unknown): readonly Pressable[] => {
  if (!isRecord(holder)) return [];
  const { custom_id: customId, options, components } = holder;
  const values = Array.isArray(options)
    ? options.flatMap((each) => (isRecord(each) ? [String(each['value'])] : []))
    : [];
  return [
    ...(typeof customId === 'string' ? [{ messageId, customId, values }] : []),
    ...(Array.isArray(components) ? components.flatMap((each) => pressablesIn(messageId, each)) : []),
  ];
};

/** Counts what the bot's requests do to each interaction, and keeps nothing else of them. */
const countAnswers = () => {
  const acknowledged = new Set<string>();
  const twice = new Set<string>();
  const late = new Set<string>();
  return {
    observe: ({ path, status, body }: Exchange): void => {
      const id = /\/interactions\/(\d+)\/[^/]+\/callback/.exec(path)?.[1];
      if (id === undefined) return;
      // A callback that was refused took no effect: the next one is the first.
      if (acknowledged.has(id)) twice.add(id);
      else if (status < 400) acknowledged.add(id);
      else if (propertyOf(body, 'code') === RESTJSONErrorCodes.UnknownInteraction) late.add(id);
    },
    isAcknowledged: (id: string): boolean => acknowledged.has(id),
    isAnswered: (id: string): boolean => acknowledged.has(id) || late.has(id),
    twice: (): number => twice.size,
    late: (): number => late.size,
  };
};

/** Events that each visitor remembers: what is pressed is looked for among the last 200. */
const keptEvents = 300;

/** Newest first, each message as it stands now. */
const recent = (visitor: Visitor): readonly APIMessage[] => [
  ...new Map(
    visitor
      .events()
      .slice(-200)
      .flatMap((event) => (event.type === 'message' ? [[event.message.id, event.message] as const] : [])),
  ).values(),
];

/** Lets visitors of three languages do as they please with the real bot over a real socket, and counts what is answered. */
export const soak = async (interactions: number, seed: number, atOnce = 20): Promise<SoakResult> => {
  const { articles } = await readFolder('test/verdicts/corpus');
  const library = buildLibrary(articles);
  const answers = countAnswers();
  const opened = await openBot({ library: () => library, commands, channelCommands, messageCommands }, answers.observe);
  const visitors = await Promise.all(
    ['en-US', 'fr', 'zh-CN', 'zh-TW'].map((locale) => visit(opened.playground, locale, keptEvents)),
  );
  const random = createRandom(seed);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const ids: string[] = [];
  const started = performance.now();

  const useCommand = async (visitor: Visitor): Promise<string | null> => {
    const command = pick([...commands, ...channelCommands]);
    if (command === undefined) return null;
    const given = command.options
      .filter(
        ({ required, isFlag, choices }) => isFlag !== true && choices === undefined && (required || random() < 0.4),
      )
      .map(({ name }) => ({ name, value: pick(words[name] ?? ['Alibaba']) ?? '' }));
    return visitor.tryAction('command', { commandId: await visitor.commandId(command.name), options: given });
  };

  const press = async (visitor: Visitor): Promise<string | null> => {
    const target = pick(recent(visitor).flatMap((message) => pressablesIn(message.id, message)));
    if (target === undefined) return useCommand(visitor);
    const { messageId, customId, values } = target;
    const chosen = pick(values);
    return visitor.tryAction('component', {
      messageId,
      customId,
      ...(chosen === undefined ? {} : { values: [chosen] }),
    });
  };

  const check = async (visitor: Visitor): Promise<string | null> => {
    const target = pick(recent(visitor));
    if (target === undefined) return useCommand(visitor);
    const commandId = await visitor.commandId(messageCommands[0]?.name ?? '');
    return visitor.tryAction('command', { commandId, targetId: target.id });
  };

  const actOnce = async (): Promise<void> => {
    const visitor = pick(visitors);
    if (visitor === undefined) return;
    const dice = random();
    const id = await (dice < 0.5 ? useCommand(visitor) : dice < 0.85 ? press(visitor) : check(visitor));
    if (id !== null) ids.push(id);
  };

  for (const message of messages) await visitors[0]?.say(message);
  while (ids.length < interactions) await Promise.all(Array.from({ length: atOnce }, actOnce));
  const deadline = performance.now() + 10_000;
  while (ids.some((id) => !answers.isAnswered(id)) && performance.now() < deadline)
    await new Promise((resolve) => void setTimeout(resolve, 50));
  const result: SoakResult = {
    interactions: ids.length,
    acknowledged: ids.filter(answers.isAcknowledged).length,
    twice: answers.twice(),
    late: answers.late(),
    failures: opened.logged().filter((line) => /"level":"(?:error|fatal)"|"level":(?:50|60)/.test(line)),
    milliseconds: Math.round(performance.now() - started),
  };
  for (const visitor of visitors) visitor.leave();
  await opened.close();
  return result;
};
