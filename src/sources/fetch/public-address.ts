import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** The only part of IPv6 that is given out for the open internet (RFC 4291, IANA's registry of unicast addresses). */
const GLOBAL_UNICAST_V6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** Forms of IPv6 that lead to the IPv4 address in their last four bytes: mapped (RFC 4291) and NAT64 (RFC 6052). */
const V4_AT_THE_END = [ipaddr.IPv6.parseCIDR('::ffff:0:0/96'), ipaddr.IPv6.parseCIDR('64:ff9b::/96')];

/** Public by its number, but answered by the machine's own cloud: the Azure platform address. */
const PLATFORM_ADDRESSES: readonly string[] = ['168.63.129.16'];

/**
 * True for an address of the open internet, and for nothing else: loopback, private, link-local, shared, multicast,
 * documentation and reserved ranges are refused, and so are the tunnels (6to4, Teredo, v4-compatible), whatever is
 * embedded in them. The address is in the plain spelling of a URL's host or a DNS answer, without brackets.
 */
export function isPublicAddress(address: string): boolean {
  return isIP(address) !== 0 && isPublic(ipaddr.parse(address));
}

function isPublic(address: Address): boolean {
  if (address instanceof ipaddr.IPv4) {
    return address.range() === 'unicast' && !PLATFORM_ADDRESSES.includes(address.toString());
  }
  if (V4_AT_THE_END.some((range) => address.match(range))) {
    return isPublic(new ipaddr.IPv4(address.toByteArray().slice(12)));
  }
  return address.range() === 'unicast' && address.match(GLOBAL_UNICAST_V6);
}
