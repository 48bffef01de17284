import { articlesIn } from '@volgens/intake'
import { expect, test } from 'vitest'
import { madePages } from './made-pages.ts'

test('saved pages with other words are articles, no two alike', async () => {
  const pages = madePages(60, 200)
  const texts = new Set<string>()
  const addresses = new Set<string>()
  for (const [number, page] of pages.entries()) {
    const chunks = async function* () {
      yield await Promise.resolve(new TextEncoder().encode(page))
    }
    for await (const found of articlesIn({ name: `${number}.html`, chunks })) {
      if ('fault' in found) throw found.fault
      texts.add(found.article.text)
      addresses.add(found.article.url ?? found.name)
    }
  }
  expect(texts.size).toBe(60)
  expect(addresses.size).toBe(60)
  expect(madePages(60, 200)).toEqual(pages)
}, 120_000)
