import type { Page } from 'playwright-core'
import { launchChromium } from '../chromium.ts'
import { observe } from './observe.ts'

/** A browser that goes to one server; nothing is kept from one page to the next. */
export interface Browser {
  /** slowed: how many times slower the processor is. */
  open(path: string, slowed?: number): Promise<Opened>
  close(): Promise<void>
}

interface Opened {
  readonly page: Page
  close(): Promise<void>
}

/** url: http://127.0.0.1:PORT */
export async function openBrowser(url: string): Promise<Browser> {
  const browser = await launchChromium()
  return {
    async open(path, slowed = 1) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        locale: 'nl-NL',
      })
      const page = await context.newPage()
      await page.addInitScript(observe)
      const session = await context.newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowed })
      await page.goto(url + path)
      return { page, close: () => context.close() }
    },
    close: () => browser.close(),
  }
}

/** Until the page has what it asked for and has drawn it. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor()
  await page.locator('html:not(:has(.loading))').waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
}
