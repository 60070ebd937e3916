import type { Place } from './place.ts';
import { americas } from './places/americas.ts';
import { asiaPacific } from './places/asia-pacific.ts';
import { europe } from './places/europe.ts';
import { groups } from './places/groups.ts';
import { middleEastAfrica } from './places/middle-east-africa.ts';

/** Where markets are: groups of countries, then countries. */
export const places: readonly Place[] = [...groups, ...asiaPacific, ...americas, ...europe, ...middleEastAfrica];
