import { cues as en } from '../locales/en/cues.ts';
import { cues as fr } from '../locales/fr/cues.ts';
import { cues as zh } from '../locales/zh/cues.ts';
import type { Language } from '../text/language.ts';
import type { Candidate } from './candidate.ts';
import type { FamilyId } from './families.ts';

const cuesOf = { en, fr, zh } as const;

/** The kind of profit that a normalised question asks for: gross, operating, net …; null where it names none. */
export const askedBasis = (text: string, language: Language, family: FamilyId | null): string | null => {
  if (family !== 'profit' && family !== 'profit-growth') return null;
  const { bases, spaced } = cuesOf[language];
  const edge = spaced ? String.raw`(?<![\p{L}])` : '';
  const end = spaced ? String.raw`(?![\p{L}])` : '';
  const met = Object.entries(bases).filter(([, sources]) =>
    new RegExp(`${edge}(?:${sources.join('|')})${end}`, 'iu').test(text),
  );
  return met.sort(([a], [b]) => b.length - a.length)[0]?.[0] ?? null;
};

/** Profit without a word on which is what the press calls net profit. */
export const isBasisAsked = ({ claim }: Candidate, asked: string | null): boolean =>
  asked === null || claim.basis === asked || (asked === 'net' && claim.basis === undefined);
