import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkUrl } from '../../../src/sources/fetch/check-url.ts';
import { isPublicAddress } from '../../../src/sources/fetch/public-address.ts';

type Octets = readonly [number, number, number, number];

const octet = fc.nat(255);
const privateV4: fc.Arbitrary<Octets> = fc.oneof(
  fc.tuple(fc.constantFrom(0, 10, 127, 224, 239, 240, 255), octet, octet, octet),
  fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
  fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
  fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
  fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), octet, octet),
  fc.tuple(fc.constant(198), fc.constantFrom(18, 19), octet, octet),
);

const hex = (number: number): string => number.toString(16);
const pair = (high: number, low: number): string => hex(high * 256 + low);

/** Every way that a URL has to write the same IPv4 address, alone or inside an IPv6 address. */
const SPELLINGS: readonly ((ip: Octets) => string)[] = [
  ([a, b, c, d]) => `${a}.${b}.${c}.${d}`,
  ([a, b, c, d]) => `${a}.${b}.${c}.${d}.`,
  ([a, b, c, d]) => String(((a * 256 + b) * 256 + c) * 256 + d),
  ([a, b, c, d]) => `0x${hex(((a * 256 + b) * 256 + c) * 256 + d)}`,
  ([a, b, c, d]) => `0${a.toString(8)}.0x${hex(b)}.${c * 256 + d}`,
  ([a, b, c, d]) => `${a}.${(b * 256 + c) * 256 + d}`,
  ([a, b, c, d]) => `%${hex(`${a}`.charCodeAt(0))}${`${a}`.slice(1)}.${b}.${c}.${d}`,
  ([a, b, c, d]) => `[::ffff:${a}.${b}.${c}.${d}]`,
  ([a, b, c, d]) => `[0:0:0:0:0:FFFF:${pair(a, b)}:${pair(c, d)}]`,
  ([a, b, c, d]) => `[::${a}.${b}.${c}.${d}]`,
  ([a, b, c, d]) => `[64:ff9b::${a}.${b}.${c}.${d}]`,
  ([a, b, c, d]) => `[64:ff9b:1::${pair(a, b)}:${pair(c, d)}]`,
  ([a, b, c, d]) => `[2002:${pair(a, b)}:${pair(c, d)}::1]`,
  ([a, b, c, d]) => `[2001:0:808:808:0:ffff:${pair(255 - a, 255 - b)}:${pair(255 - c, 255 - d)}]`,
];

test('case 1: no private address is let through in any spelling', () => {
  fc.assert(
    fc.property(privateV4, fc.constantFrom(...SPELLINGS), (ip, spell) => {
      const checked = checkUrl(`http://${spell(ip)}/feed`, new Set());
      expect(checked).toMatchObject({ ok: false, failure: { reason: 'private-address' } });
    }),
    { numRuns: 2_000 },
  );
});

test('an address of IPv6 outside 2000::/3 is never public', () => {
  const outside = fc
    .tuple(
      fc.nat(0xffff).filter((first) => first < 0x2000 || first > 0x3fff),
      fc.array(fc.nat(0xffff), { minLength: 7, maxLength: 7 }),
    )
    .map(([first, rest]) => [first, ...rest].map(hex).join(':'))
    .filter((address) => !address.startsWith('64:ff9b:0:0:0:0:'));
  fc.assert(fc.property(outside, (address) => !isPublicAddress(address)));
});

test.each([
  '8.8.8.8',
  '193.110.100.1',
  '2a00:1450:4001:800::200e',
  '2606:4700::6810:1',
  '::ffff:8.8.8.8',
  '64:ff9b::8.8.8.8',
])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each(['', 'localhost', '8.8.8', '8.8.8.8.8', '[::1]', '010.0.0.1', 'fe80::1%eth0', '8.8.8.8 '])(
  'what is no address is not public: "%s"',
  (text) => {
    expect(isPublicAddress(text)).toBe(false);
  },
);
