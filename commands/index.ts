import type { Command, MessageCommand } from '../src/discord/command.ts';
import { ask } from './ask.ts';
import { capex } from './capex.ts';
import { checkFigures } from './check-figures.ts';
import { compare } from './compare.ts';
import { growth } from './growth.ts';
import { market } from './market.ts';
import { revenue } from './revenue.ts';
import { share } from './share.ts';

/** Every command, in the order in which a picker shows them. */
export const commands: readonly Command[] = [share, capex, revenue, growth, market, compare, ask];

/** Every command of a message's menu. */
export const messageCommands: readonly MessageCommand[] = [checkFigures];
