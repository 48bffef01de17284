import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { inBothThemes, sideways, violations } from './testing/accessible.ts'
import { describeInBrowser, type Look } from './testing/browser.ts'
import { visits, type Visit } from './testing/pages.ts'

const LANGUAGES = ['nl', 'en'] as const

describeInBrowser('every page', (stage) => {
  let pages: readonly Visit[]
  beforeAll(async () => {
    pages = await visits(stage().served)
  })

  /** What a look at each page finds, by its name; pages where nothing is found are left out. */
  async function findings(
    look: Look,
    find: (page: Page) => Promise<readonly string[]>,
  ): Promise<Record<string, readonly string[]>> {
    const all: Record<string, readonly string[]> = {}
    for (const { name, path } of pages) {
      const { page, faults, close } = await stage().open(path, look)
      const found = [...(await find(page)), ...faults]
      if (found.length > 0) all[name] = found
      await close()
    }
    return all
  }

  test.each(LANGUAGES)(
    'can be used by everyone, as far as a program can tell, light and dark: %s',
    async (language) => {
      expect(await findings({ language }, inBothThemes)).toEqual({})
    },
    600_000,
  )

  test('has nothing cut off at 320 pixels, which is 1280 at 400 %', async () => {
    expect(await findings({ width: 320, height: 640 }, sideways)).toEqual({})
  }, 600_000)

  test('bears the spacing that readers may set (WCAG 1.4.12)', async () => {
    const spaced = async (page: Page) => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
        )
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
      })
      return sideways(page)
    }
    expect(await findings({}, spaced)).toEqual({})
  }, 600_000)

  // The system draws the colours then, and axe reads those of the page.
  test('is there in forced colours', async () => {
    const found = (page: Page) => violations(page, ['color-contrast'])
    expect(await findings({ context: { forcedColors: 'active' } }, found)).toEqual({})
  }, 600_000)
})

describeInBrowser(
  'an empty app',
  (stage) => {
    test.each(LANGUAGES)(
      'says what to do: %s',
      async (language) => {
        for (const path of ['/', '/statements', '/review', '/actors', '/about']) {
          const { page, faults, close } = await stage().open(path, { language })
          const found = [...(await inBothThemes(page)), ...faults]
          expect({ path, found }).toEqual({ path, found: [] })
          await close()
        }
      },
      120_000,
    )
  },
  'empty',
)
