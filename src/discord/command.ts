import type { Answer } from '../answers/answer.ts';
import type { Verdicts } from '../answers/check/verdict.ts';
import type { Clock } from '../text/clock.ts';
import type { Day } from '../text/day.ts';
import type { Language } from '../text/language.ts';
import type { Library } from '../library/library.ts';

export type Texts = Readonly<Record<Language, string>>;

/** What autocomplete offers for an option. */
export type Suggests = 'company' | 'market' | 'place' | 'period' | 'metric' | 'currency' | 'source';

export interface Option {
  /** Lower case, ASCII: what scripts and the terminal use in every language. */
  readonly name: string;
  /** Localised names obey Discord's rule: lower case, no spaces, 1–32 characters. */
  readonly names: Texts;
  readonly descriptions: Texts;
  readonly required: boolean;
  readonly suggests?: Suggests;
  /** The only values there are, under names that are the same in every language. */
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
  /** Yes or no: then it holds `true` or `false`. */
  readonly isFlag?: true;
}

/** What a command is asked with; it never sees a discord.js interaction. */
export interface Invocation {
  /** The language to answer in. */
  readonly language: Language;
  /** Trimmed; null where it was not given or is empty. */
  readonly option: (name: string) => string | null;
}

/** What a command may use. */
export interface Ports {
  readonly library: () => Library;
  readonly clock: Clock;
}

/** A few words about the bot, with lines that a press runs. */
export interface Card {
  readonly kind: 'card';
  readonly language: Language;
  /** In Discord's markdown. */
  readonly text: string;
  readonly lines: readonly string[];
}

export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'notice'; readonly text: string }
  | Card;

/** A slash command: its definition and what it asks, in one file under `commands/`. */
export interface Command {
  readonly name: string;
  readonly names: Texts;
  readonly descriptions: Texts;
  readonly options: readonly Option[];
  readonly run: (invocation: Invocation, ports: Ports) => Reply;
}

/** A message that a command of its menu is used on. */
interface TargetMessage {
  readonly text: string;
  /** The day it was posted, in the team's time zone. */
  readonly postedOn: Day;
}

/** A command in the menu of a message: its definition and what it says of the message. */
export interface MessageCommand {
  readonly name: string;
  /** With capitals and spaces, as a menu shows them. */
  readonly names: Texts;
  readonly run: (target: TargetMessage, language: Language, ports: Ports) => Verdicts;
}
