import { medians } from '../web/figure.ts'
import { openBrowser, settled, type Browser } from '../web/browser.ts'
import type { View } from './requests.ts'

/** Milliseconds from the last answer to the last change that is painted; the middle one of all times. */
export interface Drawn {
  readonly view: string
  readonly time: number
}

/** Draws each view so many times in a page of its own, after once that warms up. */
export async function drawViews(
  url: string,
  views: readonly View[],
  times: number,
): Promise<Drawn[]> {
  const browser = await openBrowser(url)
  const all: Drawn[] = []
  try {
    for (const { name, page } of views) {
      await draw(browser, page)
      const { time } = await medians(times, async () => ({ time: await draw(browser, page) }))
      all.push({ view: name, time })
    }
    return all
  } finally {
    await browser.close()
  }
}

/** What is still drawn so long after all is there would be seen as late. */
const AFTER_MS = 1000

async function draw(browser: Browser, path: string): Promise<number> {
  const { page, close } = await browser.open(path)
  await settled(page)
  await page.waitForTimeout(AFTER_MS)
  const time = await page.evaluate(() => {
    const answers = performance
      .getEntriesByType('resource')
      // The shapes of countries too.
      .filter((entry) => (entry as PerformanceResourceTiming).initiatorType === 'fetch')
    const last = Math.max(
      ...answers.map((entry) => (entry as PerformanceResourceTiming).responseEnd),
    )
    return window.seen.changed - last
  })
  await close()
  return time
}
