import type { Company } from './company.ts';
import { carrierCompanies } from './companies/carriers.ts';
import { chipCompanies } from './companies/chips.ts';
import { cloudCompanies } from './companies/cloud.ts';
import { commerceCompanies } from './companies/commerce.ts';
import { componentCompanies } from './companies/components.ts';
import { deviceCompanies } from './companies/devices.ts';
import { energyCompanies } from './companies/energy.ts';
import { householdCompanies } from './companies/household.ts';
import { internetCompanies } from './companies/internet.ts';
import { itCompanies } from './companies/it.ts';
import { mediaCompanies } from './companies/media.ts';
import { mobilityCompanies } from './companies/mobility.ts';
import { networkCompanies } from './companies/networks.ts';
import { softwareCompanies } from './companies/software.ts';
import { supplierCompanies } from './companies/suppliers.ts';

/** Every company that is told from another one. */
export const companies: readonly Company[] = [
  ...cloudCompanies,
  ...softwareCompanies,
  ...internetCompanies,
  ...networkCompanies,
  ...deviceCompanies,
  ...chipCompanies,
  ...mobilityCompanies,
  ...supplierCompanies,
  ...energyCompanies,
  ...componentCompanies,
  ...householdCompanies,
  ...itCompanies,
  ...mediaCompanies,
  ...commerceCompanies,
  ...carrierCompanies,
];
