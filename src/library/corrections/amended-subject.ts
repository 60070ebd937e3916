import type { Subject } from '../../claims/claim.ts';
import { resolveCompany } from '../../lexicon/resolve.ts';
import { plainText } from './plain-text.ts';

const companySubject = (name: string): Subject | null => {
  const found = resolveCompany(name);
  if (found === null) return null;
  return { type: 'company', id: found.id, ...(found.part === null ? {} : { part: found.part }) };
};

const groupSubject = (names: readonly unknown[]): Subject | null => {
  const ids = names.flatMap((name) => (typeof name === 'string' ? (resolveCompany(name)?.id ?? []) : []));
  return names.length > 1 && ids.length === names.length ? { type: 'group', ids } : null;
};

const otherSubject = (raw: unknown): Subject | null => {
  if (typeof raw !== 'object' || raw === null || !('other' in raw)) return null;
  const name = plainText(raw.other, 80);
  return name === null ? null : { type: 'other', name };
};

/** Whom an amended claim is about, as a person wrote it; null where that is nobody known. */
export const amendedSubject = (raw: unknown): Subject | null => {
  if (raw === 'market') return { type: 'market' };
  if (typeof raw === 'string') return companySubject(raw);
  return Array.isArray(raw) ? groupSubject(raw) : otherSubject(raw);
};
