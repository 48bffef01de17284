import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { faint, sideways, violations } from './testing/accessible.ts'
import { describeInBrowser, type Stage } from './testing/browser.ts'
import { visits, type Visit } from './testing/pages.ts'

const LANGUAGES = ['nl', 'en'] as const

type Language = (typeof LANGUAGES)[number]

type Find = (page: Page) => Promise<readonly string[]>

/** What is looked at on a page in turn, without loading it anew. */
const LOOKS: Readonly<Record<string, Find>> = {
  light: violations,
  dark: async (page) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    return faint(page)
  },
  // The system draws the colours then, and axe reads those of the page.
  'in forced colours': async (page) => {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
    return violations(page, ['color-contrast'])
  },
  // What readers may set (WCAG 1.4.12).
  'widely spaced': async (page) => {
    await page.emulateMedia({ forcedColors: 'none' })
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      )
      document.adoptedStyleSheets = [sheet]
    })
    return sideways(page)
  },
  // 1280 pixels at 400 % (WCAG 1.4.10).
  'at 320 pixels': async (page) => {
    await page.evaluate(() => {
      document.adoptedStyleSheets = []
    })
    await page.setViewportSize({ width: 320, height: 640 })
    return sideways(page)
  },
}

/** What depends on the words too, which the other language has of its own. */
const LOOKS_AT_WORDS = ['light', 'dark', 'widely spaced', 'at 320 pixels']

/** What is found in the looks of a language, each with the name of its look. */
async function inEachLook(page: Page, language: Language): Promise<readonly string[]> {
  const all: string[] = []
  for (const [look, find] of Object.entries(LOOKS)) {
    if (language === 'en' && !LOOKS_AT_WORDS.includes(look)) continue
    all.push(...(await find(page)).map((what) => `${look}: ${what}`))
  }
  return all
}

/** What is found on each page, by its name; pages where nothing is found are left out. */
async function findings(
  stage: Stage,
  pages: readonly Visit[],
  language: Language,
): Promise<Record<string, readonly string[]>> {
  const all: Record<string, readonly string[]> = {}
  for (const { name, path } of pages) {
    const { page, faults, close } = await stage.open(path, { language })
    const found = [...(await inEachLook(page, language)), ...faults]
    if (found.length > 0) all[name] = found
    await close()
  }
  return all
}

describeInBrowser('every page', (stage) => {
  test.each(LANGUAGES)(
    'can be used by everyone, as far as a program can tell, in every look: %s',
    async (language) => {
      const pages = await visits(stage().served)
      expect(await findings(stage(), pages, language)).toEqual({})
    },
    600_000,
  )
})

describeInBrowser(
  'an empty app',
  (stage) => {
    test.each(LANGUAGES)(
      'says what to do: %s',
      async (language) => {
        const paths = ['/', '/statements', '/review', '/actors', '/about']
        const pages = paths.map((path) => ({ name: path, path }))
        expect(await findings(stage(), pages, language)).toEqual({})
      },
      120_000,
    )
  },
  'empty',
)
