import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { sideways, violations } from './testing/accessible.ts'
import { describeInBrowser, type Look, type Stage } from './testing/browser.ts'
import { comparePicture } from './testing/picture.ts'
import { STATES, type State } from './testing/states.ts'

/** A sentence more or less is seen: a page with little on it is paper for the rest. */
const MOST_DIFFERENT = 0.01

const SIZE = { width: 1280, height: 640 }

/** Pictures that are kept: every state light in Dutch, the main ones dark in English too. */
const isKept = ({ isMain = false }: State, { theme, language }: Look) =>
  theme === 'light' ? language === 'nl' : isMain && language === 'en'

for (const record of ['empty', 'example'] as const)
  describeInBrowser(
    `with an ${record} record, a state in which there is little to see`,
    (stage) => {
      const states = STATES.filter((state) => state.record === record)
      test.each(states)(
        'looks as it was found right, fits 320 pixels and can be used by everyone: $name',
        async (state) => {
          const found: string[] = []
          for (const language of ['nl', 'en'] as const)
            found.push(...(await findings(state, stage(), language)))
          expect(found).toEqual([])
        },
        180_000,
      )
    },
    record,
  )

/** What is wrong with a state in one language, in both themes. */
async function findings(
  state: State,
  stage: Stage,
  language: 'nl' | 'en',
): Promise<readonly string[]> {
  const { page, faults, close } = await state.reach(stage, { language, ...SIZE })
  const found: string[] = []
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    const compared = isKept(state, { theme, language })
      ? await compare(page, `${state.name}-${theme}-${language}`)
      : []
    const all = [...compared, ...(await violations(page))]
    found.push(...all.map((what) => `${theme}, ${language}: ${what}`))
  }
  await page.setViewportSize({ width: 320, height: 640 })
  found.push(...(await sideways(page)), ...faults)
  await close()
  return found
}

async function compare(page: Page, name: string): Promise<readonly string[]> {
  const compared = comparePicture(name, await page.screenshot(), MOST_DIFFERENT)
  return compared === 'same' ? [] : [`${name}: ${compared}`]
}
