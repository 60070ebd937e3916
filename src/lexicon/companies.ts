import type { Company } from './company.ts';
import { chipCompanies } from './companies/chips.ts';
import { cloudCompanies } from './companies/cloud.ts';
import { deviceCompanies } from './companies/devices.ts';
import { internetCompanies } from './companies/internet.ts';
import { mobilityCompanies } from './companies/mobility.ts';
import { networkCompanies } from './companies/networks.ts';
import { softwareCompanies } from './companies/software.ts';

/** Every company that is told from another one. */
export const companies: readonly Company[] = [
  ...cloudCompanies,
  ...softwareCompanies,
  ...internetCompanies,
  ...networkCompanies,
  ...deviceCompanies,
  ...chipCompanies,
  ...mobilityCompanies,
];
