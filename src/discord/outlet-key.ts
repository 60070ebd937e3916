import { createHash } from 'node:crypto';

import type { Answer } from '../answers/answer.ts';
import { outletOf, type Filter } from '../answers/under/filter-answer.ts';
import type { Press } from './custom-id.ts';

/** Six hexadecimal digits for the name of an outlet, which may be too long for a custom id. */
export const outletKey = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 6);

/** What a press leaves of its answer. An outlet that is no longer there leaves nothing. */
export const filterOf = ({ only }: Pick<Press, 'only'>, { citations }: Answer): Filter => ({
  language: only.language,
  period: only.period,
  publisher:
    only.publisher === null
      ? null
      : (citations.map(outletOf).find((name) => outletKey(name) === only.publisher) ?? only.publisher),
});
