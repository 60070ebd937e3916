import type { ChannelCommand, Command, CorpusCommand, MessageCommand } from '../src/discord/command.ts';
import { isLanguage } from '../src/text/language.ts';
import { about } from './about.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { capex } from './capex.ts';
import { checkFigures } from './check-figures.ts';
import { compare } from './compare.ts';
import { conflicts } from './conflicts.ts';
import { corpusAdd } from './corpus-add.ts';
import { corpusRemove } from './corpus-remove.ts';
import { corpusStatus } from './corpus-status.ts';
import { defaults } from './defaults.ts';
import { forget } from './forget.ts';
import { growth } from './growth.ts';
import { help } from './help.ts';
import { market } from './market.ts';
import { newSince } from './new.ts';
import { rank } from './rank.ts';
import { revenue } from './revenue.ts';
import { share } from './share.ts';
import { sources } from './sources.ts';
import { options } from './texts.ts';
import { timeline } from './timeline.ts';
import { watchAdd } from './watch-add.ts';
import { watchList } from './watch-list.ts';
import { watchRemove } from './watch-remove.ts';
import { who } from './who.ts';
import { withNearest } from './with-nearest.ts';

/** Every command takes the language of its answer, and whether all may see it. */
const withManners = (command: Command): Command => ({
  ...command,
  options: [...command.options, options.language, options.private],
  run: (invocation, ports) => {
    const language = invocation.option('language') ?? '';
    return command.run(isLanguage(language) ? { ...invocation, language } : invocation, ports);
  },
});

/** Every command, in the order in which a picker shows them. */
export const commands: readonly Command[] = [
  share,
  capex,
  revenue,
  growth,
  market,
  compare,
  rank,
  timeline,
  who,
  conflicts,
  newSince,
  ask,
  help,
  about,
].map((command) => withManners(withNearest(command)));

/** Every command that reads or changes what is remembered of a channel. */
export const channelCommands: readonly ChannelCommand[] = [watchAdd, watchList, watchRemove, defaults, forget];

/** Every command that tells or changes what is in the corpus. */
export const corpusCommands: readonly CorpusCommand[] = [corpusAdd, corpusRemove, corpusStatus, sources, article];

/** Every command of a message's menu. */
export const messageCommands: readonly MessageCommand[] = [checkFigures];
