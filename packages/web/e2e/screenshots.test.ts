import { expect, test } from 'vitest'
import { describeInBrowser, type Look } from './testing/browser.ts'
import { visits } from './testing/pages.ts'
import { comparePicture } from './testing/picture.ts'

const LOOKS: readonly (Look & { readonly suffix: string })[] = [
  { suffix: 'light-nl', theme: 'light', language: 'nl' },
  { suffix: 'dark-en', theme: 'dark', language: 'en' },
  { suffix: 'narrow-nl', theme: 'light', language: 'nl', width: 380, height: 800 },
]

describeInBrowser('the app looks as it was looked at and found right', (stage) => {
  test.each(LOOKS)(
    '$suffix',
    async ({ suffix, ...look }) => {
      const found: string[] = []
      for (const { name, path } of await visits(stage().served)) {
        const { page, close } = await stage().open(path, look)
        // As far as the first two screens.
        const { width, height } = page.viewportSize() ?? { width: 1280, height: 900 }
        await page.setViewportSize({ width, height: 2 * height })
        const compared = comparePicture(`${name}-${suffix}`, await page.screenshot())
        if (compared !== 'same') found.push(`${name}-${suffix}: ${compared}`)
        await close()
      }
      expect(found).toEqual([])
    },
    180_000,
  )
})
