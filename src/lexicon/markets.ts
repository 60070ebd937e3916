import type { Market } from './market.ts';
import { cloudMarkets } from './markets/cloud.ts';
import { deviceMarkets } from './markets/devices.ts';
import { hardwareMarkets } from './markets/hardware.ts';
import { mobilityMarkets } from './markets/mobility.ts';
import { softwareMarkets } from './markets/software.ts';

/** Every market that is told from another one. */
export const markets: readonly Market[] = [
  ...cloudMarkets,
  ...softwareMarkets,
  ...deviceMarkets,
  ...hardwareMarkets,
  ...mobilityMarkets,
];
