import {BlockList, isIP} from 'node:net';

/** Without the port, the brackets and the IPv4-in-IPv6 form that a dual-stack socket gives. */
const bare = (text: string): string => {
  const address = /^\[([^\]]+)\]/.exec(text)?.[1] ?? (text.split(':').length === 2 ? text.split(':')[0]! : text);
  return address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
};

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 4 ? 'ipv4' : 'ipv6');

const ranges = (proxies: string[]): BlockList => {
  const list = new BlockList();
  for (const proxy of proxies) {
    const [address = '', bits] = proxy.split('/');
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  return list;
};

/**
 * Finds the address that a request came from: the socket's, or what the nearest listed proxies say of it.
 * @param proxies addresses or CIDR ranges whose `X-Forwarded-For` is believed.
 */
export const addressFinder = (proxies: string[]) => {
  const trusted = ranges(proxies);
  const isTrusted = (address: string): boolean => isIP(address) > 0 && trusted.check(address, familyOf(address));
  return (socket: string | undefined, forwarded: string | null): string => {
    let address = bare(socket ?? '');
    if (!forwarded || proxies.length === 0) return address;
    // from the right: what stands further left was written by whoever called, and may be invented
    const hops = forwarded.split(',');
    while (hops.length > 0 && isTrusted(address)) {
      const hop = bare(hops.pop()!.trim());
      if (isIP(hop) === 0) break;
      address = hop;
    }
    return address;
  };
};

const groupsOf = (text: string): string[] => (text ? text.split(':') : []);

/**
 * The part of an address that one household or provider's customer shares: /24 of IPv4, /48 of IPv6. Without an address
 * everybody is one caller.
 */
export const prefixOf = (address: string): string => {
  const family = isIP(address);
  if (family === 0) return 'unknown';
  if (family === 4) return `${address.slice(0, address.lastIndexOf('.'))}.0/24`;
  const [head = '', tail] = address.split('::');
  const first = groupsOf(head);
  const last = tail === undefined ? [] : groupsOf(tail);
  const zeros = Array.from({length: Math.max(0, 8 - first.length - last.length)}, () => '0');
  const all = [...first, ...zeros, ...last].slice(0, 3);
  return `${all.map((group) => parseInt(group, 16).toString(16)).join(':')}::/48`;
};
