import { describe, expect, test } from 'vitest'
import { readRobots } from './robots-rules.ts'

const SITE = new URL('https://krant.example/robots.txt')

const read = (...lines: string[]) => {
  const { refusal, delayMs } = readRobots(SITE, lines.join('\n'))
  return { delayMs, at: (path: string) => refusal(new URL(path, SITE)) }
}

describe('robots.txt', () => {
  test('refuses by the longest rule, and gives its line', () => {
    const { at } = read('User-agent: *', 'Disallow: /archief # niet', 'Allow: /archief/2022')
    expect(at('/archief/2021')).toBe('Disallow: /archief')
    expect(at('/archief/2022/brug')).toBeUndefined()
    expect(at('/nieuws')).toBeUndefined()
  })

  test('reads the group of our name before that of all', () => {
    const { at, delayMs } = read(
      ...['User-agent: *', 'Disallow: /', 'Crawl-delay: 30', ''],
      ...['User-agent: Bladeraar', 'Sitemap: https://krant.example/a.xml', 'User-agent: VOLGENS/2'],
      ...['Disallow: /*?druk', 'Disallow: /*.pdf$', 'Crawl-delay: 2.5'],
    )
    expect(at('/nieuws')).toBeUndefined()
    expect(at('/nieuws?druk=1')).toBe('Disallow: /*?druk')
    expect(at('/krant.pdf')).toBe('Disallow: /*.pdf$')
    expect(at('/krant.pdf?a')).toBeUndefined()
    expect(delayMs).toBe(2500)
  })

  test('joins groups of one name, and takes a name for what it is', () => {
    const { at } = read(
      ...['User-agent: volgens', 'Disallow: /a', 'User-agent: volgens-anders', 'Disallow: /b'],
      ...['User-agent: volgens', 'Disallow: /c'],
    )
    expect(['/a', '/b', '/c'].map((path) => at(path) !== undefined)).toEqual([true, false, true])
  })

  test.each([
    '',
    '<!doctype html><p>Disallow: /',
    'User-agent: *\nDisallow:',
    'Disallow: /',
    '\0\n::',
  ])('without rules for us allows all: %j', (text) => {
    expect(readRobots(SITE, text)).toMatchObject({ refusal: expect.any(Function) as unknown })
    expect(readRobots(SITE, text).refusal(new URL('/a', SITE))).toBeUndefined()
  })
})

describe('a hostile robots.txt of 500 kB is read in time', () => {
  const agents = Array.from({ length: 15_000 }, (_, at) => `User-agent: a${at}`)
  const rules = Array.from({ length: 15_000 }, (_, at) => `Disallow: /${at}`)
  const long = new URL(`/${'a'.repeat(2000)}`, SITE)
  test.each([
    ['many agents with many rules', [...agents, 'User-agent: *', ...rules].join('\n')],
    ['many stars', `User-agent: *\nDisallow: ${'*'.repeat(500_000)}b`],
    ['stars between letters', `User-agent: *\nDisallow: ${'*a'.repeat(250_000)}b`],
    ['many rules with stars', `User-agent: *\n${'Disallow: /*a*a*a*a*b\n'.repeat(20_000)}`],
    ['many spaces', `User-agent: *\nDisallow: ${' '.repeat(500_000)}b`],
    ['many spaces before nothing', `${' '.repeat(500_000)}`],
    ['one field without an end', 'a'.repeat(500_000)],
    ['many fields', 'a:'.repeat(250_000)],
  ])('%s', (_name, text) => {
    const start = performance.now()
    readRobots(SITE, text).refusal(long)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
