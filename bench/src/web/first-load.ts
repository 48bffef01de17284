import type { Browser } from './browser.ts'
import { settled } from './browser.ts'
import type { Figure } from './figure.ts'
import { gzipSync } from 'node:zlib'

/** Asked: the first page loads no more script than this, as it goes over a network. */
const ASKED_KB = 200

/** Bytes of the scripts that the first page loads, plain and as gzip would send them. */
export async function measureFirstLoad(browser: Browser): Promise<readonly Figure[]> {
  const { page, close } = await browser.open('/')
  await settled(page)
  const scripts = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  )
  const bodies: Buffer[] = []
  for (const address of scripts.filter((name) => name.endsWith('.js')))
    bodies.push(Buffer.from(await (await fetch(address)).arrayBuffer()))
  await close()
  const kB = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0) / 1000
  return [
    {
      what: 'script of the first page, gzip',
      value: kB(bodies.map((body) => gzipSync(body).length)),
      asked: ASKED_KB,
      unit: 'kB',
    },
    {
      what: 'script of the first page, plain',
      value: kB(bodies.map((body) => body.length)),
      unit: 'kB',
    },
  ]
}
