import { expect, test } from 'vitest'
import { sideways } from './testing/accessible.ts'
import { describeInBrowser, type Look } from './testing/browser.ts'
import { visits } from './testing/pages.ts'
import { comparePicture } from './testing/picture.ts'

/** Pages that are also kept dark and narrow; the others look alike there. */
const MAIN = new Set([
  'dossiers',
  'report-pinned',
  'statements-words',
  'review',
  'names',
  'overview',
  'map',
])

const LOOKS: readonly (Look & { readonly suffix: string; readonly all: boolean })[] = [
  { suffix: 'light-nl', theme: 'light', language: 'nl', all: true },
  { suffix: 'dark-en', theme: 'dark', language: 'en', all: false },
  { suffix: 'narrow-nl', theme: 'light', language: 'nl', width: 380, height: 800, all: false },
]

describeInBrowser('the app looks as it was looked at and found right', (stage) => {
  test.each(LOOKS)(
    '$suffix',
    async ({ suffix, all, ...look }) => {
      const found: string[] = []
      for (const { name, path } of await visits(stage().served)) {
        if (!all && !MAIN.has(name)) continue
        const { page, close } = await stage().open(path, look)
        const compared = comparePicture(`${name}-${suffix}`, await page.screenshot())
        if (compared !== 'same') found.push(`${name}-${suffix}: ${compared}`)
        found.push(...(await sideways(page)).map((what) => `${name}-${suffix}: ${what}`))
        await close()
      }
      expect(found).toEqual([])
    },
    180_000,
  )
})
