import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What WCAG 2.2 AA asks and a program can tell, in words that lead to the place. */
export function violations(page: Page, without: readonly string[] = []): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  return analyse(new AxeBuilder({ page }).withTags(tags).disableRules([...without]))
}

/** The same in each theme, without loading the page anew: all that a theme changes is its colours. */
export async function inBothThemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const found = await violations(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const colours = await analyse(new AxeBuilder({ page }).withRules(['color-contrast']))
  return [...found, ...colours.map((what) => `dark: ${what}`)]
}

async function analyse(axe: AxeBuilder): Promise<string[]> {
  const { violations: found } = await axe.analyze()
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
