import { describe, expect, test } from 'vitest'
import { isNotPublic, rangesOf } from './address-ranges.ts'

describe('not globally reachable', () => {
  // The first and last address of each block, and those just outside.
  test.each([
    ['0.0.0.0', '0.255.255.255', '', '1.0.0.0'],
    ['10.0.0.0', '10.255.255.255', '9.255.255.255', '11.0.0.0'],
    ['100.64.0.0', '100.127.255.255', '100.63.255.255', '100.128.0.0'],
    ['127.0.0.0', '127.255.255.255', '126.255.255.255', '128.0.0.0'],
    ['169.254.0.0', '169.254.255.255', '169.253.255.255', '169.255.0.0'],
    ['172.16.0.0', '172.31.255.255', '172.15.255.255', '172.32.0.0'],
    ['192.0.0.0', '192.0.0.255', '191.255.255.255', '192.0.1.0'],
    ['192.0.2.0', '192.0.2.255', '192.0.1.255', '192.0.3.0'],
    ['192.88.99.0', '192.88.99.255', '192.88.98.255', '192.88.100.0'],
    ['192.168.0.0', '192.168.255.255', '192.167.255.255', '192.169.0.0'],
    ['198.18.0.0', '198.19.255.255', '198.17.255.255', '198.20.0.0'],
    ['198.51.100.0', '198.51.100.255', '198.51.99.255', '198.51.101.0'],
    ['203.0.113.0', '203.0.113.255', '203.0.112.255', '203.0.114.0'],
    ['224.0.0.0', '255.255.255.255', '223.255.255.255', ''],
    ['::', '1fff:ffff::ffff', '', '2000::'],
    ['2001::', '2001:1ff:ffff::1', '2000:ffff::1', '2001:200::'],
    ['2001:db8::', '2001:db8:ffff::1', '2001:db7:ffff::1', '2001:db9::'],
    ['2002::', '2002:ffff::1', '2001:ffff::1', '2003::'],
    ['3fff::', '3fff:fff:ffff::1', '3ffe:ffff::1', '3fff:1000::'],
    ['4000::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', '3fff:ffff::1', ''],
    ['fc00::', 'fdff:ffff::1', '', ''],
    ['fe80::', 'febf:ffff::1', '', ''],
    ['ff00::', 'ff0e::1', '', ''],
    ['::ffff:8.8.8.8', '64:ff9b::808:808', '', '2606:4700:4700::1111'],
  ])('%s to %s', (first, last, before, after) => {
    expect([first, last].map(isNotPublic)).toEqual([true, true])
    for (const outside of [before, after])
      if (outside !== '') expect([outside, isNotPublic(outside)]).toEqual([outside, false])
  })
})

describe('ranges', () => {
  test('hold what is in them, IPv4 and IPv6 apart', () => {
    const allowed = rangesOf(['10.1.0.0/16', '192.168.1.20', 'fd00::/8', '::ffff:0:0/96'])
    for (const inside of ['10.1.255.255', '192.168.1.20', 'fd12::1', '::ffff:1.2.3.4'])
      expect([inside, allowed(inside)]).toEqual([inside, true])
    for (const outside of ['10.2.0.0', '192.168.1.21', 'fe80::1', '1.2.3.4', '::10.1.0.1', 'a', ''])
      expect([outside, allowed(outside)]).toEqual([outside, false])
    expect(rangesOf(['10.0.0.0/8'])('::ffff:10.0.0.1')).toBe(false)
  })

  test.each([
    '',
    '10/8',
    '10.0.0.0/33',
    '10.0.0.0/',
    '10.0.0.0/-1',
    '::/129',
    'localhost',
    '0x7f.1',
  ])('are not %j', (range) => {
    expect(() => rangesOf([range])).toThrow(expect.objectContaining({ code: 'bad-range' }))
  })
})
