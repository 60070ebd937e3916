/** Log odds by rule, fitted by `npm run fit`. */
export const weights: Readonly<Record<string, number>> = { bias: 1 };
