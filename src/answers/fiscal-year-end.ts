import { companyById } from '../lexicon/resolve.ts';

/** The month (1–12) in which the fiscal year of the companies asked about ends; December where they differ or none is named. */
export const fiscalYearEnd = (companies: readonly string[]): number => {
  const ends = new Set(companies.map((id) => companyById(id)?.fiscalYearEnd ?? 12));
  const [end = 12] = ends;
  return ends.size === 1 ? end : 12;
};
