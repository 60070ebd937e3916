import type { Logger } from 'pino';

import type { Answer } from '../answers/answer.ts';
import type { Intake } from '../intake/intake.ts';
import type { Language } from '../text/language.ts';
import type { Store } from '../store/store.ts';
import type { ChannelCommand, Command, CorpusCommand, MessageCommand, Ports, Suggests } from './command.ts';
import type { Pace } from './pace.ts';
import type { Chart } from './render/render-message.ts';

export interface Choice {
  /** Shown, in the reader's language. */
  readonly name: string;
  /** What the option then holds. */
  readonly value: string;
}

/** A command with the options that it is asked with. */
interface Call {
  readonly command: Command;
  readonly options: ReadonlyMap<string, string>;
}

/** What autocomplete offers for what was typed so far, best first. */
export type Suggest = (kind: Suggests, typed: string, language: Language) => readonly Choice[];

/** Null where there is nothing to draw. */
type DrawChart = (answer: Answer, style: 'auto' | 'lines' | 'bars', isTraditional: boolean) => Promise<Chart | null>;

/** Everything that the rim needs to answer interactions. */
export interface Bot extends Ports {
  readonly commands: readonly Command[];
  readonly channelCommands: readonly ChannelCommand[];
  readonly corpusCommands: readonly CorpusCommand[];
  readonly messageCommands: readonly MessageCommand[];
  /** Reads a line as a person types it, or a message of ours holds it; else says in a language what is wrong with it. */
  readonly readLine: (line: string, language: Language) => Call | { readonly fault: string };
  readonly suggest: Suggest;
  readonly drawChart: DrawChart;
  readonly pace: Pace;
  /** The servers that are answered; empty: all, and direct messages. */
  readonly guilds: readonly string[];
  readonly store: Store;
  /** Null where nobody may change the corpus: the bot answers in every server. */
  readonly intake: Intake | null;
  readonly log: Logger;
}
