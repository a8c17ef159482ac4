import ipaddr from 'ipaddr.js';

/**
 * Whether an address belongs to the open Internet. What is not plainly public is not: loopback,
 * private, link-local (the clouds' metadata), carrier, multicast, reserved, and every way to write
 * one of these inside IPv6.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  if (parsed.kind() === 'ipv4') return true;
  // Only what is handed out as global today, less the nets inside it that lead elsewhere.
  return parsed.match(GLOBAL) && !HIDDEN.some((net) => parsed.match(net));
}

const GLOBAL = ipaddr.parseCIDR('2000::/3');
const HIDDEN = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'].map((net) =>
  ipaddr.parseCIDR(net),
);
