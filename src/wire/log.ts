import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';
import pretty from 'pino-pretty';

import type { LogLevel } from '../config.ts';

/** Tokens stand in addresses too: the bot's own in none, an interaction's in each. */
const maskAddresses = (line: string): string =>
  line.replaceAll(/(\/(?:interactions|webhooks)\/\d+\/)[^/?\s"]+/g, '$1[token]');

/** A line as it may be written, wherever in it a secret stands: in a message, an error or the stack of one. */
const masked = (line: string, secrets: readonly string[]): string =>
  maskAddresses(secrets.reduce((text, secret) => text.replaceAll(secret, '[token]'), line));

/** What an error says, without what was sent: a request's body holds people's questions. */
const writeError = (error: unknown): unknown => {
  if (!(error instanceof Error)) return String(error);
  const { requestBody: _body, rawError: _raw, ...rest } = stdSerializers.err(error);
  return rest;
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
      serializers: { err: writeError },
      redact: { paths: ['token', '*.token', '*.*.token', 'authorization', '*.authorization'], censor: '[token]' },
      formatters: { level: (label) => ({ level: label }) },
    },
    { write: (line) => output.write(masked(line, options.secrets)) },
  );
