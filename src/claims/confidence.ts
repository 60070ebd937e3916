import type { Language } from '../text/language.ts';
import { weights } from './confidence-weights.ts';

/** The chance, 0–1, that a claim is right in every part, by the rules that fired. */
export const confidenceOf = (rules: readonly string[], language: Language): number => {
  const sum = rules.reduce(
    (total, rule) => total + (weights[rule] ?? 0),
    (weights.bias ?? 0) + (weights[`language:${language}`] ?? 0),
  );
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
};
