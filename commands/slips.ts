import { askedPeriod } from '../src/answers/asked-time.ts';
import { resolveFamily } from '../src/answers/resolve-family.ts';
import type { Invocation, Option, Ports, Suggests } from '../src/discord/command.ts';
import { none } from '../src/discord/invocation.ts';
import { escapeMarkdown } from '../src/discord/render/escape.ts';
import { offersOf } from '../src/discord/suggest/create-suggest.ts';
import { nearestChoices } from '../src/discord/suggest/nearest-choices.ts';
import { resolveCurrency } from '../src/lexicon/currencies.ts';
import { resolveCompany, resolveMarketOrPlace } from '../src/lexicon/resolve.ts';
import { typedKey } from '../src/lexicon/typed.ts';
import { say } from '../src/locales/say.ts';
import { listAlternatives } from '../src/locales/wording.ts';
import type { Language } from '../src/text/language.ts';
import { resolveWhat } from './asked.ts';

/** Words in an option that nothing is called by, and what is written nearly so: nearest first, perhaps nothing. */
export interface Slip {
  readonly option: string;
  readonly typed: string;
  readonly near: readonly string[];
}

/** How many near names are told. */
const most = 3;

const isSource = (typed: string, { library }: Ports): boolean =>
  resolveCompany(typed) !== null ||
  offersOf('source', library(), 'en').some(({ keys }) => keys.some(({ whole }) => whole.includes(typedKey(typed))));

/** Whether words are understood by an option; articles are chosen, not written. */
const isKnown: Readonly<Record<Suggests, (typed: string, ports: Ports) => boolean>> = {
  company: (typed) => resolveCompany(typed) !== null,
  market: (typed) => resolveWhat(typed) !== null,
  place: (typed) => (resolveMarketOrPlace(typed)?.region ?? null) !== null,
  period: (typed, { clock }) => askedPeriod(typed, clock.today(), 12) !== null,
  metric: (typed) => resolveFamily(typed) !== null,
  currency: (typed) => resolveCurrency(typed) !== null,
  source: isSource,
  article: () => true,
};

/** A choice as a person would write it: without what stands in brackets after it, where that is understood. */
const written = (kind: Suggests, { name, value }: { readonly name: string; readonly value: string }, ports: Ports) => {
  const short = name.replace(/ \([^()]*\)$/, '');
  return isKnown[kind](short, ports) ? short : value;
};

/** What is written nearly like words of an option of a kind. */
const nearTo = (kind: Suggests, typed: string, language: Language, ports: Ports): readonly string[] => {
  const near = nearestChoices(offersOf(kind, ports.library(), language), typed);
  return [...new Set(near.map((choice) => written(kind, choice, ports)))].slice(0, most);
};

const slipIn = (
  { name, suggests }: Option,
  { option, language, defaults }: Invocation,
  ports: Ports,
): readonly Slip[] => {
  const typed = option(name);
  if (suggests === undefined || typed === null || typed === none || isKnown[suggests](typed, ports)) return [];
  return [{ option: name, typed, near: nearTo(suggests, typed, defaults?.language ?? language, ports) }];
};

/** The slips in the options that a command is asked with. */
export const slipsIn = (options: readonly Option[], invocation: Invocation, ports: Ports): readonly Slip[] =>
  options.flatMap((option) => slipIn(option, invocation, ports));

/** “Alibba” is unknown here. Did you mean Alibaba? */
export const nearWords = (typed: string, near: readonly string[], language: Language): string =>
  say(language, 'answers.note.near', { value: typed, names: listAlternatives(language, near) });

/** The same where nothing may be near, in Discord's markdown. */
export const unknownWords = ({ typed, near }: Slip, language: Language): string => {
  const value = escapeMarkdown(typed);
  return near.length === 0 ? say(language, 'channel.unknown', { value }) : nearWords(value, near, language);
};
