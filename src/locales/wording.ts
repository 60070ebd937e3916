import type { Language } from '../text/language.ts';
import type { Grain } from '../text/period.ts';
import { wording as en } from './en/wording.ts';
import { wording as fr } from './fr/wording.ts';
import { wording as zh } from './zh/wording.ts';

/** How one language bends names into a sentence: articles, elisions, prepositions. Each piece is empty for an absent name. */
export interface Wording {
  /** Alibaba’s, d’Alibaba, 阿里巴巴的. */
  readonly possessor: (name: string) => string;
  /** What a sentence puts for a market in a place: "China’s cloud market", "du cloud en Chine" (after "marché"), 中国云计算市场. */
  readonly market: (market: string | null, place: Named | null) => string;
  /** A company's business in a market: "cloud", "dans le cloud", 云计算业务. */
  readonly business: (market: string | null) => string;
  /** In China, en Chine, 在中国; nothing for the world. */
  readonly inPlace: (place: Named | null) => string;
  /** "3 contracts", « 3 millions de smartphones », 3份合同. */
  readonly counted: (amount: string, noun: string) => string;
  /** In Q4 2024, au T4 2024, 2024年第四季度. `grain` is null for a stretch without an everyday name, and for one with an open end. */
  readonly during: (label: string, grain: Grain | null) => string;
}

/** A region with the name it is shown under. */
export interface Named {
  readonly region: string;
  readonly name: string;
}

const wordings: Readonly<Record<Language, Wording>> = { en, fr, zh };

export const wordingOf = (language: Language): Wording => wordings[language];

/** "A, B or C", « A, B ou C », A、B或C. */
export const listAlternatives = (language: Language, names: readonly string[]): string =>
  new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { style: 'long', type: 'disjunction' }).format(names);

/** "A, B and C", « A, B et C », A、B和C. */
export const listNames = (language: Language, names: readonly string[]): string =>
  new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { style: 'long', type: 'conjunction' }).format(names);
