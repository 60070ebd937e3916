import { statSync } from 'node:fs';
import path from 'node:path';

import { config as loadDotenv } from 'dotenv';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type LogLevel = (typeof logLevels)[number];

/** What a process is set up with; see `.env.example`. */
export interface Config {
  /** Null without a token: then the playground is what the bot talks to. */
  readonly token: string | null;
  readonly applicationId: string | null;
  /** The servers that are answered; empty: all. */
  readonly guilds: readonly string[];
  /** Discord's REST address, without version. */
  readonly api: string;
  /** Absolute, and there. */
  readonly corpusFolder: string;
  /** Absolute; made where there is none. */
  readonly dataFolder: string;
  /** Addresses of feeds whose articles are taken in. */
  readonly feeds: readonly string[];
  /** Between two polls of a feed. */
  readonly feedMinutes: number;
  /** How often one person may ask within a minute. */
  readonly asksPerMinute: number;
  /** For tests: their own server is on this machine. */
  readonly fetchesLoopback: boolean;
  /** IANA. */
  readonly timeZone: string;
  readonly logLevel: LogLevel;
  /** 0: any free one. */
  readonly playgroundPort: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

type Read<T> = { readonly ok: T } | { readonly error: string };

/** One line for each variable that is wrong: what is wrong and what to do. */
export type ConfigRead = { readonly ok: Config } | { readonly errors: readonly string[] };

const projectFolder = path.resolve(import.meta.dirname, '..');

const discordApi = 'https://discord.com/api';

const isSnowflake = (text: string): boolean => /^\d{17,20}$/.test(text);

const isLogLevel = (text: string): text is LogLevel => logLevels.some((level) => level === text);

const isTimeZone = (text: string): boolean => {
  try {
    return Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const readToken = (text: string): Read<string | null> => {
  if (text === '') return { ok: null };
  return /^[\w.-]{10,}$/.test(text)
    ? { ok: text }
    : {
        error:
          'DISCORD_TOKEN is not a bot token; copy it again from discord.com/developers (Bot → Reset Token), without "Bot " before it.',
      };
};

const readApplicationId = (text: string): Read<string | null> => {
  if (text === '') return { ok: null };
  return isSnowflake(text)
    ? { ok: text }
    : {
        error: `DISCORD_APPLICATION_ID is "${text}", not a number of 17–20 digits; copy it from discord.com/developers (General Information).`,
      };
};

const readGuilds = (text: string): Read<readonly string[]> => {
  const guilds = text.split(/[\s,]+/).filter((guild) => guild !== '');
  const wrong = guilds.find((guild) => !isSnowflake(guild));
  return wrong === undefined
    ? { ok: guilds }
    : {
        error: `DISCORD_GUILDS holds "${wrong}", not a server id of 17–20 digits; separate ids with commas (right-click the server → Copy Server ID).`,
      };
};

/** The token goes to this address, so nothing but Discord and this machine is accepted: not even a name that resolves to it. */
const readApi = (text: string): Read<string> => {
  if (text === '' || text === discordApi) return { ok: discordApi };
  return /^http:\/\/(?:127\.0\.0\.1|\[::1\]):\d{1,5}\/api$/.test(text)
    ? { ok: text }
    : {
        error: `DISCORD_API is "${text}"; leave it empty for ${discordApi}, or name this machine as http://127.0.0.1:PORT/api.`,
      };
};

const readCorpusFolder = (text: string, isFolder: (file: string) => boolean): Read<string> => {
  const folder = text === '' ? path.join(projectFolder, 'corpus') : path.resolve(text);
  return isFolder(folder)
    ? { ok: folder }
    : { error: `CORPUS_DIR: there is no folder ${folder}; make it and put articles into it, or name another one.` };
};

const readTimeZone = (text: string): Read<string> => {
  if (text === '') return { ok: Intl.DateTimeFormat().resolvedOptions().timeZone };
  return isTimeZone(text)
    ? { ok: text }
    : { error: `TIME_ZONE is "${text}", not an IANA time zone; write one such as Europe/Paris or Asia/Shanghai.` };
};

const readFeeds = (text: string): Read<readonly string[]> => {
  const feeds = text.split(/[\s,]+/).filter((feed) => feed !== '');
  const wrong = feeds.find((feed) => !/^https?:\/\/./.test(feed) || !URL.canParse(feed));
  return wrong === undefined
    ? { ok: feeds }
    : { error: `FEEDS holds "${wrong}", not an http or https address; separate addresses with spaces or commas.` };
};

const readFeedMinutes = (text: string): Read<number> => {
  if (text === '') return { ok: 15 };
  return /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 1440
    ? { ok: Number(text) }
    : { error: `FEED_MINUTES is "${text}"; write a number of minutes from 1 to 1440.` };
};

const readAsksPerMinute = (text: string): Read<number> => {
  if (text === '') return { ok: 30 };
  return /^\d{1,6}$/.test(text) && Number(text) >= 1
    ? { ok: Number(text) }
    : { error: `ASKS_PER_MINUTE is "${text}"; write how often one person may ask, from 1 to 999999.` };
};

const readLogLevel = (text: string): Read<LogLevel> => {
  if (text === '') return { ok: 'info' };
  return isLogLevel(text) ? { ok: text } : { error: `LOG_LEVEL is "${text}"; write one of ${logLevels.join(', ')}.` };
};

const readPort = (text: string): Read<number> => {
  if (text === '') return { ok: 4170 };
  return /^\d{1,5}$/.test(text) && Number(text) <= 65535
    ? { ok: Number(text) }
    : { error: `PLAYGROUND_PORT is "${text}"; write a port from 1 to 65535, or 0 for any free one.` };
};

const dataFolderOf = (environment: Environment): string =>
  path.resolve(environment['DATA_DIR']?.trim() || path.join(projectFolder, 'data'));

/** Reads and checks all variables at once. An empty variable counts as not set. */
export const readConfig = (environment: Environment, isFolder: (file: string) => boolean): ConfigRead => {
  const errors: string[] = [];
  const valueOf = (name: string): string => environment[name]?.trim() ?? '';
  const take = <T>(read: Read<T>, otherwise: T): T => {
    if ('ok' in read) return read.ok;
    errors.push(read.error);
    return otherwise;
  };
  const config: Config = {
    token: take(readToken(valueOf('DISCORD_TOKEN')), null),
    applicationId: take(readApplicationId(valueOf('DISCORD_APPLICATION_ID')), null),
    guilds: take(readGuilds(valueOf('DISCORD_GUILDS')), []),
    api: take(readApi(valueOf('DISCORD_API')), discordApi),
    corpusFolder: take(readCorpusFolder(valueOf('CORPUS_DIR'), isFolder), ''),
    dataFolder: dataFolderOf(environment),
    feeds: take(readFeeds(valueOf('FEEDS')), []),
    feedMinutes: take(readFeedMinutes(valueOf('FEED_MINUTES')), 15),
    asksPerMinute: take(readAsksPerMinute(valueOf('ASKS_PER_MINUTE')), 30),
    fetchesLoopback: valueOf('FETCH_LOOPBACK') === 'yes',
    timeZone: take(readTimeZone(valueOf('TIME_ZONE')), 'UTC'),
    logLevel: take(readLogLevel(valueOf('LOG_LEVEL')), 'info'),
    playgroundPort: take(readPort(valueOf('PLAYGROUND_PORT')), 0),
  };
  return errors.length === 0 ? { ok: config } : { errors };
};

/** The process's own: its environment, and `.env` of the working folder for what that leaves out. */
export const loadConfig = (): ConfigRead => {
  loadDotenv({ quiet: true });
  return readConfig(process.env, (file) => statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false);
};

/** The folder of what was remembered, for what needs no other variable. */
export const loadDataFolder = (): string => {
  loadDotenv({ quiet: true });
  return dataFolderOf(process.env);
};

/** The folder of marked articles and public suites that quality is measured on; it stands beside the project, not in it. */
export const evaluationDir = (): string => process.env['TICKMARK_EVAL_DIR'] ?? '../shared';
