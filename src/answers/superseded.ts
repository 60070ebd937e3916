import type { Cluster } from './merge.ts';
import { speakerOf } from './speaker.ts';
import { daysApart } from './told-on.ts';

/** Whether two figures are what one speaker expected, or planned, on two days: the later takes the place of the earlier. */
export const isSuperseding = (a: Cluster, b: Cluster): boolean => {
  const [one, other] = [speakerOf(a[0]), speakerOf(b[0])];
  return (
    a[0].claim.modality !== 'fact' &&
    b[0].claim.modality !== 'fact' &&
    one !== null &&
    one === other &&
    (daysApart(a, b) ?? 0) > 0
  );
};
