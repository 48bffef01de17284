import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { describeInBrowser, type Look } from './testing/browser.ts'
import { visits, type Visit } from './testing/pages.ts'

/** What WCAG 2.2 AA asks and a program can tell, in words that lead to the place. */
async function violations(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  )
}

const LOOKS: readonly Required<Pick<Look, 'theme' | 'language'>>[] = [
  { theme: 'light', language: 'nl' },
  { theme: 'dark', language: 'en' },
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'nl' },
]

describeInBrowser('every page', (stage) => {
  let pages: readonly Visit[]
  beforeAll(async () => {
    pages = await visits(stage().served)
  })

  describe.each(LOOKS)('$theme, $language', (look) => {
    test('can be used by everyone, as far as a program can tell', async () => {
      for (const { name, path } of pages) {
        const { page, faults, close } = await stage().open(path, look)
        expect({ name, found: await violations(page) }).toEqual({ name, found: [] })
        expect({ name, faults }).toEqual({ name, faults: [] })
        await close()
      }
    }, 180_000)
  })

  test('has nothing cut off at 320 pixels, which is 1280 at 400 %', async () => {
    for (const { name, path } of pages) {
      const { page, close } = await stage().open(path, { width: 320, height: 640 })
      expect({ name, ...(await sideways(page)) }).toEqual({ name, wide: [] })
      await close()
    }
  }, 180_000)

  test('bears the spacing that readers may set (WCAG 1.4.12)', async () => {
    for (const { name, path } of pages) {
      const { page, close } = await stage().open(path)
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
        )
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
      })
      expect({ name, ...(await sideways(page)) }).toEqual({ name, wide: [] })
      await close()
    }
  }, 180_000)

  test('is there in forced colours', async () => {
    for (const { name, path } of pages) {
      const { page, faults, close } = await stage().open(path, {
        context: { forcedColors: 'active' },
      })
      expect({ name, faults, found: await violations(page) }).toEqual({
        name,
        faults: [],
        found: [],
      })
      await close()
    }
  }, 180_000)
})

describeInBrowser(
  'an empty app',
  (stage) => {
    test.each(LOOKS)(
      'says what to do, $theme, $language',
      async (look) => {
        for (const path of ['/', '/statements', '/review', '/actors', '/about']) {
          const { page, faults, close } = await stage().open(path, look)
          expect({ path, faults, found: await violations(page) }).toEqual({
            path,
            faults: [],
            found: [],
          })
          await close()
        }
      },
      120_000,
    )
  },
  'empty',
)

/** What makes the page scroll sideways, if anything. */
function sideways(page: Page): Promise<{ wide: string[] }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return { wide: [] }
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    return { wide: wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)) }
  })
}
