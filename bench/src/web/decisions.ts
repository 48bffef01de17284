import type { Page } from 'playwright-core'
import { settled, type Browser } from './browser.ts'
import { medians, type Figure } from './figure.ts'

/** Milliseconds from the key until the next item is painted. */
const ASKED = 100
const DECISIONS = 5

/** How soon a decision is seen in review, at full speed and with a slow processor. */
export async function measureDecisions(browser: Browser, runs: number): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const slowed of [1, 4]) {
    const { slowest } = await medians(runs, () => measure(browser, slowed))
    figures.push({
      what: `a decision is seen${slowed === 1 ? '' : `, ${slowed} × slower`}`,
      value: slowest,
      unit: 'ms',
      ...(slowed === 1 ? { asked: ASKED } : {}),
    })
  }
  return figures
}

async function measure(browser: Browser, slowed: number) {
  const { page, close } = await browser.open('/review?dossier=1', slowed)
  await page.evaluate(() => localStorage.setItem('volgens.reviewer', 'Noor'))
  await page.reload()
  await settled(page)
  const times: number[] = []
  for (let i = 0; i < DECISIONS; i++) times.push(await decide(page))
  await close()
  return { slowest: Math.max(...times) }
}

/** Confirms what is shown; the time from the key until other words are painted. */
async function decide(page: Page): Promise<number> {
  await page.locator('article blockquote').first().waitFor()
  await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement
    const words = () => main.querySelector('article blockquote')?.textContent
    const before = words()
    const done = new Promise<number>((resolve) => {
      addEventListener(
        'keydown',
        ({ timeStamp }) => {
          const look = () => {
            if (words() === before || words() === undefined) requestAnimationFrame(look)
            // The frame in which it is there has been painted when the next one begins.
            else requestAnimationFrame(() => resolve(performance.now() - timeStamp))
          }
          requestAnimationFrame(look)
        },
        { capture: true, once: true },
      )
    })
    Object.assign(window, { done })
  })
  await page.keyboard.press('y')
  const time = await page.evaluate(() => (window as never as { done: Promise<number> }).done)
  await page.waitForLoadState('networkidle')
  return time
}
