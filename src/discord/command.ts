import type { Answer } from '../answers/answer.ts';
import type { Verdicts } from '../answers/check/verdict.ts';
import type { Clock } from '../text/clock.ts';
import type { Day } from '../text/day.ts';
import type { Language } from '../text/language.ts';
import type { Intake } from '../intake/intake.ts';
import type { Library } from '../library/library.ts';
import type { Defaults, Room, Store } from '../store/store.ts';

export type Texts = Readonly<Record<Language, string>>;

/** What autocomplete offers for an option. */
export type Suggests = 'company' | 'market' | 'place' | 'period' | 'metric' | 'currency' | 'source' | 'article';

export interface Option {
  /** Lower case, ASCII: what scripts and the terminal use in every language. */
  readonly name: string;
  /** Localised names obey Discord's rule: lower case, no spaces, 1–32 characters. */
  readonly names: Texts;
  readonly descriptions: Texts;
  readonly required: boolean;
  readonly suggests?: Suggests;
  /** The only values there are; under `name` in every language where `names` are left out. */
  readonly choices?: readonly { readonly name: string; readonly names?: Texts; readonly value: string }[];
  /** Yes or no: then it holds `true` or `false`. */
  readonly isFlag?: true;
  /** A file is sent along: see `Invocation.sent`. */
  readonly isFile?: true;
}

/** What a command is asked with; it never sees a discord.js interaction. */
export interface Invocation {
  /** The language to answer in. */
  readonly language: Language;
  /** Trimmed; null where it was not given or is empty. */
  readonly option: (name: string) => string | null;
  /** What the channel is set to for whatever is not named; nothing outside of Discord. */
  readonly defaults?: Defaults;
  /** The file of an option that takes one. */
  readonly sent?: (name: string) => SentFile | null;
}

/** A file that came with a command. */
interface SentFile {
  readonly name: string;
  readonly url: string;
  /** In bytes. */
  readonly size: number;
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
  | {
      readonly kind: 'notice';
      readonly text: string;
      /** Lines that a press runs in a language: what was probably meant. */
      readonly runs?: { readonly language: Language; readonly lines: readonly string[] };
    }
  | Card;

/** How a slash command is shown. */
export interface Described {
  readonly name: string;
  readonly names: Texts;
  readonly descriptions: Texts;
  readonly options: readonly Option[];
  /** Only who may manage channels may use it. */
  readonly isForManagers?: true;
  /** Only who may manage the server may use it. */
  readonly isForOwners?: true;
  /** Stands in servers alone. */
  readonly isForServers?: true;
}

/** A slash command: its definition and what it asks, in one file under `commands/`. */
export interface Command extends Described {
  readonly run: (invocation: Invocation, ports: Ports) => Reply;
}

/** Where a command is used, and who uses it. */
export interface Place extends Room {
  /** The channel that a thread belongs to; null outside threads. */
  readonly around: string | null;
  readonly user: string;
  /** May manage the channel; in a direct message everybody may. */
  readonly isManager: boolean;
  /** Chinese is written there in traditional characters, by this person. */
  readonly isTraditional: boolean;
  /** The bot may post there of its own accord. */
  readonly canPost: boolean;
}

/** A text for the channel, or for the asking person alone. */
export interface Said {
  readonly text: string;
  readonly isPrivate: boolean;
}

/** A slash command that reads or changes what is remembered of a channel. */
export interface ChannelCommand extends Described {
  readonly run: (invocation: Invocation, place: Place, ports: Ports & { readonly store: Store }) => Promise<Said>;
}

/** A slash command that tells or changes what is in the corpus. */
export interface CorpusCommand extends Described {
  /** Whether only the asking person sees what it says. */
  readonly isPrivate: boolean;
  /** Text of at most some 2,000 characters in Discord's markdown. `intake` is null where nothing may be changed. */
  readonly run: (invocation: Invocation, ports: Ports & { readonly intake: Intake | null }) => Promise<string>;
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
