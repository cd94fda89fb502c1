import { isPublic } from '../../../services/azure/public-address.ts';

/** Every range that is not public: its first address, its last one, and the public neighbours that it has. */
const RANGES: readonly (readonly [string, string, string, ...string[]])[] = [
  ['this network', '0.0.0.0', '0.255.255.255', '1.0.0.0'],
  ['private, 10', '10.0.0.0', '10.255.255.255', '9.255.255.255', '11.0.0.0'],
  ['shared by carriers', '100.64.0.0', '100.127.255.255', '100.63.255.255', '100.128.0.0'],
  ['loopback', '127.0.0.0', '127.255.255.255', '126.255.255.255', '128.0.0.0'],
  ['of Azure itself', '168.63.129.16', '168.63.129.16', '168.63.129.15', '168.63.129.17'],
  ['link-local, with the metadata of machines', '169.254.0.0', '169.254.255.255', '169.253.255.255', '169.255.0.0'],
  ['private, 172', '172.16.0.0', '172.31.255.255', '172.15.255.255', '172.32.0.0'],
  ['protocol assignments', '192.0.0.0', '192.0.0.255', '191.255.255.255', '192.0.1.0'],
  ['documentation, 192', '192.0.2.0', '192.0.2.255', '192.0.1.255', '192.0.3.0'],
  ['private, 192', '192.168.0.0', '192.168.255.255', '192.167.255.255', '192.169.0.0'],
  ['benchmarks', '198.18.0.0', '198.19.255.255', '198.17.255.255', '198.20.0.0'],
  ['documentation, 198', '198.51.100.0', '198.51.100.255', '198.51.99.255', '198.51.101.0'],
  ['documentation, 203', '203.0.113.0', '203.0.113.255', '203.0.112.255', '203.0.114.0'],
  ['multicast and reserved', '224.0.0.0', '255.255.255.255', '223.255.255.255'],
  ['unspecified, loopback and IPv4-compatible', '::', '::ffff:ffff', '::1:0:0:0'],
  ['IPv4-translated', '::ffff:0:0:0', '::ffff:0:ffff:ffff'],
  ['NAT64', '64:ff9b::', '64:ff9b::ffff:ffff', '64:ff9b:0:1::'],
  ['local NAT64', '64:ff9b:1::', '64:ff9b:1:ffff:ffff:ffff:ffff:ffff', '64:ff9b:2::'],
  ['discard and dummy', '100::', '100::1:ffff:ffff:ffff:ffff', '100:0:0:2::'],
  ['protocol assignments of IPv6, Teredo among them', '2001::', '2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff', '2001:200::'],
  ['documentation of IPv6', '2001:db8::', '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff', '2001:db7::', '2001:db9::'],
  ['6to4', '2002::', '2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff', '2003::'],
  ['newer documentation of IPv6', '3fff::', '3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff', '3ffe::', '3fff:1000::'],
  ['segment routing', '5f00::', '5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff', '5f01::'],
  ['unique local', 'fc00::', 'fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'fbff::', 'fe00::'],
  ['link-local and site-local of IPv6', 'fe80::', 'feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'fe7f::'],
  ['multicast of IPv6', 'ff00::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
];

describe.each(RANGES)('the range %s', (_, first, last, ...neighbours) => {
  test('is private from its first address to its last', () => {
    expect([first, last].map(isPublic)).toEqual([false, false]);
  });

  test('ends there', () => {
    expect(neighbours.filter((address) => !isPublic(address))).toEqual([]);
  });
});

test.each([
  ['::ffff:127.0.0.1', false],
  ['::ffff:7f00:1', false],
  ['0:0:0:0:0:ffff:10.1.2.3', false],
  ['::FFFF:169.254.169.254', false],
  ['::ffff:168.63.129.16', false],
  ['::ffff:40.74.100.129', true],
  ['::ffff:284a:6481', true],
  ['fe80::1%eth0', false],
  ['40.74.100.129', true],
  ['2603:1030:20e:3::23c', true],
])('%s is judged as what it is', (address, judged) => {
  expect(isPublic(address)).toBe(judged);
});
