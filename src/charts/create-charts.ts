import { createHash } from 'node:crypto';

import type { Answer } from '../answers/answer.ts';
import type { ChartPlan } from './chart-plan.ts';
import { createPictureCache } from './picture-cache.ts';
import { planChart } from './plan-chart.ts';
import { createStudio } from './studio.ts';
import { startThread, type Thread } from './thread.ts';
import { traditionalPlan } from './traditional-plan.ts';

interface Picture {
  readonly png: Uint8Array;
  /** What it shows, in the answer's language; at most 1,000 code units. */
  readonly alt: string;
}

export interface Charts {
  /** Null where there is nothing to draw, and where drawing failed. Never rejects. */
  readonly drawChart: (
    answer: Answer,
    style?: ChartPlan['kind'] | 'auto',
    isTraditional?: boolean,
  ) => Promise<Picture | null>;
  /** Ends the thread; pictures under way come to null. */
  readonly close: () => Promise<void>;
}

export interface ChartOptions {
  /** Told why an answer goes without its picture. */
  readonly onFailure: (error: unknown) => void;
  readonly start?: () => Thread;
  /** Bytes of pictures that are kept. */
  readonly kept?: number;
}

const digestOf = (plan: ChartPlan): string => createHash('sha256').update(JSON.stringify(plan)).digest('base64');

/** Draws answers in a thread of its own, which it starts at once; the same plan is drawn once. */
export const createCharts = ({
  onFailure,
  start = () => startThread(),
  kept = 16 * 1024 * 1024,
}: ChartOptions): Charts => {
  const studio = createStudio(start);
  const cache = createPictureCache(kept);
  const underWay = new Map<string, Promise<Uint8Array>>();
  const draw = (digest: string, plan: ChartPlan): Promise<Uint8Array> => {
    const same = underWay.get(digest);
    if (same !== undefined) return same;
    const drawing = studio.draw(plan).finally(() => underWay.delete(digest));
    underWay.set(digest, drawing);
    return drawing;
  };
  const pictureOf = async (plan: ChartPlan): Promise<Picture> => {
    const digest = digestOf(plan);
    const png = cache.get(digest) ?? (await draw(digest, plan));
    cache.set(digest, png);
    return { png, alt: plan.alt };
  };
  return {
    drawChart: async (answer, style = 'auto', isTraditional = false) => {
      try {
        const plan = planChart(answer, style);
        return plan === null ? null : await pictureOf(isTraditional ? traditionalPlan(plan) : plan);
      } catch (error) {
        onFailure(error);
        return null;
      }
    },
    close: studio.close,
  };
};
