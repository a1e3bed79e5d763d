import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** A webhook's address leads somewhere that it must not lead to. */
export class ForbiddenTarget extends Error {
  override readonly name = 'ForbiddenTarget';
}

/** All addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

const resolveAll: Resolve = (host) => lookup(host, { all: true, order: 'verbatim' });

/**
 * Networks that are no part of the public internet: this machine, private networks, link-local ones (where clouds keep
 * the credentials of their machines), multicast, documentation, and IPv6 forms that carry an IPv4 address inside.
 * https://www.iana.org/assignments/iana-ipv4-special-registry and …/iana-ipv6-special-registry
 */
const networks = {
  4: `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
    192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24
    203.0.113.0/24 224.0.0.0/3`,
  6: `::/96 ::ffff:0:0/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 5f00::/16
    fc00::/7 fe80::/9 ff00::/8`,
};

/** A list for each family: in one, IPv4 addresses would all be part of ::ffff:0:0/96. */
const forbidden = { 4: blockList(4), 6: blockList(6) };

function blockList(family: 4 | 6): BlockList {
  const list = new BlockList();
  for (const network of networks[family].split(/\s+/)) {
    const [address = '', bits] = network.split('/');
    list.addSubnet(address, Number(bits), `ipv${family}`);
  }
  return list;
}

function isPublic({ address, family }: LookupAddress): boolean {
  if (address.includes('%')) return false;
  return family === 6 ? !forbidden[6].check(address, 'ipv6') : !forbidden[4].check(address, 'ipv4');
}

/** The host of a URL as resolvers take it: an IPv6 address without its brackets. */
const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

/**
 * What is wrong with a URL that a webhook shall have, as far as it can be told without asking the network.
 * @param local whether addresses of this machine and networks around it, and plain HTTP, are allowed
 */
export function faultOfTarget(url: URL, local: boolean): string | undefined {
  if (url.username || url.password) return 'It must not hold a name or a password.';
  if (local) return url.protocol === 'https:' || url.protocol === 'http:' ? undefined : 'It must begin with https://.';
  if (url.protocol !== 'https:') return 'It must begin with https://.';
  const host = hostOf(url);
  const family = isIP(host);
  if (family !== 0 && !isPublic({ address: host, family })) return 'It must be reachable on the public internet.';
  return /(^|\.)(localhost|local|internal)\.?$/i.test(host)
    ? 'It must be reachable on the public internet.'
    : undefined;
}

/**
 * The address to connect to: the URL's host is resolved once, and every address it has must be public, so that neither a
 * name with one private address among others nor a second answer of its name server leads inside.
 * @throws ForbiddenTarget, or the resolver's own error
 */
export async function checkedAddress(url: URL, local: boolean, resolve: Resolve = resolveAll): Promise<LookupAddress> {
  const fault = faultOfTarget(url, local);
  if (fault) throw new ForbiddenTarget(fault);
  const host = hostOf(url);
  const family = isIP(host);
  const addresses = family === 0 ? await resolve(host) : [{ address: host, family }];
  const [first] = addresses;
  if (first && (local || addresses.every(isPublic))) return first;
  throw new ForbiddenTarget('It must be reachable on the public internet.');
}
