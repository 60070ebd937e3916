import type { Language } from '../text/language.ts';
import { change } from './notions/change.ts';
import { companyLife } from './notions/company-life.ts';
import { computing } from './notions/computing.ts';
import { economy } from './notions/economy.ts';
import { energy } from './notions/energy.ts';
import { hardware } from './notions/hardware.ts';
import { results } from './notions/results.ts';
import type { Row } from './notions/row.ts';
import { trade } from './notions/trade.ts';

/** Something that articles speak of and that is no company, place, market or metric: the usual name first. */
export type Notion = Readonly<Record<Language, readonly string[]>>;

const namesIn = (cell: string): readonly string[] => cell.split(' | ');

const notionOf = ([en, fr, zh]: Row): Notion => ({ en: namesIn(en), fr: namesIn(fr), zh: namesIn(zh) });

/** What a question may speak of beside names, in every language. */
export const notions: readonly Notion[] = [
  results,
  trade,
  computing,
  hardware,
  energy,
  companyLife,
  change,
  economy,
].flatMap((rows) => rows.map(notionOf));
