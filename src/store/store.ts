import type { FamilyId } from '../answers/families.ts';
import type { Comparator } from '../text/quantity.ts';
import type { Day } from '../text/day.ts';
import type { Language } from '../text/language.ts';

/** Where in Discord something was said; the server is null in a direct message. */
export interface Room {
  readonly guild: string | null;
  readonly channel: string;
}

/** What a channel's questions are about where they name nothing else. Ids, as in a question. */
export interface Defaults {
  readonly language: Language | null;
  readonly company: string | null;
  /** The company's unit, by its canonical name. */
  readonly part: string | null;
  readonly market: string | null;
  readonly region: string | null;
}

/** What of a figure has to be remembered to tell a new one from it. */
export interface KnownFigure {
  /** What the figure measures, without its time and amount. */
  readonly series: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly value: string;
  readonly high: string | null;
  readonly unit: string;
  readonly comparator: Comparator;
}

/** What is watched. Null where any will do. */
export interface Watched {
  readonly family: FamilyId;
  readonly company: string | null;
  readonly part: string | null;
  readonly market: string | null;
  readonly region: string | null;
}

export interface Watch extends Watched, Room {
  readonly id: number;
  readonly language: Language;
  /** Chinese in traditional characters. */
  readonly isTraditional: boolean;
  /** The day of the last alert. */
  readonly toldOn: Day | null;
  /** The figures that there were when it was added or last told. */
  readonly known: readonly KnownFigure[];
}

/** A thumb under an answer. One for each person and message: the last one counts. */
export interface Feedback extends Room {
  readonly message: string;
  readonly user: string;
  readonly vote: 'up' | 'down';
  readonly reason: string | null;
  /** The command line that asks the same again. */
  readonly line: string;
  readonly language: Language;
  /** What the answer said. */
  readonly headline: string;
  /** Ids of the claims behind it. */
  readonly claims: readonly string[];
  readonly givenOn: Day;
}

/** A question that got no figure, without who asked it. */
export interface Unanswered extends Room {
  readonly line: string;
  readonly language: Language;
  readonly times: number;
  readonly firstOn: Day;
  readonly lastOn: Day;
}

/** What the bot remembers; nothing else is kept of anybody. SQLite is one back end, another database may be another. */
export interface Store {
  readonly defaultsOf: (channel: string) => Promise<Defaults | null>;
  /** Null forgets them. */
  readonly setDefaults: (room: Room, defaults: Defaults | null) => Promise<void>;
  readonly addWatch: (watch: Omit<Watch, 'id' | 'toldOn'>) => Promise<number>;
  /** Of one channel, or all; oldest first. */
  readonly watches: (channel: string | null) => Promise<readonly Watch[]>;
  /** Whether there was one in that channel. */
  readonly removeWatch: (channel: string, id: number) => Promise<boolean>;
  readonly markTold: (id: number, day: Day, known: readonly KnownFigure[]) => Promise<void>;
  readonly giveFeedback: (feedback: Omit<Feedback, 'reason'>) => Promise<void>;
  /** Says why; nothing where no thumb was given. */
  readonly explainFeedback: (message: string, user: string, reason: string) => Promise<void>;
  readonly feedback: (vote: Feedback['vote']) => Promise<readonly Feedback[]>;
  /** Counts a question that got no figure. */
  readonly noteUnanswered: (question: Omit<Unanswered, 'times' | 'firstOn' | 'lastOn'>, day: Day) => Promise<void>;
  /** The most asked first. */
  readonly unanswered: () => Promise<readonly Unanswered[]>;
  /** Removes all that was stored about a channel, and says how many things that were. */
  readonly forgetChannel: (channel: string) => Promise<number>;
  /** Removes all that was stored about a person, and says how many things that were. */
  readonly forgetUser: (user: string) => Promise<number>;
  readonly close: () => Promise<void>;
}
