import type { Company } from './company.ts';
import { cloudCompanies } from './companies/cloud.ts';

/** Every company that is told from another one. */
export const companies: readonly Company[] = [...cloudCompanies];
