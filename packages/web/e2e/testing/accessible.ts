import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import type { Look } from './browser.ts'

/** Both themes in both languages. */
export const LOOKS: readonly Required<Pick<Look, 'theme' | 'language'>>[] = [
  { theme: 'light', language: 'nl' },
  { theme: 'dark', language: 'en' },
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'nl' },
]

/** What WCAG 2.2 AA asks and a program can tell, in words that lead to the place. */
export async function violations(page: Page, without: readonly string[] = []): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(tags)
    .disableRules([...without])
    .analyze()
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  )
}

/** What makes the page scroll sideways, if anything. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    return wide.slice(0, 5).map((element) => `wide: ${element.outerHTML.slice(0, 120)}`)
  })
}
