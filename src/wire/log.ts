import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';
import pretty from 'pino-pretty';

import type { LogLevel } from '../config.ts';

/** Tokens stand in addresses too: the bot's own in none, an interaction's in each. */
const maskAddress = (text: string): string =>
  text.replaceAll(/(\/(?:interactions|webhooks)\/\d+\/)[^/?\s]+/g, '$1[token]');

const masked = (value: unknown, secrets: readonly string[]): unknown => {
  if (typeof value === 'string') {
    return maskAddress(secrets.reduce((text, secret) => text.replaceAll(secret, '[token]'), value));
  }
  return value;
};

/** What an error says, without what was sent: a request's body holds people's questions. */
const errorWriter =
  (secrets: readonly string[]) =>
  (error: unknown): unknown => {
    if (!(error instanceof Error)) return masked(String(error), secrets);
    const { requestBody: _body, rawError: _raw, ...rest } = stdSerializers.err(error);
    return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, masked(value, secrets)]));
  };

export interface LogOptions {
  readonly level: LogLevel;
  /** For a person at a terminal; else one JSON object a line. */
  readonly isTerminal: boolean;
  /** Never written, wherever they turn up in an error or a message. */
  readonly secrets: readonly string[];
}

const outputOf = ({ isTerminal }: LogOptions): DestinationStream =>
  isTerminal ? pretty({ colorize: true, sync: true }) : pino.destination({ sync: true });

/** The process's log, on standard output if nowhere else. */
export const createLog = (options: LogOptions, output: DestinationStream = outputOf(options)): Logger =>
  pino(
    {
      level: options.level,
      base: null,
      serializers: { err: errorWriter(options.secrets) },
      redact: { paths: ['token', '*.token', '*.*.token', 'authorization', '*.authorization'], censor: '[token]' },
      formatters: { level: (label) => ({ level: label }) },
    },
    output,
  );
