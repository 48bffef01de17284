import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { launchChromium } from '@volgens/bench/running'
import { serveRecord, type Served } from './served.ts'

/** How somebody looks at the app. */
export interface Look {
  readonly theme?: 'light' | 'dark'
  readonly language?: 'nl' | 'en'
  readonly width?: number
  readonly height?: number
  /** Other wishes of the browser: forced colours, reduced motion. */
  readonly context?: BrowserContextOptions
}

/** A browser with a server behind it. */
export interface Stage {
  readonly served: Served
  /** A page at an address of the app; it has faults where the app asks outside, logs errors or breaks its policy. */
  open(path: string, look?: Look): Promise<Opened>
}

interface Opened {
  readonly page: Page
  /** Errors of scripts, refused by the policy, and requests to elsewhere: none, in every test. */
  readonly faults: readonly string[]
  close(): Promise<void>
}

/** Tests in Chromium, with a server of their own that is stopped at the end; skipped where there is no Chromium. */
export function describeInBrowser(
  title: string,
  tests: (stage: () => Stage) => void,
  what: 'example' | 'empty' = 'example',
): void {
  describe.skipIf(inject('exampleRecord') === undefined)(title, () => {
    let browser: Browser
    let served: Served
    beforeAll(async () => {
      served = await serveRecord(what)
      browser = await launchChromium()
    }, 120_000)
    afterAll(async () => {
      await browser.close()
      await served.stop()
    })
    tests(() => ({ served, open: (path, look) => openPage(browser, served, path, look) }))
  })
}

async function openPage(
  browser: Browser,
  { url }: Served,
  path: string,
  { theme = 'light', language = 'nl', width = 1280, height = 900, context: wishes }: Look = {},
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    // What moves is never in the same place twice.
    reducedMotion: 'reduce',
    ...wishes,
  })
  // Sooner than the test itself, so that it says what it waited for.
  context.setDefaultTimeout(40_000)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    // That an answer is a 4xx is said by the test that asks for it.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(message.text())
  })
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url))
      faults.push(`asks ${request.url()}`)
  })
  await page.goto(`${url}${path}`)
  await settled(page)
  return { page, faults, close: () => context.close() }
}

/** Until the page has what it asked for and its fonts. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1, main [role=alert]').first().waitFor()
  // A page may ask for several things.
  await page.locator('html:not(:has(.loading))').waitFor({ state: 'attached' })
  await page.evaluate(() => document.fonts.ready)
}
