import ipaddr from 'ipaddr.js';

/**
 * Whether a numeric address is one that anybody on the internet reaches: no private, loopback, link-local, multicast or
 * reserved one, in whatever notation, and none of these behind IPv6.
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return parsed.range() === 'unicast';
};

/** Whether an address is this machine's own. */
export const isLoopbackAddress = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
