import { markets } from './markets.ts';
import { places } from './places.ts';

type Parents = ReadonlyMap<string, readonly string[]>;

const regionParents: Parents = new Map(places.map(({ region, within }) => [region, within]));

const marketParents: Parents = new Map(markets.map(({ id, parent }) => [id, parent === undefined ? [] : [parent]]));

const reaches = (parents: Parents, inner: string, outer: string): boolean =>
  inner === outer || (parents.get(inner) ?? []).some((parent) => reaches(parents, parent, outer));

/** Whether a region is the other one or lies in it: CN in APAC, all of them in WW. */
export const isWithin = (region: string, other: string): boolean => reaches(regionParents, region, other);

/** Whether a market is the other one or a part of it: cloud infrastructure of cloud. */
export const isWithinMarket = (id: string, other: string): boolean => reaches(marketParents, id, other);
