import type { Day } from '../../text/day.ts';
import type { TimeMention } from '../../text/period.ts';
import { findTimes } from '../times/find.ts';
import type { Grammar } from '../times/grammar.ts';
import { sharedRules } from '../times/shared.ts';
import { dated } from './times/days.ts';
import { fiscal } from './times/fiscal.ts';
import { edges, ranges, wraps } from './times/joints.ts';
import { nearbyUnits } from './times/nearby.ts';
import { noTimes } from './times/no-times.ts';
import { quarters } from './times/quarters.ts';
import { shifts } from './times/shifts.ts';
import { stretches } from './times/stretches.ts';
import { years } from './times/years.ts';

const grammar: Grammar = {
  rules: [
    ...sharedRules,
    ...quarters,
    ...dated,
    ...years,
    ...nearbyUnits,
    ...shifts,
    ...stretches,
    ...fiscal,
    ...noTimes,
  ],
  edges,
  ranges,
  and: /^(?:,| et| ou) $/i,
  wraps,
};

/** The times that a French text speaks of. */
export const times = (text: string, reference: Day | null): readonly TimeMention[] =>
  findTimes(grammar, text, reference);
