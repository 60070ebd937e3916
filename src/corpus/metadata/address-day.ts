import { type Day, dayOf } from '../../text/day.ts';

/** `/2025/07/30/`, `/2025-07-30/`, `/20250730/`, `/2025/0730/`, `/2025-07/30/` in a path, or `2025-07-30-` before a file's name. */
const shapes: readonly RegExp[] = [
  /(?:^|[/-])(20\d\d)[/-]([01]\d)[/-]([0-3]\d)(?=[/_.-]|$)/,
  /\/(20\d\d)\/?([01]\d)([0-3]\d)(?=[/_.-]|$)/,
];

const dayIn = (path: string): Day | null =>
  shapes
    .map((shape) => shape.exec(path))
    .map((match) => (match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null))
    .find((day) => day !== null) ?? null;

/** The day under which a publisher files an article: in its address, or in the name of its file; or null. */
export const addressDay = (url: string | null, file: string): Day | null =>
  dayIn(url?.replace(/^\w+:\/\/[^/]*/, '').replace(/[?#].*$/, '') ?? '') ?? dayIn(file);
