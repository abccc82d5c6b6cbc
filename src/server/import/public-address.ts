import {BlockList, isIPv4, isIPv6} from 'node:net';

/*
 * Which addresses are of the open internet: IANA's registries of special-purpose addresses, read as what is not for us.
 * https://www.iana.org/assignments/iana-ipv4-special-registry · https://www.iana.org/assignments/iana-ipv6-special-registry
 */

const closed4 = [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // carriers' own, and a metadata service
  '127.0.0.0/8', // loopback
  '168.63.129.16/32', // a cloud's own services
  '169.254.0.0/16', // link-local, and metadata services
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocols, and a metadata service
  '192.0.2.0/24', // documentation
  '192.31.196.0/24', // name servers' sink
  '192.52.193.0/24', // multicast tunnels
  '192.88.99.0/24', // relays of 6to4
  '192.168.0.0/16', // private
  '192.175.48.0/24', // name servers' sink
  '198.18.0.0/15', // measurements
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, and broadcast
];

/** Within the one block of unicast addresses that are given out: those that stand for another, or for nobody. */
const closed6 = [
  '2001::/23', // protocols, and tunnels that hold an IPv4 address (Teredo)
  '2001:db8::/32', // documentation
  '2002::/16', // tunnels that hold an IPv4 address (6to4)
  '2620:4f:8000::/48', // name servers' sink
  '3fff::/20', // documentation
];

const listOf = (ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', bits] = range.split('/');
    list.addSubnet(address, Number(bits), family);
  }
  return list;
};

const private4 = listOf(closed4, 'ipv4');
// all others hold loopback, link-local, unique-local, mapped and translated (NAT64) addresses
const given6 = listOf(['2000::/3'], 'ipv6');
const private6 = listOf(closed6, 'ipv6');

/** True for an address that anybody on the internet reaches and that stands for nothing else. */
export const isPublic = (address: string): boolean => {
  if (isIPv4(address)) return !private4.check(address, 'ipv4');
  return isIPv6(address) && given6.check(address, 'ipv6') && !private6.check(address, 'ipv6');
};
