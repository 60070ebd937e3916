/** How far a score may stay behind another and still be about as good: one part in a hundred. */
export const closeness = 0.01;

/** The score at place `most`; 0 where fewer passages score at all. */
const leastOf = (scores: Float64Array, most: number): number => {
  const kept = new Float64Array(4 * Math.max(1, most));
  let [size, least] = [0, 0];
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? 0;
    if (score <= least) continue;
    kept[size] = score;
    size += 1;
    if (size < kept.length) continue;
    kept.sort().copyWithin(0, kept.length - most);
    size = most;
    least = kept[0] ?? 0;
  }
  return size < most ? 0 : (kept.subarray(0, size).sort()[size - most] ?? 0);
};

/** Where the `most` highest scores stand, and all that are about as good as the last of them; in no order. */
export const highest = (scores: Float64Array, most: number): readonly number[] => {
  const least = leastOf(scores, most) * (1 - closeness);
  const places: number[] = [];
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? 0;
    if (score > 0 && score >= least) places.push(at);
  }
  return places;
};
