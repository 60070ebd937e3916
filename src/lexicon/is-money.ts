import type { Mention } from './mention.ts';

const before = /(?:dollars?|yuans?|yens?|wons?|roupies?|francs?|livres?|pesos?|monnaie|devise)\s$/i;
const after = /^(?:\s?\$|[\s-]?(?:dollars?|yuan|yen|won|rupees?|francs?|pounds?|pesos?|currency|treasur))/i;

/** Longest currency word with its space. */
const window = 9;

/** Whether a place only names a currency: US$, Chinese yuan, dollars américains. */
export const isMoney = (text: string, { kind, span }: Mention): boolean =>
  kind === 'place' &&
  (after.test(text.slice(span.end, span.end + window)) ||
    before.test(text.slice(Math.max(0, span.start - window), span.start)));
