/** From this confidence on a claim stands in an answer as a figure; below it the answer shows the quote and says it is unsure. */
const threshold = 0.5;

export const isConfident = (confidence: number): boolean => confidence >= threshold;
