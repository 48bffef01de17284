import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { characterF1 } from './character-f1.ts'
import { readGoldenPages, scorePage } from './golden-pages.ts'

const folder = fileURLToPath(new URL('../../../../../corpus/pages', import.meta.url))
const pages = readGoldenPages(folder)
const floors = JSON.parse(readFileSync(`${folder}/baseline.json`, 'utf8')) as Record<string, number>

test.each(pages.map((page) => [page.slug, page] as const))(
  'corpus/pages/%s gives its body, headline and date',
  async (slug, page) => {
    const { f1, found } = await scorePage(page)
    expect(f1).toBeGreaterThanOrEqual(floors[slug] ?? 1)
    expect([found.title, found.published]).toEqual([page.expected.title, page.expected.published])
  },
)

test('every page has a floor, and every floor a page', () => {
  expect(Object.keys(floors)).toEqual(pages.map(({ slug }) => slug))
})

test.each([
  ['abcd', 'abcd', 1],
  ['', '', 1],
  ['abcd', '', 0],
  ['abcd', 'abxd', 0.75],
  ['ab', 'abcdef', 0.5],
  ['abc', 'cba', 1 / 3],
])('characters of %j and %j agree to %d', (found, expected, f1) => {
  expect(characterF1(found, expected)).toBeCloseTo(f1)
})
