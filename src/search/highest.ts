/** How far a score may stay behind another and still be about as good: one part in a hundred. */
export const closeness = 0.01;

/** Puts a score that beats the first of a rising list into its place; the first falls out. */
const insert = (rising: Float64Array, score: number): void => {
  let at = 1;
  for (; at < rising.length && (rising[at] ?? 0) < score; at += 1) rising[at - 1] = rising[at] ?? 0;
  rising[at - 1] = score;
};

/**
 * Where the `most` highest scores stand, and all that are about as good as the last of them; in no order. One sweep, for the
 * list is as long as the collection: what may still be among them is kept on the way, and sifted at the end.
 */
export const highest = (scores: Float64Array, most: number): readonly number[] => {
  const rising = new Float64Array(Math.max(1, most));
  const places: number[] = [];
  let least = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? 0;
    if (score <= 0 || score < least) continue;
    places.push(at);
    if (score <= (rising[0] ?? 0)) continue;
    insert(rising, score);
    least = (rising[0] ?? 0) * (1 - closeness);
  }
  return places.filter((at) => (scores[at] ?? 0) >= least);
};
