import type { Page } from 'playwright-core'
import { settled, type Browser } from './browser.ts'
import { medians, type Figure } from './figure.ts'
import type { PageName, Served } from './served.ts'

/** How many times slower the processor is. */
const SLOWED = 4
/** Milliseconds; web.dev's bounds of good. */
const ASKED = { largestPaint: 2500, interaction: 200 }

/** What somebody does on a page: by real keys and clicks, for only those are timed. */
const DEEDS: Readonly<Record<PageName, (page: Page) => Promise<void>>> = {
  async dossier(page) {
    await page.getByRole('link', { name: 'Plak tekst' }).click()
    await page.keyboard.type('Wij gaan door')
    await page.getByRole('link', { name: 'Geef een adres' }).click()
    await page.keyboard.type('https')
  },
  async report(page) {
    for (const key of ['j', 'j', 'Enter', 'j', 'Escape']) await press(page, key)
    await page.getByRole('button', { name: /^Plaatsen/ }).click()
    await page.getByRole('link', { name: /^Het bericht zelf/ }).click()
  },
  async statements(page) {
    await page.getByRole('searchbox').last().click()
    await page.keyboard.type('president')
    await press(page, 'Enter')
    await settled(page)
    await page.getByRole('link', { name: 'Cijfers', exact: true }).last().click()
  },
  async review(page) {
    for (const key of ['j', 'j', 'k', 'e', 'Escape']) await press(page, key)
  },
  async overview(page) {
    for (const key of ['Tab', 'Tab', '?', 'Escape', 'PageDown']) await press(page, key)
  },
  async names(page) {
    for (const key of ['Tab', 'Tab', 'Tab']) await press(page, key)
    const views = page.locator('main .switch a')
    await views.last().click()
    await views.first().click()
  },
}

/** How soon each page shows most of what it has, and how soon it answers to what one does. */
export async function measurePages(
  browser: Browser,
  pages: Served['pages'],
  runs: number,
): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const name of Object.keys(pages) as PageName[]) {
    const found = await medians(runs, () => measurePage(browser, pages[name], DEEDS[name]))
    figures.push(
      {
        what: `${name}: largest paint (LCP)`,
        value: found.largestPaint,
        asked: ASKED.largestPaint,
        unit: 'ms',
      },
      {
        what: `${name}: slowest interaction (INP)`,
        value: found.interaction,
        asked: ASKED.interaction,
        unit: 'ms',
      },
    )
  }
  return figures.map((figure) => ({ ...figure, what: `${figure.what}, ${SLOWED} × slower` }))
}

async function measurePage(browser: Browser, path: string, deed: (page: Page) => Promise<void>) {
  const { page, close } = await browser.open(path, SLOWED)
  await settled(page)
  const largestPaint = await page.evaluate(() => window.seen.largestPaint)
  await deed(page)
  // Entries come when the frame after the input has been painted.
  await page.waitForTimeout(1000)
  const times = await page.evaluate(() => Object.values(window.seen.interactions))
  await close()
  if (times.length === 0) throw new Error(`${path}: no interaction was timed`)
  return { largestPaint, interaction: Math.max(...times) }
}

/** With time for what it does, as somebody who reads takes. */
async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await page.waitForTimeout(300)
}
